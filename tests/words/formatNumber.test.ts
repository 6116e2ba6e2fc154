import { expect, test } from 'vitest';
import { formatList, formatMissing, formatNumber, formatPercent, percentOf } from '../../src/words/formatNumber';
import { formatUnit } from '../../src/words/formatQuantity';

test('names are set off as the language does', () => {
  expect(formatList(['総務部', '建設部'], 'ja')).toBe('総務部、建設部');
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B, C');
  expect(formatList([], 'en')).toBe('');
});

test.each<[number, string]>([
  [0, '0'],
  [-0, '0'],
  [129898, '129,898'],
  [99.5, '99.5'],
  [1234567.891, '1,234,567.891'],
  [0.0000001, '0.0000001'],
  [1e21, '1,000,000,000,000,000,000,000'],
])('%d → %s', (value, text) => {
  expect(formatNumber(value, 'ja')).toBe(text);
  expect(formatNumber(value, 'en')).toBe(text);
});

test('missing never looks like a zero', () => expect(formatMissing()).toBe('―'));

test.each([
  ['m3', 'm³'],
  ['km2', 'km²'],
  ['m', 'm'],
  ['人', '人'],
  ['m3/日', 'm3/日'],
])('%s → %s', (unit, text) => expect(formatUnit(unit)).toBe(text));

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
