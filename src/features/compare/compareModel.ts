import { countings, type Activity, type Counting } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { countUnits, type UnitCounts } from '../../query/countMeasures';
import { groupRows } from '../../query/groupRows';
import { rankAchievements } from '../../query/rankAchievements';
import { rankDepartments, type DepartmentBar } from '../../query/rankDepartments';
import { selectMeasureRows } from '../../query/selectMeasureRows';
import type { AchievementRow } from '../../query/selectRows';
import type { Selection } from '../../query/selection';
import { sumAddable } from '../../query/sumAdditive';
import type { SumResult } from '../../query/sumResult';

/** What the reader compares by. */
export interface CompareChoice {
  /** null: the most frequent unit of the selection. */
  readonly unit: string | null;
  /** null: every activity. */
  readonly activity: Activity | null;
}

export interface ActivityCount {
  readonly activity: Activity;
  readonly countedCount: number;
}

/** The sums of the departments within one unit and one counting. */
export interface CountingSums {
  readonly counting: Counting | null;
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
}

interface Comparison {
  readonly status: 'ready';
  /** The unit that is shown. */
  readonly unit: string;
  /** Largest value first, each figure once. */
  readonly ranked: readonly AchievementRow[];
  /** One to a counting that occurs. */
  readonly sums: readonly CountingSums[];
}

/** null first: values for which the document states no counting. */
const allCountings: readonly (Counting | null)[] = [null, ...countings];

function sumByCounting(index: ReportIndex, selection: Selection, unit: string, activity: Activity | null): CountingSums[] {
  return allCountings.flatMap((counting) => {
    const rows = selectMeasureRows(index, selection, { unit, activity, counting });
    if (rows.length === 0) return [];
    const quantities = rows.map(({ quantity }) => quantity);
    return [{ counting, bars: rankDepartments(index, selection, { unit, activity, counting }), total: sumAddable(index, quantities) }];
  });
}

/** Compares within one unit: achievements one by one, and sums by department where sums are true. */
export function buildComparison(index: ReportIndex, selection: Selection, choice: CompareChoice): CompareModel {
  const units = countUnits(index, selection);
  const mostUsed = units.reduce<UnitCounts | undefined>(
    (most, unit) => (most && most.countedCount >= unit.countedCount ? most : unit),
    undefined,
  );
  const unit = choice.unit ?? mostUsed?.unit ?? null;
  if (unit === null) return { status: 'empty', units, activities: [], unit };
  const all = selectMeasureRows(index, selection, { unit, activity: null, counting: 'any' });
  const activities = groupRows(index, all, 'activities').flatMap(({ value, countedCount }) =>
    value === null ? [] : [{ activity: value, countedCount }],
  );
  if (all.length === 0) return { status: 'unitMissing', units, activities, unit };
  const ranked = rankAchievements(index, selection, { unit, activity: choice.activity, counting: 'any' });
  if (ranked.length === 0) return { status: 'activityMissing', units, activities, unit };
  return { status: 'ready', units, activities, unit, ranked, sums: sumByCounting(index, selection, unit, choice.activity) };
}
