import type { Quantity } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectCountedRows } from './countAchievements';
import { subtractExactly } from './exactDecimal';
import { selectRows, type AchievementRow } from './selectRows';
import type { Selection } from './selection';

/** A difference between two rates counts percentage points. */
export const pointUnit = 'ポイント';

/** A result and one value that the document prints beside it. */
export interface PrintedPair {
  readonly row: AchievementRow;
  readonly other: Quantity;
  /** Result − other value; null where unit or counting differ, so that there is no difference. */
  readonly difference: number | null;
  /** The result's unit, ポイント for %; null where there is no difference or no unit. */
  readonly differenceUnit: string | null;
}

function selectPairs(index: ReportIndex, selection: Selection, field: 'priorOf' | 'targetOf'): readonly PrintedPair[] {
  return selectCountedRows(index, selectRows(index, selection)).flatMap((row) =>
    (index.dependents.get(row.quantity.id)?.[field] ?? []).map((other) => {
      const { value, unit, counting, kind } = row.quantity;
      const isComparable = other.unit === unit && other.counting === counting;
      return {
        row,
        other,
        difference: isComparable ? subtractExactly(value, other.value) : null,
        differenceUnit: !isComparable ? null : kind === 'rate' && unit === '%' ? pointUnit : unit,
      };
    }),
  );
}

/**
 * What changed against an earlier value that the document itself prints, in document order; nothing is taken from other
 * years' reports. A result with several earlier values has a pair for each.
 */
export function selectPrintedChanges(index: ReportIndex, selection: Selection): readonly PrintedPair[] {
  return selectPairs(index, selection, 'priorOf');
}

/** Results beside a target that the document prints for them, in document order. */
export function selectPrintedTargets(index: ReportIndex, selection: Selection): readonly PrintedPair[] {
  return selectPairs(index, selection, 'targetOf');
}
