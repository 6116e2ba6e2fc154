import { countings, type Activity, type Counting } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { countUnits, type UnitCounts, rankAchievements, rankDepartments, type DepartmentBar, selectMeasureRows } from '../../query/ranking';
import { groupRows } from '../../query/facets';
import type { AchievementRow } from '../../query/achievementRows';
import type { Selection } from '../../query/selection';
import { sumAddable } from '../../query/sumQuantities';
import type { SumResult } from '../../query/sumResult';
import { listWeaknesses, type Weakness } from './listWeaknesses';

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
