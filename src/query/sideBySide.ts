import type { Family } from '../domain/families';
import { activities, type Activity, type Department } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { unitChoiceOf, type Selection } from './selection';
import { sortRows } from './sortRows';
import { groupBy } from '../domain/collections';
import { countCoverageByDepartment, type Coverage } from './initiativeRows';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import { compareFamily, countFamilies, type FamilyBar } from './familyComparison';
import { selectRates } from './printedPairs';

/** So many stand beside each other: fewer are no comparison, more are no table any more. */
export const sideBySideLimits = { least: 2, most: 4 } as const;

/** One department of the table; each figure it prints counts once. */
export interface SideBySideColumn {
  readonly department: Department;
  readonly coverage: Coverage;
  readonly rows: readonly AchievementRow[];
  readonly activities: ReadonlyMap<Activity, number>;
  /** Largest first. */
  readonly rates: readonly AchievementRow[];
  /** Units (one spelling of each) and activities that none of the others has; `noUnit` for bare numbers. */
  readonly ownUnits: readonly string[];
  readonly ownActivities: readonly Activity[];
}

/** A measure family that at least two of the departments report. */
export interface SharedMeasure {
  readonly family: Family;
  /** One to a column; null where it reports none. */
  readonly columns: readonly (FamilyBar | null)[];
}

export interface SideBySide {
  readonly columns: readonly SideBySideColumn[];
  /** Those that occur, in list order. */
  readonly activities: readonly Activity[];
  /** Those that most of the departments report first. */
  readonly measures: readonly SharedMeasure[];
}

const unitOf = ({ quantity }: AchievementRow) => unitChoiceOf(quantity.unit);

function countBy<Key>(rows: readonly AchievementRow[], keyOf: (row: AchievementRow) => Key): ReadonlyMap<Key, number> {
  return new Map([...groupBy(rows, keyOf)].map(([key, group]) => [key, group.length]));
}

/** What one of the lists holds and none of the others. */
function listOwn<Item>(lists: readonly ReadonlySet<Item>[], place: number): Item[] {
  return [...(lists[place] ?? [])].filter((item) => lists.every((list, other) => other === place || !list.has(item)));
}

/** Families that at least two of the departments report, those of most departments first. */
function listMeasures(index: ReportIndex, selection: Selection, ids: readonly string[]): SharedMeasure[] {
  return countFamilies(index, { ...selection, departments: ids })
    .filter(({ departmentCount }) => departmentCount > 1)
    .flatMap(({ family }) => {
      const comparison = compareFamily(index, { ...selection, departments: ids }, family);
      return comparison === null
        ? []
        : [{ family, columns: ids.map((id) => comparison.bars.find(({ department }) => department.id === id) ?? null) }];
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
      activities: countBy(rows, ({ quantity }) => quantity.activity),
      rates: sortRows(index, rates, { key: 'value', direction: 'descending' }),
      ownUnits: listOwn(units, place),
      ownActivities: listOwn(work, place),
    };
  });
  return {
    columns,
    activities: activities.filter((activity) => columns.some((column) => column.activities.has(activity))),
    measures: listMeasures(
      index,
      selection,
      chosen.map(({ department }) => department.id),
    ),
  };
}
