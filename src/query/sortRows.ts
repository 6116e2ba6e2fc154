import { familyKeys } from '../domain/families';
import { activities, additivityReasons, columns as printedColumns, countings, kinds, correctText, type Department } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { columnFacts, type ClosedLists, type TableColumn } from './columns';
import { noUnit } from './selection';
import { buildAchievementColumns, selectAllRows, type AchievementRow } from './achievementRows';
import { entryAt } from '../domain/collections';

export interface RowSort {
  readonly key: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

const listOrders: { readonly [List in keyof ClosedLists]: readonly ClosedLists[List][] } = {
  columns: printedColumns,
  kinds,
  activities,
  countings,
  additivity: ['additive', 'nonAdditive'],
  reasons: additivityReasons,
};

const orNull = (words: string) => (words === '' ? null : words);
const placeOf = <List extends keyof ClosedLists>({ list, key }: { readonly list: List; readonly key: ClosedLists[List] }) =>
  listOrders[list].indexOf(key);

/** What rows are sorted by in a column: places in lists rather than names, texts as they are shown; null is missing. */
function readSortKey(column: TableColumn, row: AchievementRow, index: ReportIndex): string | number | null {
  const { read, sort } = columnFacts(column);
  if (sort !== undefined) return sort(row);
  const found = read(row, index);
  if (found === null) return null;
  switch (found.is) {
    case 'missing':
      return null;
    case 'number':
      return found.value;
    case 'code':
    case 'text':
      return orNull(found.text);
    case 'texts':
      return orNull(found.texts.join('|'));
    case 'name':
      return found.original;
    case 'names':
      return orNull(found.originals.join('|'));
    case 'goal':
    case 'initiative':
    case 'statement':
      return orNull(correctText({ text: found.item.text, corrections: found.item.corrections ?? [] }));
    case 'value':
      return found.quantity.value;
    case 'unit':
      return found.quantity.unit;
    case 'quantities':
      return found.quantities[0]?.value ?? null;
    case 'year':
      return found.year;
    case 'years':
      return found.years[0] ?? null;
    case 'family':
      return familyKeys.indexOf(found.key);
    case 'reference':
      return index.positions.get(found.id) ?? null;
    case 'word':
    default:
      return placeOf(found);
  }
}

const collator = new Intl.Collator('ja', { numeric: true });

/** The distinct texts in order, those that collate alike at one place. */
function rankTexts(keys: readonly (string | number | null)[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let last: string | null = null;
  for (const text of [...new Set(keys.filter((key) => typeof key === 'string'))].toSorted(collator.compare)) {
    const isEqual = last !== null && collator.compare(last, text) === 0;
    ranks.set(text, isEqual ? (ranks.get(last ?? '') ?? 0) : ranks.size);
    last = text;
  }
  return ranks;
}

/** A place per row that sorts like its key, from 0, equal ones at one place; -1 where the key is missing. Each text is compared once, however many rows hold it. */
function rankKeys(keys: readonly (string | number | null)[]): Int32Array {
  const ofTexts = rankTexts(keys);
  const numbers = new Float64Array(keys.length);
  for (const [at, key] of keys.entries()) numbers[at] = (typeof key === 'string' ? ofTexts.get(key) : key) ?? NaN;
  const places = new Map<number, number>();
  let last = NaN;
  // numbers without a comparison of our own are sorted ten times as fast; those that are none come last
  for (const number of numbers.toSorted()) {
    if (number === last || Number.isNaN(number)) continue;
    places.set(number, places.size);
    last = number;
  }
  const ranks = new Int32Array(keys.length);
  for (const [at, number] of numbers.entries()) ranks[at] = places.get(number) ?? -1;
  return ranks;
}

/**
 * Rows in another order; the given list is not touched. Rows without the value come last in both directions, and equal rows
 * stay in document order in both directions. Values are compared within one unit only: rows are grouped unit by unit in the
 * fixed order of units, in both directions, bare numbers last. Texts follow Japanese collation, names and units as well;
 * departments, pillars, kinds and activities stand in their own order, not in that of their names.
 */
export function sortRows(index: ReportIndex, rows: readonly AchievementRow[], { key, direction }: RowSort): readonly AchievementRow[] {
  const { unit, units, rowCount } = buildAchievementColumns(index);
  const ranks = rankKeys(rows.map((row) => readSortKey(key, row, index)));
  const unitOrder = units.map((name, place) => (name === noUnit ? units.length : place));
  // unit, rank and place in the document as one whole number: exact up to 10^15, which a million rows of a thousand units do not reach
  const last = rows.length;
  const sortable = new Float64Array(rows.length);
  for (const [place, { order }] of rows.entries()) {
    const rank = entryAt(ranks, place);
    const byRank = rank < 0 ? last : direction === 'ascending' ? rank : last - 1 - rank;
    const group = key === 'value' ? entryAt(unitOrder, entryAt(unit, order)) : 0;
    sortable[place] = (group * (last + 1) + byRank) * rowCount + order;
  }
  sortable.sort();
  const all = selectAllRows(index);
  return rows.map((_row, place) => entryAt(all, entryAt(sortable, place) % rowCount));
}

const kanaCollator = new Intl.Collator('ja');

/** 部局順: as printed. */
export function compareDepartmentOrder(a: Department, b: Department): number {
  return a.order - b.order;
}

/** 五十音順: by reading; departments whose reading is not known come last, in printed order. */
export function compareDepartmentKana(a: Department, b: Department): number {
  if (a.kana === null || b.kana === null) return Number(a.kana === null) - Number(b.kana === null) || compareDepartmentOrder(a, b);
  return kanaCollator.compare(a.kana, b.kana) || compareDepartmentOrder(a, b);
}
