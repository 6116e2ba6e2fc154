import { memoizeByIndex, type ReportIndex } from '../domain/reportIndex';
import { buildAchievementColumns, selectAllRows, type AchievementColumns } from './achievementRows';
import { readColumn, type ColumnContent, type TableColumn } from './columns';
import { readContentKey, type SortKey } from './sortRows';

/** Of a cell that has to be put into words before it can be said whether another one says the same. */
export const noPlace = 2 ** 32 - 1;

/** Sentences, and what is put into words together with its qualifiers or its number. */
const saidInWords: ReadonlySet<ColumnContent['is']> = new Set(['goal', 'initiative', 'statement', 'value', 'unit', 'quantities']);

/** What a cell holds as one value; undefined where only its words tell. */
function keyOf(found: ColumnContent | null, index: ReportIndex): SortKey | undefined {
  if (found !== null && saidInWords.has(found.is)) return undefined;
  // sorted by the first of them
  return found?.is === 'years' ? found.years.join() : readContentKey(found, index);
}

function numberCells(index: ReportIndex, column: TableColumn): Uint32Array {
  const numbers = new Map<SortKey, number>();
  let [last, place]: [SortKey | undefined, number] = [undefined, noPlace];
  const numberOf = (key: SortKey) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const places = new Uint32Array(index.achievements.length);
  for (const row of selectAllRows(index)) {
    const key = keyOf(readColumn(column, row, index), index);
    // most stand below their like
    if (key !== last) place = key === undefined ? noPlace : numberOf(key);
    last = key;
    places[row.order] = place;
  }
  return places;
}

/** Columns of the table whose cells the columns of achievements already tell apart. */
const columnOf = {
  department: 'department',
  pillarNumber: 'pillar',
  pillar: 'pillar',
  sections: 'offices',
  kind: 'kind',
  activity: 'activity',
  family: 'family',
} as const satisfies { readonly [Column in TableColumn]?: keyof AchievementColumns };

const hasColumn = (column: TableColumn): column is keyof typeof columnOf => column in columnOf;

const numberedCells = memoizeByIndex(() => new Map<TableColumn, Uint32Array>());

/**
 * For each achievement of the report, in document order, a number of what its cell in a column holds: the same where two cells hold the same. So a
 * hundred thousand cells are compared without reading one of them. `noPlace` where only words tell.
 */
export function placeCells(index: ReportIndex, column: TableColumn): ArrayLike<number> {
  if (hasColumn(column)) return buildAchievementColumns(index)[columnOf[column]];
  const numbered = numberedCells(index);
  const places = numbered.get(column) ?? numberCells(index, column);
  numbered.set(column, places);
  return places;
}
