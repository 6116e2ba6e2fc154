import { expect, test } from 'vitest';
import { dataJa } from '../../src/i18n/dataTexts';
import { texts as en } from '../../src/i18n/en/texts';
import { ja } from '../../src/i18n/ja';
import { laterJa } from '../../src/i18n/laterTexts';

interface Texts {
  readonly [key: string]: string | Texts;
}

function listTexts(texts: Texts, prefix = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : listTexts(value, `${prefix}${key}.`),
  );
}

const japanese = [...listTexts(ja), ...listTexts(laterJa), ...listTexts(dataJa)];
const english = new Map(listTexts(en));

/**
 * Japanese words that stand for more than one thing, or that English says shorter where the place tells the rest; each with all that is said for it. Heads
 * of columns and files are those of the contract.
 */
const severalThings: Readonly<Record<string, readonly string[]>> = {
  発表: ['present', 'presentation'],
  データ: ['data', 'other data'],
  表示: ['display', 'views'],
  指標群: ['measure', 'measure family'],
  数値のある取組: ['initiatives with a number', 'with a number'],
  数値のない取組: ['initiatives without a number', 'without a number', 'initiatives-without-a-number'],
  記載なし: ['not stated', 'none printed'],
  数: ['count', 'number'],
  目標: ['target', 'aim', 'goal'],
  指標: ['indicator', 'measure'],
  実績値: ['result', 'achievement'],
  実績値の件数: ['number of achievements', 'achievements'],
  項目: ['item', 'figure'],
  合計: ['sum', 'total', 'adding up'],
  '$t(words.department)': ['department', '$t(words.department)'],
  種類: ['it says', 'kind'],
  '{{count}}件': ['{{count}} places', '{{count}} values', '{{count}}'],
  文書の言葉: ['in the document', 'the document’s own words'],
  別の数え方: ['other count of', 'other count'],
  原文: ['sentence', 'original sentences (japanese, with an unofficial translation)'],
  確認したいこと: ['to be asked', 'questions for the city', 'question'],
  'ほか{{count}}件': ['{{count}} more', 'and {{count}} more'],
  '次の{{count}}件': ['next {{count}}', '{{count}} more'],
  次の1枚: ['next slide', 'next'],
  やめる: ['keep it', 'cancel'],
  直す: ['change', 'changed'],
};

const fold = (text: string) => text.toLowerCase().replaceAll(/s\b/gu, '');

test('what has one name in Japanese has one in English (WCAG 3.2.4)', () => {
  const said = new Map<string, Set<string>>();
  for (const [key, text] of japanese) {
    const translated = english.get(key) ?? english.get(key.replace(/_other$/u, '_one'));
    if (translated === undefined || text.length > 30) continue;
    if (severalThings[text]?.some((one) => fold(one) === fold(translated)) === true) continue;
    said.set(text, (said.get(text) ?? new Set()).add(fold(translated)));
  }
  expect([...said].filter(([, { size }]) => size > 1).map(([text, names]) => `${text}: ${[...names].join(' | ')}`)).toEqual([]);
});

/** Words for a side, a colour or a shape. 上 and 下, above and below, are said of the order in which a page is read, which all can follow. */
const sensory =
  /[左右]|[赤青緑黄白黒灰]い|色|丸|輪|四角|三角|\b(?:left|right)(?:-hand| side| of the)|\bcolou?r|\b(?:round|circles?|rings?|hollow|yellow|red|green|grey)\b/iu;
/** What is pointed at there is told in words, too: beside the mark, in the table of the chart, or by its name. */
const alsoInWords = new Set([
  'overview.rates.priorsSummary_one',
  'overview.rates.priorsSummary_other',
  'overview.matrix.definition',
  'compare.distribution.definition',
  'data.answers.reasons.sentenceChanged',
  'app.theme',
]);

/** What speaks of the colours of a slide master names each by its number. */
const isOfColours = (key: string) => key.startsWith('data.master.');

test('nothing is pointed out by its side, colour or shape alone (WCAG 1.3.3)', () => {
  const found = [...japanese, ...english].filter(([key, text]) => sensory.test(text) && !alsoInWords.has(key) && !isOfColours(key));
  expect(found.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});
