import { describe, expect, test } from 'vitest';
import { isMunicipalityCode } from '../../src/domain/municipality';

describe('a code with its check digit', () => {
  // 刈谷市, 名古屋市, 札幌市, 千代田区, 大阪市, 那覇市, 知立市, 北海道
  test.each(['232106', '231002', '011002', '131016', '271004', '472018', '232254', '010006'])('%s', (code) => {
    expect(isMunicipalityCode(code)).toBe(true);
  });

  test('one wrong digit is noticed, whichever', () => {
    const code = '232106';
    const slips = [...code].flatMap((digit, at) =>
      Array.from({ length: 10 }, (_, other) => String(other))
        .filter((other) => other !== digit)
        .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
    );
    expect(slips).toHaveLength(54);
    expect(slips.filter(isMunicipalityCode)).toEqual([]);
  });
});

test.each(['', '23210', '2321066', '23210a', '２３２１０６', ' 232106', '232106\n'])('%j is none', (code) => {
  expect(isMunicipalityCode(code)).toBe(false);
});
