import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/domain/hashText';
import { buildTranslationIndex, type TranslatedKind } from '../../src/domain/translation';
import { i18n } from '../../src/i18n/i18n';
import { buildNames, readOfficeNouns } from '../../src/words/names';
import { makeReport } from '../support/makeReport';

const entry = (kind: TranslatedKind, original: string, text: string) => ({ kind, original, hash: hashText(original), text });
const translation = buildTranslationIndex({
  schemaVersion: 1,
  language: 'en',
  entries: [
    entry('department', '総務部', 'General Affairs'),
    entry('unit', '回', 'times'),
    entry('unit', '名', 'people'),
    entry('unit', '事業者', 'businesses'),
    entry('unit', '路線', 'stories'),
    entry('pillar', '健全財政', 'Sound finances'),
  ],
});
const english = buildNames('en', translation, i18n.getFixedT('en'));
const japanese = buildNames('ja', translation, i18n.getFixedT('ja'));

test('names are translated; what is not translated stays Japanese and is marked', () => {
  expect(english.translate('department', '総務部')).toEqual({ text: 'General Affairs', isTranslated: true });
  expect(english.translate('department', '建設部')).toEqual({ text: '建設部', isTranslated: false });
  expect(buildNames('en', null, i18n.getFixedT('en')).translate('department', '総務部')).toEqual({ text: '総務部', isTranslated: false });
  expect(japanese.translate('department', '総務部')).toEqual({ text: '総務部', isTranslated: true });
});

test('pillars carry their number; one that is not printed says so', () => {
  expect(japanese.pillar({ number: 2, name: '健全財政' })).toBe('(2) 健全財政');
  expect(japanese.pillar({ number: 5, name: null })).toBe('(5) この文書に記載なし');
  expect(english.pillar({ number: 2, name: '健全財政' })).toBe('(2) Sound finances');
});

test('qualifiers on their own: as printed in Japanese, in words in English, never dropped', () => {
  expect(japanese.qualifiers(['約', '以上'])).toBe('約、以上');
  expect(english.qualifiers(['約', '以上'])).toBe('about, or more');
  expect(english.qualifiers(['未詳'])).toContain('未詳');
});

test.each([
  ['m3', 'm³', 'm³'],
  ['回', '回', 'times'],
  ['', '単位なし', 'No unit'],
  [null, '単位なし', 'No unit'],
])('the unit %j', (unit, inJapanese, inEnglish) => {
  expect(japanese.unit(unit)).toBe(inJapanese);
  expect(english.unit(unit)).toBe(inEnglish);
});

describe('a quantity is written as the language has it', () => {
  test.each<[number, string | null, string[], 'distinct' | 'cumulative' | null, string, string]>([
    [129898, '回', [], null, '129,898回', '129,898 times'],
    [93, '人', ['延べ'], 'cumulative', '延べ93人', 'cumulative 93 人'],
    [40, '%', ['約'], null, '約40%', 'about 40%'],
    [5000, '人', ['以上'], null, '5,000人以上', '5,000 人 or more'],
    [3, '回', ['各'], null, '各3回', 'each 3 times'],
    [1, '回', [], null, '1回', '1 time'],
    [1, '名', [], null, '1名', '1 person'],
    [1, '事業者', [], null, '1事業者', '1 business'],
    [1, '路線', [], null, '1路線', '1 story'],
    [1, 'km', [], null, '1km', '1 km'],
    [0.1, '回', [], null, '0.1回', '0.1 times'],
    [0, null, [], null, '0', '0'],
    [5, '回', ['継続'], null, '5回（継続）', '5 times (continued)'],
  ])('%s %s', (value, unit, qualifiers, counting, inJapanese, inEnglish) => {
    const quantity = { value, unit, qualifiers, counting };
    expect(japanese.quantity(quantity).text).toBe(inJapanese);
    expect(english.quantity(quantity).text).toBe(inEnglish);
  });
});

test.each([
  ['Welfare and Health Department', 'Welfare and Health'],
  ['Fire Headquarters', 'Fire Headquarters'],
  ['Department of Education', 'Department of Education'],
])('%s is short beside a head that says what it is: %s', (whole, short) => {
  const names = buildNames('en', new Map(), i18n.getFixedT('en'));
  expect(names.short(whole)).toBe(short);
  expect(names.text('department', whole)).toBe(whole);
});

test.each<[departments: string[], sections: string[], department: string, section: string]>([
  [['企画財政部', '総務部'], ['財務課', '情報政策室', '契約課'], '部', '課'],
  [['総合政策部', '建設部', '教育委員会事務局'], ['危機管理室', '総務課', '企画課'], '部', '課'],
  [['総務課', '町民福祉課', '出納室'], ['防災係', '税務係'], '課', '係'],
  [['総務課', '町民福祉課'], [], '課', '係'],
  [['総務局', '市民局'], ['総務課'], '局', '課'],
  [['議会', '消防本部'], ['何某'], '部', '課'],
])('%j with %j: units are called %s and %s', (departments, sections, department, section) => {
  const [first = ''] = departments;
  const report = makeReport({ departments, initiatives: [{ department: first, sections }] });
  expect(readOfficeNouns(report)).toEqual({ department, section });
});
