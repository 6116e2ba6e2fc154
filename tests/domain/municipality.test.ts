import { describe, expect, test } from 'vitest';
import { isMunicipalityCode, readMunicipalityName } from '../../src/domain/municipality';

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

test.each<[string, string | null]>([
  ['緑川市_R5実績.txt', '緑川市'],
  ['令和5年度刈谷市組織重点目標.xlsx', '刈谷市'],
  ['R5 つくばみらい市 事務事業評価.csv', 'つくばみらい市'],
  ['愛知県刈谷市 実績.xlsx', '刈谷市'],
  ['京都市実績.xlsx', '京都市'],
  ['（茅ヶ崎市）実績.xlsx', '茅ヶ崎市'],
  ['大船渡市事務事業評価.xlsx', '大船渡市'],
  ['東京都港区の実績.xlsx', '港区'],
  ['若草市と緑川市.txt', null],
  ['都市計画.txt', null],
  ['各市町村の実績.txt', null],
  ['市.txt', null],
  ['jisseki-2023.txt', null],
  ['', null],
])('the name of the file %s says %s', (file, name) => {
  expect(readMunicipalityName(file)).toBe(name);
});
