import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { formatQuantity, writeExactly, type FormattableQuantity } from '../../src/words/formatQuantity';
import type { QualifierWord, QuantityWords } from '../../src/words/quantityWords';
import { makeReport } from '../support/makeReport';
import { makeWords } from '../support/makeWords';

const make = (value: number, unit: string | null, qualifiers: string[] = [], counting: FormattableQuantity['counting'] = null) => ({
  value,
  unit,
  qualifiers,
  counting,
});

const englishQualifiers = new Map<string, QualifierWord>([
  ['約', { place: 'before', text: 'about ' }],
  ['以上', { place: 'after', text: ' or more' }],
  ['各', { place: 'after', text: ' each' }],
  ['延べ', { place: 'after', text: ' (cumulative)' }],
]);

/** As a language table outside this layer may look. */
const english: QuantityWords = {
  writeQualifier: (printed) => englishQualifiers.get(printed) ?? { place: 'after', text: ` (${printed})` },
  writeUnit: (unit) => (unit === '人' ? 'people' : unit),
  separator: ' ',
};

describe('as a Japanese reader expects it', () => {
  test.each<[FormattableQuantity, string]>([
    [make(148, '回'), '148回'],
    [make(129898, '回', ['延べ'], 'cumulative'), '延べ129,898回'],
    [make(93, '人', [], 'cumulative'), '延べ93人'],
    [make(40, '%', ['約']), '約40%'],
    [make(5000, '人', ['以上']), '5,000人以上'],
    [make(3, '回', ['各']), '各3回'],
    [make(24, '人', ['実人数'], 'distinct'), '実24人'],
    [make(24, '人', [], 'distinct'), '24人'],
    [make(2, '人', ['増加']), '2人増加'],
    [make(11, '件', ['継続']), '11件（継続）'],
    [make(1700, '人', ['以上', '約', '延べ'], 'cumulative'), '延べ約1,700人以上'],
    [make(3.6, 'm3'), '3.6m³'],
    [make(0.3, 'km2'), '0.3km²'],
    [make(0, '人'), '0人'],
    [make(5, null), '5'],
    [make(-1234.5, '円'), '-1,234.5円'],
  ])('%j → %s', (quantity, text) => expect(formatQuantity(quantity, 'ja').text).toBe(text));
});

test('number and unit apart, for a column of numbers', () => {
  expect(formatQuantity(make(5000, '人', ['約', '以上']), 'ja')).toEqual({
    before: '約',
    number: '5,000',
    exactNumber: '5,000',
    unit: '人',
    after: '以上',
    text: '約5,000人以上',
  });
});

describe('in the words of another language', () => {
  test.each<[FormattableQuantity, string]>([
    [make(5000, '人', ['以上']), '5,000 people or more'],
    [make(40, '%', ['約']), 'about 40%'],
    [make(93, '人', [], 'cumulative'), '93 people (cumulative)'],
    [make(3, '回', ['各']), '3 回 each'],
    [make(5, null, ['継続']), '5 (継続)'],
    [make(5, null, ['toString']), '5 (toString)'],
  ])('%j → %s', (quantity, text) => expect(formatQuantity(quantity, 'en', english).text).toBe(text));
});

test('large amounts are shortened, and written with every digit where that is asked for', () => {
  const formatted = formatQuantity(make(342_104_000, '円', ['約']), 'ja');
  expect([formatted.text, formatted.number, formatted.exactNumber]).toEqual(['約3億4,210万円', '3億4,210万', '342,104,000']);
  expect(writeExactly(formatted)).toBe('約342,104,000円');
});

test('Portuguese: 1.234,5, one and many, words on their side of the number', () => {
  const texts = makeWords(buildReportIndex(makeReport()), 'pt').names;
  const write = (...given: Parameters<typeof make>) => texts.quantity(make(...given)).text;
  expect(write(1234.5, 'm3')).toBe('1.234,5 m³');
  expect(write(99.5, '%', ['約'])).toBe('cerca de 99,5%');
  expect(write(5000, 'ha', ['以上'])).toBe('5.000 ha ou mais');
  expect(write(129898, 'm', [], 'cumulative')).toBe('129.898 m (acumulado)');
  expect(write(3_089_000, '円')).toBe('3,089 mi ienes');
});
