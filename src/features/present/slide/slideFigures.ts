import type { ReportIndex } from '../../../domain/reportIndex';
import { countAchievements } from '../../../query/countAchievements';
import { countCoverage, type Coverage } from '../../../query/countCoverage';
import { selectInitiatives } from '../../../query/selectInitiatives';
import { selectPrintedChanges } from '../../../query/selectPrintedChanges';
import { selectRates } from '../../../query/selectRates';
import { selectRows } from '../../../query/selectRows';
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
