import { groupBy } from '../../domain/collections';
import type { Counting } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from '../../query/achievementRows';
import type { Selection } from '../../query/selection';
import { sortRows } from '../../query/sortRows';

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
