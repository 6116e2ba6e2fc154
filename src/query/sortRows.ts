import { familyKeys } from '../domain/families';
import { activities, additivityReasons, columns as printedColumns, countings, kinds, correctText, type Department } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { columnFacts, type ClosedLists, type ColumnContent, type TableColumn } from './columns';
import { noUnit } from './selection';
import { buildAchievementColumns, type AchievementRow } from './achievementRows';

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

/** null is missing. */
export type SortKey = string | number | null;

/** What a cell is sorted by: places in lists rather than names, texts as they are shown. */
export function readContentKey(found: ColumnContent | null, index: ReportIndex): SortKey {
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
function rankTexts(keys: readonly SortKey[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let last: string | null = null;
  for (const text of [...new Set(keys.filter((key) => typeof key === 'string'))].toSorted(collator.compare)) {
    const isEqual = last !== null && collator.compare(last, text) === 0;
    ranks.set(text, isEqual ? (ranks.get(last ?? '') ?? 0) : ranks.size);
    last = text;
  }
  return ranks;
}

/** Behind all values of a document. */
const missing = Infinity;

/** What each row is sorted by in a column as a number. */
function readSortNumbers(column: TableColumn, rows: readonly AchievementRow[], index: ReportIndex): Float64Array {
  const { read, sort } = columnFacts(column);
  const keys: readonly SortKey[] = rows.map(sort ?? ((row) => readContentKey(read(row, index), index)));
  const ofTexts = rankTexts(keys);
  const numbers = new Float64Array(rows.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const key = keys[row];
    numbers[row] = (typeof key === 'string' ? ofTexts.get(key) : key) ?? missing;
  }
  return numbers;
}

/** Numbers in ascending order, each once. */
function listDistinct(numbers: Float64Array): Float64Array {
  // without a comparison of our own they are sorted ten times as fast
  const sorted = numbers.toSorted();
  let count = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const number = sorted[place] ?? 0;
    if (count > 0 && sorted[count - 1] === number) continue;
    sorted[count] = number;
    count += 1;
  }
  return sorted.subarray(0, count);
}

/** The place of a number among distinct ones in ascending order, one of which it is. */
function findRank(distinct: Float64Array, number: number): number {
  let [from, to] = [0, distinct.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((distinct[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

interface Buckets {
  /** For each row the one that it is put into. */
  readonly of: Uint32Array;
  readonly count: number;
}

/** Equal numbers in one bucket, those that are missing in the last, whatever the direction. */
function rankNumbers(numbers: Float64Array, direction: RowSort['direction']): Buckets {
  const distinct = listDistinct(numbers);
  const last = distinct.length;
  const of = new Uint32Array(numbers.length);
  for (let row = 0; row < of.length; row += 1) {
    const number = numbers[row] ?? missing;
    const rank = findRank(distinct, number);
    of[row] = number === missing ? last : direction === 'ascending' ? rank : last - 1 - rank;
  }
  return { of, count: last + 1 };
}

/** Rows bucket by bucket; those of one bucket stay in their order. */
function putIntoBuckets(places: Uint32Array, { of, count }: Buckets): Uint32Array {
  /** Where the next row of each bucket goes. */
  const next = new Uint32Array(count + 1);
  for (let row = 0; row < of.length; row += 1) {
    const behind = (of[row] ?? 0) + 1;
    next[behind] = (next[behind] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < count; bucket += 1) next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  const ordered = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const bucket = of[place] ?? 0;
    const to = next[bucket] ?? 0;
    ordered[to] = place;
    next[bucket] = to + 1;
  }
  return ordered;
}

/** The places of rows as these stand in the document. */
function placeInDocument(rows: readonly AchievementRow[]): Uint32Array {
  const places = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) places[place] = place;
  const orderAt = (place: number) => rows[place]?.order ?? 0;
  const isInOrder = rows.every(({ order }, place) => place === 0 || order > orderAt(place - 1));
  return isInOrder ? places : places.toSorted((a, b) => orderAt(a) - orderAt(b));
}

/**
 * The places of rows in another order. Rows without the value come last in both directions, and equal rows stay in document order in both directions.
 * Values are compared within one unit only: rows are grouped unit by unit in the fixed order of units, in both directions, bare numbers last. Texts
 * follow Japanese collation, names and units as well; departments, pillars, kinds and activities stand in their own order, not in that of their names.
 */
export function orderRows(index: ReportIndex, rows: readonly AchievementRow[], { key, direction }: RowSort): Uint32Array {
  const numbers = readSortNumbers(key, rows, index);
  const byKey = putIntoBuckets(placeInDocument(rows), rankNumbers(numbers, direction));
  if (key !== 'value') return byKey;
  const { unit, units } = buildAchievementColumns(index);
  const orders = units.map((name, place) => (name === noUnit ? units.length : place));
  const of = new Uint32Array(rows.length);
  for (const [place, { order }] of rows.entries()) of[place] = orders[unit[order] ?? 0] ?? 0;
  return putIntoBuckets(byKey, { of, count: units.length + 1 });
}

/** Rows, or what stands for them, in an order of `orderRows`. */
export const putInOrder = <Item>(items: readonly Item[], places: Uint32Array): readonly Item[] =>
  items.map((item, at) => items[places[at] ?? at] ?? item);

/** Rows in the order of `orderRows`; the given list is not touched. */
export function sortRows(index: ReportIndex, rows: readonly AchievementRow[], sort: RowSort): readonly AchievementRow[] {
  return putInOrder(rows, orderRows(index, rows, sort));
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
