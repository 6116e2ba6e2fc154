import { families, type Family } from '../domain/families';
import type { ReportIndex } from '../domain/reportIndex';
import { translateText, type TranslatedKind, type TranslationIndex } from '../domain/translation';
import { words as japaneseWords } from '../i18n/ja/words';
import { readColumn, type ClosedLists, type ClosedWord, type ColumnRow, type TableColumn } from '../query/columns';
import type { ExportCell } from './exportTable';
import { correctText } from '../domain/report';

/** What a file calls what belongs to a closed list. */
export type FileWords = { readonly [List in keyof ClosedLists]: Readonly<Record<ClosedLists[List], string>> } & {
  readonly nameFamily: (family: Family) => string;
};

export const japaneseFileWords: FileWords = { ...japaneseWords, ...japaneseWords.inFiles, nameFamily: (family) => families[family].name };

const sayWord = (words: FileWords, word: ClosedWord): string => {
  const entries: Readonly<Record<string, string>> = words[word.list];
  return entries[word.key] ?? word.key;
};

/** What the cells of a file are read with. */
export interface CellContext {
  readonly index: ReportIndex;
  readonly words: FileWords;
  /** Of their language; names stay Japanese where there is none. */
  readonly translation: TranslationIndex | null;
}

/** A list whose entries are all missing is an empty field, not a row of bars. */
const orNothing = (entries: readonly (number | null)[]) => (entries.some((entry) => entry !== null) ? entries : null);

/**
 * One cell of a file: numbers bare, ids and codes as text, goals and initiatives with their recorded corrections made, 原文 as printed. 課等 are the
 * statement's. 比較値 holds the earlier values printed for a value, 比較値_期間 their fiscal years in the same order, 目標値 its targets. 出典_文書 is
 * the report's title, 出典_行 the line of the received file.
 */
export function readFileCell(column: TableColumn, row: ColumnRow, { index, words, translation }: CellContext): ExportCell {
  const translate = (kind: TranslatedKind, original: string) => translateText(translation, kind, original).text;
  const found = readColumn(column, row, index);
  if (found === null) return null;
  switch (found.is) {
    case 'missing':
      return null;
    case 'number':
      return found.value;
    case 'code':
    case 'text':
      return found.text;
    case 'texts':
      return found.texts;
    case 'name':
      return translate(found.of, found.original);
    case 'names':
      return found.originals.map((original) => translate(found.of, original));
    case 'goal':
    case 'initiative': {
      const { text, corrections = [] } = found.item;
      const shown = translate(found.is, text);
      return shown === text ? correctText({ text, corrections }) : shown;
    }
    case 'statement':
      return found.item.text;
    case 'value':
      return found.quantity.value;
    case 'unit':
      return found.quantity.unit && translate('unit', found.quantity.unit);
    case 'quantities':
      return found.quantities.map(({ value }) => value);
    case 'year':
      return found.year;
    case 'years':
      return orNothing(found.years);
    case 'family':
      return words.nameFamily(found.key);
    case 'reference':
      return found.id;
    case 'word':
    default:
      return sayWord(words, found);
  }
}
