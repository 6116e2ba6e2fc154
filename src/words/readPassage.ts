import { factsOf } from '../domain/languages';
import type { TranslatedText } from '../domain/translation';
import type { Passage } from '../query/searchHits';
import { findTextRanges } from '../query/searchText';
import { correctText } from '../domain/report';
import type { NameWords } from './nameFacetValue';

/** What kind of text it is: 実績, 成果, 取組内容, 組織目標. */
export function namePassage(passage: Passage, { t }: NameWords): string {
  if (passage.kind === 'statement') return t(`words.columns.${passage.statement.column}`);
  return t(passage.kind === 'goal' ? 'words.goal' : 'words.initiative');
}

/** The text as it is shown, with its recorded corrections made; sentences of results are not translated. */
export function readPassage(passage: Passage, { names }: NameWords): TranslatedText {
  if (passage.kind === 'statement') return { text: correctText(passage.statement), isTranslated: factsOf(names.language).isOriginal };
  return passage.kind === 'goal' ? names.printed('goal', passage.goal) : names.printed('initiative', passage.row.initiative);
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
  return `…${near.slice(clause + 1).trimStart()}${text.slice(start)}`;
}
