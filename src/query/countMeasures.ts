import type { Activity, Counting } from '../domain/report';
import { groupBy } from '../domain/groupBy';
import type { ReportIndex } from '../domain/reportIndex';
import { countAchievements, type AchievementCounts } from './countAchievements';
import { groupRows } from './groupRows';
import { selectRows, type AchievementRow } from './selectRows';
import type { Selection } from './selection';

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
