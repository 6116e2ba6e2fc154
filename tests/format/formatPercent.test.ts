import { expect, test } from 'vitest';
import { formatPercent, percentOf } from '../../src/format/formatPercent';

test.each<[number | null, number, string]>([
  [0.625, 0, '63%'],
  [0.625, 1, '62.5%'],
  [1, 0, '100%'],
  [0, 0, '0%'],
  [239 / 240, 0, '99%'],
  [999 / 1000, 0, '99%'],
  [1 / 240, 0, '1%'],
  [1 / 2400, 0, '1%'],
  [2399 / 2400, 1, '99.9%'],
  [1, 1, '100.0%'],
  [1.2, 0, '120%'],
  [null, 0, '―'],
])('%d with %d decimals → %s', (share, digits, text) => expect(formatPercent(share, 'ja', digits)).toBe(text));

test.each([239 / 240, 1 / 240, 16 / 17, 0, 1, 4 / 6])('the number of a label is the number that is printed: %d', (share) => {
  expect(formatPercent(share, 'ja')).toBe(`${percentOf(share)}%`);
});
