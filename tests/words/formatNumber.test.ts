import { describe, expect, test } from 'vitest';
import { languages, languageTable } from '../../src/domain/languages';
import { formatList, formatMissing, formatNumber, formatReadable, formatPercent, percentOf } from '../../src/words/formatNumber';
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

describe.each(languages)('%s', (language) => {
  test('numbers are separated as in the country of its pages', () => {
    const { htmlLang } = languageTable[language];
    expect(formatNumber(1_234_567.5, language)).toBe(formatNumber(1_234_567.5, htmlLang));
    expect(formatPercent(0.125, language, 1)).toBe(formatPercent(0.125, htmlLang, 1));
  });
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

describe('a number as people read it', () => {
  test.each<[number, string | null, string, string]>([
    [342_104_000, '円', 'ja', '3億4,210万'],
    [5_548_442_000, '円', 'ja', '55億4,844万'],
    [100_000_000, '円', 'ja', '1億'],
    [99_999_000, '円', 'ja', '9,999.9万'],
    [199_996_000, '円', 'ja', '2億'],
    [3_089_000, '円', 'ja', '308.9万'],
    [80_000, '円', 'ja', '8万'],
    [65_106, '円', 'ja', '65,106'],
    [8_000, '円', 'ja', '8,000'],
    [0, '円', 'ja', '0'],
    [-12_000_000, '円', 'ja', '-1,200万'],
    [342_104_000, '円', 'en', '342.104 million'],
    [5_548_442_000, '円', 'en', '5.548 billion'],
    [308_900, '円', 'en', '308,900'],
    [342_104_000, '人', 'ja', '342,104,000'],
    [73.187414500684, '%', 'ja', '73.19'],
    [-73.187414500684, '%', 'ja', '-73.19'],
    [0.011666834548999, '%', 'ja', '0.012'],
    [1e-7, 'm', 'ja', '0.0000001'],
    [14.125, 'ha', 'en', '14.125'],
    [1894.1564, 'm3', 'ja', '1,894.16'],
    [65_106.285714, '円', 'ja', '65,106.29'],
  ])('%d %s %s is %s', (value, unit, locale, text) => {
    expect(formatReadable(value, unit, locale)).toBe(text);
  });
});
