import { activities, kinds, type Activity, type Counting, type Department, type Kind } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { noUnit, type Selection } from './selection';
import { sortRows } from './sortRows';
import { groupBy } from '../domain/collections';
import { countCoverageByDepartment, type Coverage } from './initiativeRows';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import { selectRates } from './printedPairs';

/** So many stand beside each other: fewer are no comparison, more are no table any more. */
export const sideBySideLimits = { least: 2, most: 4 } as const;

/** One department of the table; each figure it prints counts once. */
export interface SideBySideColumn {
  readonly department: Department;
  readonly coverage: Coverage;
  readonly rows: readonly AchievementRow[];
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly activities: ReadonlyMap<Activity, number>;
  /** Largest first. */
  readonly rates: readonly AchievementRow[];
  /** Units and activities that none of the others has; `noUnit` for bare numbers. */
  readonly ownUnits: readonly string[];
  readonly ownActivities: readonly Activity[];
}

/** The largest numbers within one unit and one counting that at least two of the departments report. */
export interface SharedMeasure {
  readonly unit: string;
  readonly counting: Counting | null;
  /** One to a column, largest first, at most three; empty where it reports none. */
  readonly largest: readonly (readonly AchievementRow[])[];
}

export interface SideBySide {
  readonly columns: readonly SideBySideColumn[];
  /** Those that occur, in list order. */
  readonly kinds: readonly Kind[];
  readonly activities: readonly Activity[];
  /** Those with most numbers first. */
  readonly measures: readonly SharedMeasure[];
}

const topCount = 3;
const unitOf = ({ quantity }: AchievementRow) => quantity.unit ?? noUnit;

function countBy<Key>(rows: readonly AchievementRow[], keyOf: (row: AchievementRow) => Key): ReadonlyMap<Key, number> {
  return new Map([...groupBy(rows, keyOf)].map(([key, group]) => [key, group.length]));
}

/** What one of the lists holds and none of the others. */
function listOwn<Item>(lists: readonly ReadonlySet<Item>[], place: number): Item[] {
  return [...(lists[place] ?? [])].filter((item) => lists.every((list, other) => other === place || !list.has(item)));
}

function listMeasures(index: ReportIndex, rowsByColumn: readonly (readonly AchievementRow[])[]): SharedMeasure[] {
  const valued = rowsByColumn.map((rows) => rows.filter(({ quantity }) => quantity.unit !== null && quantity.kind !== 'rate'));
  const groups = groupBy(valued.flat(), (row) => JSON.stringify([unitOf(row), row.quantity.counting]));
  return [...groups.values()]
    .filter((rows) => new Set(rows.map(({ department }) => department)).size > 1)
    .toSorted((a, b) => b.length - a.length)
    .flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      const members = new Set(rows);
      const largest = valued.map((own) =>
        sortRows(
          index,
          own.filter((row) => members.has(row)),
          { key: 'value', direction: 'descending' },
        ).slice(0, topCount),
      );
      return [{ unit: unitOf(first), counting: first.quantity.counting, largest }];
    });
}

/**
 * Two to four departments beside each other, of whatever else is selected.
 * @param ids in the order of the columns
 * @returns null where there are fewer or more
 */
export function buildSideBySide(index: ReportIndex, selection: Selection, ids: readonly string[]): SideBySide | null {
  if (ids.length < sideBySideLimits.least || ids.length > sideBySideLimits.most) return null;
  const coverages = countCoverageByDepartment(index, { ...selection, departments: ids });
  const chosen = ids.flatMap((id) => coverages.find(({ department }) => department.id === id) ?? []);
  const rowsByColumn = chosen.map(({ department }) =>
    selectCountedRows(index, selectRows(index, { ...selection, departments: [department.id] })),
  );
  const units = rowsByColumn.map((rows) => new Set(rows.map(unitOf)));
  const work = rowsByColumn.map((rows) => new Set<Activity>(rows.map(({ quantity }) => quantity.activity)));
  const columns = chosen.map(({ department, ...coverage }, place): SideBySideColumn => {
    const rows = rowsByColumn[place] ?? [];
    const rates = selectRates(index, { ...selection, departments: [department.id] }).map(({ row }) => row);
    return {
      department,
      coverage,
      rows,
      kinds: countBy(rows, ({ quantity }) => quantity.kind),
      activities: countBy(rows, ({ quantity }) => quantity.activity),
      rates: sortRows(index, rates, { key: 'value', direction: 'descending' }),
      ownUnits: listOwn(units, place),
      ownActivities: listOwn(work, place),
    };
  });
  return {
    columns,
    kinds: kinds.filter((kind) => columns.some((column) => column.kinds.has(kind))),
    activities: activities.filter((activity) => columns.some((column) => column.activities.has(activity))),
    measures: listMeasures(index, rowsByColumn),
  };
}
