import { formatShortYear } from './formatDate';
import type { TranslatedText } from '../domain/translation';
import { noPlace, placeCells } from '../query/cellPlaces';
import { columnFacts, readColumn, type ClosedWord, type ColumnContent, type ColumnRow, type TableColumn } from '../query/columns';
import { formatList, formatMissing } from './formatNumber';
import type { NameWords } from './nameFacetValue';
import { readSentence } from './readPassage';
import { writeTarget } from './writeDifference';

const own = (text: string): TranslatedText => ({ text, isTranslated: true });
const japanese = (text: string): TranslatedText => ({ text, isTranslated: false });

function sayWord(word: ClosedWord, { t }: NameWords): string {
  switch (word.list) {
    case 'columns':
      return t(`words.columns.${word.key}`);
    case 'kinds':
      return t(`words.kinds.${word.key}`);
    case 'activities':
      return t(`words.activities.${word.key}`);
    case 'countings':
      return t(`words.countings.${word.key}`);
    case 'additivity':
      return t(`words.additivity.${word.key}`);
    case 'reasons':
    default:
      return t(`words.reasons.${word.key}`);
  }
}

/** Several values in one cell, set off by bars as in files; null for none. */
const joinBars = (texts: readonly string[]) => (texts.length === 0 ? null : own(texts.join(' | ')));

/**
 * What a column found in a row, as text in the reader's language; texts are shown with their recorded corrections made.
 * @returns null where there is nothing; for the value of an initiative without a number the sign ―, which is never a 0
 */
export function formatContent(found: ColumnContent | null, words: NameWords): TranslatedText | null {
  const { index, names } = words;
  if (found === null) return null;
  switch (found.is) {
    case 'missing':
      return own(formatMissing());
    case 'number':
      return own(String(found.value));
    case 'code':
      return own(found.text);
    case 'text':
      return japanese(found.text);
    case 'texts':
      return found.texts.length === 0 ? null : japanese(found.texts.join('、'));
    case 'name':
      return found.of === 'department'
        ? { ...names.translate(found.of, found.original), text: names.short(found.original) }
        : names.translate(found.of, found.original);
    case 'names': {
      const parts = found.originals.map((original) => names.translate(found.of, original));
      const text = formatList(
        parts.map((part) => part.text),
        names.language,
      );
      return parts.length === 0 ? null : { text, isTranslated: parts.every(({ isTranslated }) => isTranslated) };
    }
    case 'goal':
      return names.printed('goal', found.item);
    case 'initiative': {
      const name = names.printed('initiative', found.item);
      return { ...name, text: `${found.item.marker ?? ''}${name.text}` };
    }
    case 'statement':
      return readSentence(found.item, words);
    case 'value':
      return own(names.quantity(found.quantity).exactNumber);
    case 'unit': {
      // with the qualifiers that stand behind it: 5,000 | 人以上
      const { unit, after } = names.quantity(found.quantity);
      const isTranslated = found.quantity.unit === null || names.translate('unit', found.quantity.unit).isTranslated;
      return `${unit}${after}` === '' ? null : { isTranslated, text: `${unit}${after}`.trim() };
    }
    case 'quantities':
      return joinBars(found.quantities.map((quantity) => writeTarget(quantity, words)));
    case 'year':
      return own(formatShortYear(found.year, names.language));
    case 'years':
      return joinBars(found.years.flatMap((year) => (year === null ? [] : [formatShortYear(year, names.language)])));
    case 'family':
      return own(words.t(`families.${found.key}`));
    case 'reference': {
      const quantity = index.quantities.get(found.id);
      if (quantity === undefined) return null;
      const label = names.translate('label', quantity.label);
      return { ...label, text: `${label.text} ${names.quantity(quantity).text}` };
    }
    case 'word':
    default:
      return own(sayWord(found, words));
  }
}

/** The text of one cell of the table: `formatContent` of what the column holds. */
export function formatCell(column: TableColumn, row: ColumnRow, words: NameWords): TranslatedText | null {
  return formatContent(readColumn(column, row, words.index), words);
}

/** A column that says the same in every row. */
export interface ConstantColumn {
  readonly column: TableColumn;
  /** null: it is empty in every row. */
  readonly text: TranslatedText | null;
}

/**
 * The columns that need not be shown, since one line can say them for all rows. Never what is counted and how many, nor sentences, nor anything of a
 * single row.
 */
export function listConstantColumns(
  columns: readonly TableColumn[],
  rows: readonly ColumnRow[],
  words: NameWords,
): readonly ConstantColumn[] {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return [];
  // rows stand department by department: where some far apart differ, the others need not be read
  const apart = [0.25, 0.5, 0.75, 1].flatMap((part) => rows[Math.round((rows.length - 1) * part)] ?? []);
  return columns.flatMap((column): ConstantColumn[] => {
    if (column === 'label' || column === 'value' || columnFacts(column).form === 'prose') return [];
    const text = formatCell(column, first, words);
    const saysTheSame = (row: ColumnRow) => formatCell(column, row, words)?.text === text?.text;
    if (!apart.every(saysTheSame)) return [];
    const places = placeCells(words.index, column);
    /** Places of cells that are known to say the same. */
    const known = new Set<number>();
    let last = noPlace;
    const isKnown = (row: ColumnRow) => {
      const place = 'quantity' in row ? (places[row.order] ?? noPlace) : noPlace;
      if (place !== noPlace && (place === last || known.has(place))) return true;
      if (!saysTheSame(row)) return false;
      last = place;
      known.add(place);
      return true;
    };
    return rows.every(isKnown) ? [{ column, text }] : [];
  });
}
