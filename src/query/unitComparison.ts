import type { ReportIndex } from '../domain/reportIndex';
import { countings, type Activity, type Counting, type Department } from '../domain/report';
import type { Selection } from './selection';
import type { SumResult } from './sumResult';
import { sortRows } from './sortRows';
import { type AchievementRow, selectRows, selectCountedRows } from './achievementRows';
import { countUnits, type UnitCounts, rankAchievements, rankDepartments, type DepartmentBar, selectMeasureRows } from './ranking';
import { groupRows } from './facets';
import { sumAddable } from './sumQuantities';
import { groupBy } from '../domain/collections';

/**
 * Why a comparison says little, each from the rows compared:
 * - `single`: one value; `oneDepartment`: several, all of one department.
 * - `activities`: unlike work; `periods`: different years, or a year that the document does not tell.
 * - `changes`: differences (2人増加) among values of the same unit.
 * - `overlap`: places and bodies of which two numbers may count the same one: repaired parks are perhaps also renewed parks.
 */
export type Weakness =
  | { readonly code: 'single' }
  | { readonly code: 'oneDepartment'; readonly valueCount: number }
  | { readonly code: 'activities'; readonly activityCount: number }
  | { readonly code: 'periods'; readonly otherCount: number }
  | { readonly code: 'changes'; readonly changeCount: number }
  | { readonly code: 'overlap'; readonly valueCount: number };

/** Units that count things which exist once and can be reached by several initiatives. */
const placeUnits = new Set(
  '地区 施設 団体 公園 橋 校 園 棟 路線 街区 箇所 か所 事業所 事業者 経営体 世帯 自治会 町内会 クラブ 会場 店 店舗 社'.split(' '),
);

/**
 * What stands against reading the rows as a ranking; empty where nothing does.
 * @param rows of one unit, each figure once
 */
export function listWeaknesses(index: ReportIndex, unit: string, rows: readonly AchievementRow[]): readonly Weakness[] {
  if (rows.length < 2) return rows.length === 0 ? [] : [{ code: 'single' }];
  const activityCount = new Set(rows.map(({ quantity }) => quantity.activity)).size;
  const otherCount = rows.filter(({ quantity }) => quantity.period !== index.report.fiscalYear).length;
  const changeCount = rows.filter(({ quantity }) => quantity.kind === 'change').length;
  const found: (Weakness | false)[] = [
    new Set(rows.map(({ department }) => department)).size === 1 && { code: 'oneDepartment', valueCount: rows.length },
    activityCount > 1 && { code: 'activities', activityCount },
    otherCount > 0 && { code: 'periods', otherCount },
    changeCount > 0 && changeCount < rows.length && { code: 'changes', changeCount },
    placeUnits.has(unit) && { code: 'overlap', valueCount: rows.length },
  ];
  return found.filter((weakness) => weakness !== false);
}

/** What the reader compares by. */
export interface CompareChoice {
  /** null: the most frequent unit of the selection. */
  readonly unit: string | null;
  /** null: every activity; where no unit is chosen either, the most frequent activity of the unit that is shown. */
  readonly activity: Activity | null;
}

export interface ActivityCount {
  readonly activity: Activity;
  readonly countedCount: number;
}

/** What may stand on one axis: one unit and one counting. 延べ stands apart from plain numbers, as bars and as sums. */
export interface CountingGroup {
  readonly counting: Counting | null;
  /** Largest value first, each figure once. */
  readonly ranked: readonly AchievementRow[];
  /** Largest first, then those whose sum is refused. */
  readonly bars: readonly DepartmentBar[];
  /** Over all departments: a figure that two of them print counts once. */
  readonly total: SumResult;
}

/** What is compared, or why there is nothing to compare: no number in the selection, none of this unit, none of this activity. */
export type CompareModel = CompareChoices &
  (
    | Comparison
    | { readonly status: 'empty'; readonly unit: null }
    | { readonly status: 'unitMissing' | 'activityMissing'; readonly unit: string }
  );

interface CompareChoices {
  /** Units that the selection holds, most used in the report first. */
  readonly units: readonly UnitCounts[];
  /** Activities that the selection holds in this unit. */
  readonly activities: readonly ActivityCount[];
  /** The activity that is shown; null for every one. */
  readonly activity: Activity | null;
}

interface Comparison {
  readonly status: 'ready';
  /** The unit that is shown. */
  readonly unit: string;
  /** One to a counting that occurs; at least one. */
  readonly groups: readonly CountingGroup[];
  readonly weaknesses: readonly Weakness[];
}

