import type { ReportIndex } from '../domain/reportIndex';
import { selectCountedRows } from './countAchievements';
import { selectMeasureRows, type Measure } from './selectMeasureRows';
import type { AchievementRow } from './selectRows';
import type { Selection } from './selection';
import { sortRows } from './sortRows';

/**
 * Every achievement of one unit as a bar of its own: largest value first, equal ones in document order.
 * A figure printed more than once is one bar, that of its first printing in the selection. Nothing is added, so rates, averages
 * and parts are all there.
 */
export function rankAchievements(index: ReportIndex, selection: Selection, measure: Measure): readonly AchievementRow[] {
  const rows = selectCountedRows(index, selectMeasureRows(index, selection, measure));
  return sortRows(index, rows, { key: 'value', direction: 'descending' });
}
