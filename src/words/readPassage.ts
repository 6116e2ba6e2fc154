import { factsOf } from '../domain/languages';
import { correctText, type Statement } from '../domain/report';
import type { TranslatedText } from '../domain/translation';
import type { Passage } from '../query/searchHits';
import { findTextRanges } from '../query/searchText';
import { formatNumber } from './formatNumber';
import type { NameWords } from './nameFacetValue';

/** What kind of text it is: 実績, 成果, 取組内容, 組織目標. */
export function namePassage(passage: Passage, { t }: NameWords): string {
  if (passage.kind === 'statement') return t(`words.columns.${passage.statement.column}`);
  return t(passage.kind === 'goal' ? 'words.goal' : 'words.initiative');
}

/** A sentence of the document as it is shown: in translation with its original beside it, or in Japanese; always with its recorded corrections made. */
export function readSentence(statement: Statement, { index, names }: NameWords): TranslatedText {
  const original = correctText(statement);
  const sentence = index.sentences.get(statement.id);
  return sentence === undefined
    ? { text: original, isTranslated: factsOf(names.language).isOriginal }
    : { text: sentence.text, isTranslated: true, original };
}

/** The text as it is shown, with its recorded corrections made. */
export function readPassage(passage: Passage, words: NameWords): TranslatedText {
  const { names } = words;
  if (passage.kind === 'statement') return readSentence(passage.statement, words);
  return passage.kind === 'goal' ? names.printed('goal', passage.goal) : names.printed('initiative', passage.row.initiative);
}

/** How many sentences a search found, and that they are read in translation where one of them is. */
export function writePassagesTitle(passages: readonly Passage[], words: NameWords): string {
  const title = words.t('table.passages.title', { number: formatNumber(passages.length, words.names.language) });
  const isTranslated = words.index.translation !== null && passages.some((passage) => readPassage(passage, words).original !== undefined);
  return isTranslated ? words.t('table.passages.translated', { title }) : title;
}

/** So much of a text stands before the hit where only its surroundings are shown. */
const longestBefore = 32;

/** The text from shortly before its first hit; … stands for what was left out. Its end is left to the drawing. */
export function cutToHit(text: string, search: string): string {
  const start = findTextRanges(text, search)[0]?.start ?? 0;
  if (start <= longestBefore) return text;
  const near = text.slice(start - longestBefore, start);
  // from the beginning of a clause where there is one; one that ends right before the hit would leave it alone
  const clause = near.slice(0, -1).search(/[、。,.]/u);
  // else from that of a word, where words are parted
  const begin = clause >= 0 ? clause : near.search(/(?<=[a-z])\s/iu);
  return `…${near.slice(begin + 1).trimStart()}${text.slice(start)}`;
}
