import { groupBy } from '../domain/collections';
import type { Activity, Counting, Department } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { countAchievements, selectCountedRows, selectRows, type AchievementCounts, type AchievementRow } from './achievementRows';
import { groupRows } from './facets';
import { countCoverageByDepartment, type Coverage } from './initiativeRows';
import { unitChoiceOf, type Selection } from './selection';
import { sortRows } from './sortRows';
import { sumAddable } from './sumQuantities';
import type { SumResult } from './sumResult';

/** A unit, or `noUnit`, and how many achievements of the selection carry it. */
export interface UnitCounts extends AchievementCounts {
  readonly unit: string;
  readonly departmentCount: number;
}

/** What can be compared with each other: equal unit, equal counting, one sort of work. Only combinations that exist. */
export interface MeasureCounts extends UnitCounts {
  readonly activity: Activity;
  readonly counting: Counting | null;
}

function countUnit(index: ReportIndex, unit: string, rows: readonly AchievementRow[]): UnitCounts {
  return { unit, departmentCount: new Set(rows.map(({ department }) => department)).size, ...countAchievements(index, rows) };
}

/** The units of the selection, most used in the whole report first, so that the list does not jump while filtering. */
export function countUnits(index: ReportIndex, selection: Selection): readonly UnitCounts[] {
  const groups = groupRows(index, selectRows(index, selection), 'units');
  return groups.flatMap(({ value, rows }) => (value === null ? [] : [countUnit(index, value, rows)]));
}

/** The combinations of unit, activity and counting that the selection holds: units as in `countUnits`, then activities in list order. */
export function countMeasures(index: ReportIndex, selection: Selection): readonly MeasureCounts[] {
  return groupRows(index, selectRows(index, selection), 'units').flatMap((ofUnit) =>
    groupRows(index, ofUnit.rows, 'activities').flatMap((ofActivity) => {
      const countings = groupBy(ofActivity.rows, ({ quantity }) => quantity.counting);
      return [...countings].flatMap(([counting, rows]) =>
        ofUnit.value === null || ofActivity.value === null
          ? []
          : [{ ...countUnit(index, ofUnit.value, rows), activity: ofActivity.value, counting }],
      );
    }),
  );
}

/** What a comparison holds fixed beside the selection. */
export interface Measure {
  /** As in the data; `noUnit` for bare numbers. */
  readonly unit: string;
  /** null: all sorts of work. */
  readonly activity: Activity | null;
  /** `any`: not looked at (sums over mixed countings are then refused); null: those for which the document states none. */
  readonly counting: Counting | null | 'any';
}

/** The rows of a selection that carry one measure, in document order; the selection's own units and activities hold as well. */
export function selectMeasureRows(
  index: ReportIndex,
  selection: Selection,
  { unit, activity, counting }: Measure,
): readonly AchievementRow[] {
  const { activities } = selection;
  const units = selection.units.map(unitChoiceOf);
  const isOutside =
    (units.length > 0 && !units.includes(unitChoiceOf(unit))) ||
    (activity !== null && activities.length > 0 && !activities.includes(activity));
  if (isOutside) return [];
  const rows = selectRows(index, { ...selection, units: [unit], activities: activity === null ? activities : [activity] });
  return counting === 'any' ? rows : rows.filter(({ quantity }) => quantity.counting === counting);
}

/**
 * Every achievement of one unit as a bar of its own: largest value first, equal ones in document order.
 * A figure printed more than once is one bar, that of its first printing in the selection. Nothing is added, so rates, averages
 * and parts are all there.
 */
export function rankAchievements(index: ReportIndex, selection: Selection, measure: Measure): readonly AchievementRow[] {
  const rows = selectCountedRows(index, selectMeasureRows(index, selection, measure));
  return sortRows(index, rows, { key: 'value', direction: 'descending' });
}

/** One department's bar: its sum with what it adds up and leaves out, or why it has none. */
export interface DepartmentBar {
  readonly department: Department;
  /** At least one, in document order. */
  readonly rows: readonly AchievementRow[];
  readonly result: SumResult;
  /** Of the department's initiatives within the selection; it stands beside every comparison. */
  readonly coverage: Coverage;
}

const noInitiatives: Coverage = { initiativeCount: 0, withNumberCount: 0, share: null };

/**
 * Departments compared within one unit: sums, largest first, then those whose sum is refused, in printed order; departments
 * that print nothing in this unit are not there. A bar shows what that department printed: a figure that two departments
 * print is in both bars, and only their total (`sumAddable` over all rows) counts it once.
 */
export function rankDepartments(index: ReportIndex, selection: Selection, measure: Measure): readonly DepartmentBar[] {
  const rows = selectMeasureRows(index, selection, measure);
  const coverages = new Map(countCoverageByDepartment(index, selection).map((coverage) => [coverage.department.id, coverage]));
  const bars = [...groupBy(rows, ({ department }) => department)].map(([department, own]) => ({
    department,
    rows: own,
    result: sumAddable(
      index,
      own.map(({ quantity }) => quantity),
    ),
    coverage: coverages.get(department.id) ?? noInitiatives,
  }));
  const valueOf = ({ result }: DepartmentBar) => (result.kind === 'sum' ? result.value : -Infinity);
  return bars.toSorted((a, b) => (valueOf(a) === valueOf(b) ? a.department.order - b.department.order : valueOf(b) - valueOf(a)));
}

const collator = new Intl.Collator('ja');

/** 部局順: as printed. */
export function compareDepartmentOrder(a: Department, b: Department): number {
  return a.order - b.order;
}

/** 五十音順: by reading; departments whose reading is not known come last, in printed order. */
export function compareDepartmentKana(a: Department, b: Department): number {
  if (a.kana === null || b.kana === null) return Number(a.kana === null) - Number(b.kana === null) || compareDepartmentOrder(a, b);
  return collator.compare(a.kana, b.kana) || compareDepartmentOrder(a, b);
}