/** null first: values for which the document states no counting. */
const allCountings: readonly (Counting | null)[] = [null, ...countings];

function groupByCounting(index: ReportIndex, selection: Selection, unit: string, activity: Activity | null): CountingGroup[] {
  return allCountings.flatMap((counting) => {
    const measure = { unit, activity, counting };
    const rows = selectMeasureRows(index, selection, measure);
    if (rows.length === 0) return [];
    const quantities = rows.map(({ quantity }) => quantity);
    return [
      {
        counting,
        ranked: rankAchievements(index, selection, measure),
        bars: rankDepartments(index, selection, measure),
        total: sumAddable(index, quantities),
      },
    ];
  });
}

/** The one with most achievements; the first of equals. */
function mostUsed<Counted extends { readonly countedCount: number }>(counts: readonly Counted[]): Counted | undefined {
  return counts.reduce<Counted | undefined>((most, next) => (most && most.countedCount >= next.countedCount ? most : next), undefined);
}

/** Without any choice the first view is like with like: one unit and its most frequent activity, unless that is a single number. */
function settleActivity(choice: CompareChoice, activities: readonly ActivityCount[]): Activity | null {
  if (choice.unit !== null || choice.activity !== null) return choice.activity;
  const most = mostUsed(activities);
  return most !== undefined && most.countedCount > 1 ? most.activity : null;
}

/** Compares within one unit: achievements one by one, and sums by department where sums are true. */
export function buildComparison(index: ReportIndex, selection: Selection, choice: CompareChoice): CompareModel {
  const units = countUnits(index, selection);
  const unit = choice.unit ?? mostUsed(units)?.unit ?? null;
  if (unit === null) return { status: 'empty', units, activities: [], activity: choice.activity, unit };
  const all = selectMeasureRows(index, selection, { unit, activity: null, counting: 'any' });
  const activities = groupRows(index, all, 'activities').flatMap(({ value, countedCount }) =>
    value === null ? [] : [{ activity: value, countedCount }],
  );
  const activity = settleActivity(choice, activities);
  const choices = { units, activities, activity, unit };
  if (all.length === 0) return { status: 'unitMissing', ...choices };
  const groups = groupByCounting(index, selection, unit, activity);
  if (groups.length === 0) return { status: 'activityMissing', ...choices };
  return {
    status: 'ready',
    ...choices,
    groups,
    weaknesses: listWeaknesses(
      index,
      unit,
      groups.flatMap(({ ranked }) => ranked),
    ),
  };
}

/** The values of one department within one unit and one counting; nothing is added, so rates and averages are there as well. */
export interface DepartmentSpread {
  readonly department: Department;
  /** At least one, smallest first, each figure of the department once. */
  readonly rows: readonly AchievementRow[];
  /** The same object where there is only one value. */
  readonly lowest: AchievementRow;
  readonly highest: AchievementRow;
}

/** How the values of each department are spread, highest value first; equal ones in printed order. */
export function listSpreads(index: ReportIndex, bars: readonly DepartmentBar[]): readonly DepartmentSpread[] {
  const all = bars.flatMap(({ rows }) => rows);
  return [...groupBy(all, ({ department }) => department)]
    .flatMap(([department, own]) => {
      const rows = sortRows(index, selectCountedRows(index, own), { key: 'value', direction: 'ascending' });
      const [lowest, highest] = [rows[0], rows.at(-1)];
      return lowest === undefined || highest === undefined ? [] : [{ department, rows, lowest, highest }];
    })
    .toSorted((a, b) => b.highest.quantity.value - a.highest.quantity.value || a.department.order - b.department.order);
}

/** The achievements of one unit and one counting: a panel with an axis of its own. */
export interface UnitPanelData {
  readonly unit: string;
  readonly counting: Counting | null;
  /** Largest first, each figure once. */
  readonly ranked: readonly AchievementRow[];
}

/** Fewer values are read faster as numbers. */
const leastValues = 3;

/** Every unit with at least three achievements in the selection, most frequent first; bare numbers have no axis to share. */
export function listUnitPanels(index: ReportIndex, selection: Selection): readonly UnitPanelData[] {
  const rows = selectCountedRows(index, selectRows(index, selection));
  return [...groupBy(rows, ({ quantity: { unit, counting } }) => JSON.stringify([unit, counting])).values()]
    .filter((group) => group.length >= leastValues)
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const { unit = null, counting = null } = group[0]?.quantity ?? {};
      return unit === null ? [] : [{ unit, counting, ranked: sortRows(index, group, { key: 'value', direction: 'descending' }) }];
    });
}
