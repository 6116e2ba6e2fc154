import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/languages';
import { dataJa } from '../../src/i18n/dataTexts';
import { i18n } from '../../src/i18n/i18n';
import { ja as firstJa } from '../../src/i18n/ja';
import { laterJa } from '../../src/i18n/laterTexts';
import { topics } from '../../src/query/topics';

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
const japanese = new Map([...listTexts(firstJa), ...listTexts(laterJa), ...listTexts(dataJa)]);
const folders = import.meta.glob<{ readonly texts: Texts }>('../../src/i18n/*/texts.ts', { eager: true });
const others = Object.entries(folders).map(([path, { texts }]) => ({
  language: path.split('/').at(-2) ?? '',
  texts: new Map(listTexts(texts)),
}));
const textsOf = (language: string) => others.find((other) => other.language === language)?.texts ?? new Map<string, string>();
/** What Japanese says in other ways: names of families as files have them, qualifiers as printed. */
const isOwn = (key: string) => /^(?:families|quantity)\./u.test(key);
const variables = (text: string) => [...text.matchAll(/\{\{\s*([^},]+)/g)].map((match) => match[1]?.trim() ?? '').toSorted(compareText);
/** Japanese has no forms of the plural: `x_one` and `x_many` of another language stand beside the Japanese `x_other`. */
const japaneseKey = (key: string) => key.replace(/_(?:one|many)$/, '_other');

test('every language of the table has a folder of texts, and no other has', () => {
  expect(others.map(({ language }) => language).toSorted(compareText)).toEqual(
    languages.filter((language) => language !== 'ja').toSorted(compareText),
  );
});

test('no key stands in the first texts and in the later ones', () => {
  const first = new Set(listTexts(firstJa).map(([key]) => key));
  expect(listTexts(laterJa).filter(([key]) => first.has(key))).toEqual([]);
});

test('English has a text for every Japanese key', () => {
  expect([...japanese.keys()].filter((key) => !textsOf('en').has(key))).toEqual([]);
});

describe.each(others)('$language', ({ language, texts }) => {
  test('has no key that Japanese lacks', () => {
    expect([...texts.keys()].filter((key) => !isOwn(key) && !japanese.has(japaneseKey(key)))).toEqual([]);
  });

  test('has each form of the plural, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const said = (base: string) => ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => texts.has(`${base}_${form}`));
    const bases = [...new Set([...texts.keys()].flatMap((key) => /^(.+)_(?:one|many|other)$/u.exec(key)?.[1] ?? []))];
    expect(bases.filter((base) => said(base).toSorted(compareText).join() !== [...forms].toSorted(compareText).join())).toEqual([]);
  });

  test('has the variables of the Japanese text', () => {
    const differing = [...texts].filter(([key, text]) => {
      if (isOwn(key)) return false;
      const allowed = variables(japanese.get(japaneseKey(key)) ?? '');
      const used = variables(text);
      // "1 row" may spell the number out
      return key.endsWith('_one') ? !used.every((name) => allowed.includes(name)) : used.join() !== allowed.join();
    });
    expect(differing).toEqual([]);
  });

  test('says where the number stands beside every qualifier', () => {
    const qualifiers = [...texts].filter(([key]) => /^quantity\.(?!yen$)/u.test(key));
    expect(qualifiers.filter(([, text]) => !variables(text).includes('number'))).toEqual([]);
  });

  test('holds no Japanese letters', () => {
    const letters = language === 'ja-simple' ? /(?!)/u : /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
    expect([...texts].filter(([, text]) => letters.test(text))).toEqual([]);
  });
});

/** The data screen of a city's staff, what is said of standards, and words of files: English stands in for them. Everything else a reader meets. */
const isMet = (key: string) => !/^(?:data|conformance|words\.inFiles)\.|^columns\.\w+\.definition$/u.test(key);

test.each(others.filter(({ language }) => language !== 'ja-simple'))(
  '$language has its own words for what every reader meets',
  ({ texts }) => {
    expect([...japanese.keys()].filter((key) => isMet(key) && !texts.has(key))).toEqual([]);
  },
);

test.each(languages)('in %s no key is shown in the place of a text', (language) => {
  const shown = [...japanese.keys()].filter((key) => !i18n.exists(key.replace(/_other$/u, ''), { lng: language, count: 2 }));
  expect(shown).toEqual([]);
});

test.each([{ language: 'ja', texts: japanese }, ...others])('no text of $language is empty or padded', ({ texts }) => {
  expect([...texts].filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
});

test('English texts hold no Chinese characters', () => {
  expect([...textsOf('en')].filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('a topic is called as a search finds it', () => {
  expect(topics.map(({ key }) => [japanese.get(`topics.${key}`), textsOf('en').get(`topics.${key}`)])).toEqual(
    topics.map(({ ja, en }) => [ja, en]),
  );
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
