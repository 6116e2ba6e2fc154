import type { ReportIndex } from '../../../domain/reportIndex';
import { countAchievements, selectRows } from '../../../query/achievementRows';
import { countCoverage, type Coverage, selectInitiatives } from '../../../query/initiativeRows';
import { selectPrintedChanges, selectRates } from '../../../query/comparisons';
import type { Selection } from '../../../query/selection';

/** The key figures of a selection. */
export interface SlideFigures extends Coverage {
  /** One printed twice counts once. */
  readonly achievementCount: number;
  readonly rateCount: number;
  readonly changeCount: number;
}

export function countFigures(index: ReportIndex, selection: Selection): SlideFigures {
  return {
    ...countCoverage(selectInitiatives(index, selection)),
    achievementCount: countAchievements(index, selectRows(index, selection)).countedCount,
    rateCount: selectRates(index, selection).length,
    changeCount: selectPrintedChanges(index, selection).length,
  };
}
