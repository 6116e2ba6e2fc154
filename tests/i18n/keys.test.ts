import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataEnglish, dataJa } from '../../src/i18n/dataTexts';
import { en as firstEn } from '../../src/i18n/en';
import { ja as firstJa } from '../../src/i18n/ja';
import { laterEn, laterJa } from '../../src/i18n/laterTexts';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** `{ a: { b: 'x' } }` → `[['a.b', 'x']]` */
function listTexts(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] satisfies [string, string]] : listTexts(value, `${prefix}${key}.`),
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : 1);
/** A part of the screen may have texts of both times, never one key twice. */
const languages = {
  ja: new Map([...listTexts(firstJa), ...listTexts(laterJa), ...listTexts(dataJa)]),
  en: new Map([...listTexts(firstEn), ...listTexts(laterEn), ...listTexts(dataEnglish)]),
};
const variables = (text: string) => [...text.matchAll(/\{\{\s*([^},]+)/g)].map((match) => match[1]?.trim() ?? '').toSorted(compareText);
/** Japanese has no singular form: `x_one` of another language stands beside the Japanese `x_other`. */
const japaneseKey = (key: string) => key.replace(/_one$/, '_other');

test('no key stands in the first texts and in the later ones', () => {
  const first = new Set(listTexts(firstJa).map(([key]) => key));
  expect(listTexts(laterJa).filter(([key]) => first.has(key))).toEqual([]);
});

test('English has a text for every Japanese key', () => {
  expect([...languages.ja.keys()].filter((key) => !languages.en.has(key))).toEqual([]);
});

test('English has no key that Japanese lacks', () => {
  expect([...languages.en.keys()].filter((key) => !languages.ja.has(japaneseKey(key)))).toEqual([]);
});

test('the same variables stand in both languages', () => {
  const differing = [...languages.en].filter(([key, text]) => {
    const allowed = variables(languages.ja.get(japaneseKey(key)) ?? '');
    const used = variables(text);
    // "1 row" may spell the number out
    return key.endsWith('_one') ? !used.every((name) => allowed.includes(name)) : used.join() !== allowed.join();
  });
  expect(differing).toEqual([]);
});

describe.each(Object.entries(languages))('%s', (_language, texts) => {
  test('no text is empty or padded', () => {
    expect([...texts].filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });
});

test('English texts hold no Japanese characters', () => {
  expect([...languages.en].filter(([, text]) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))).toEqual([]);
});

test('every group of texts is used', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const unused = [...new Set([...Object.keys(firstJa), ...Object.keys(laterJa), ...Object.keys(dataJa)])].filter(
    (group) => !new RegExp(`['"\`]${group}[.'"\`]`).test(sources),
  );
  expect(unused).toEqual([]);
});
