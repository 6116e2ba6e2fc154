import type { Quantity } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectCountedRows } from './countAchievements';
import { selectRows, type AchievementRow } from './selectRows';
import type { Selection } from './selection';

/** A rate with what the document prints to compare it with; both lists are empty where it prints nothing. */
export interface RateRow {
  readonly row: AchievementRow;
  readonly priors: readonly Quantity[];
  readonly targets: readonly Quantity[];
}

/** The rates of a selection in document order, each figure once; never added, never averaged. */
export function selectRates(index: ReportIndex, selection: Selection): readonly RateRow[] {
  const rows = selectRows(index, selection).filter(({ quantity }) => quantity.kind === 'rate');
  return selectCountedRows(index, rows).map((row) => {
    const { priorOf = [], targetOf = [] } = index.dependents.get(row.quantity.id) ?? {};
    return { row, priors: priorOf, targets: targetOf };
  });
}
