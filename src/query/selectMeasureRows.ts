import type { Activity, Counting } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectRows, type AchievementRow } from './selectRows';
import type { Selection } from './selection';

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
  const { units, activities } = selection;
  const isOutside =
    (units.length > 0 && !units.includes(unit)) || (activity !== null && activities.length > 0 && !activities.includes(activity));
  if (isOutside) return [];
  const rows = selectRows(index, { ...selection, units: [unit], activities: activity === null ? activities : [activity] });
  return counting === 'any' ? rows : rows.filter(({ quantity }) => quantity.counting === counting);
}
