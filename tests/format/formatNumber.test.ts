import { expect, test } from 'vitest';
import { formatMissing } from '../../src/format/formatMissing';
import { formatNumber } from '../../src/format/formatNumber';
import { formatUnit } from '../../src/format/formatUnit';

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
