import type { ReportIndex } from '../domain/reportIndex';
import { buildAchievementColumns } from './achievementColumns';
import { entryAt } from './entryAt';
import type { AchievementRow } from './selectRows';

/**
 * Two honest answers to "how many": `rowCount` is what a table lists, `countedCount` is *achievements counted* (data.md): where
 * several rows print the same figure (`sameAs`), only the first one in document order inside these rows counts. Headlines and
 * facets show `countedCount`; a table that lists every row shows both when they differ.
 */
export interface AchievementCounts {
  readonly rowCount: number;
  readonly countedCount: number;
}

/** The rows that count: of those that print the same figure, the first in document order. Order is kept. */
export function selectCountedRows(index: ReportIndex, rows: readonly AchievementRow[]): readonly AchievementRow[] {
  const { figure, isShared } = buildAchievementColumns(index);
  const firstRows = new Map<number, number>();
  for (const { order } of rows) {
    if (!isShared[order]) continue;
    const key = entryAt(figure, order);
    firstRows.set(key, Math.min(firstRows.get(key) ?? order, order));
  }
  return rows.filter(({ order }) => !isShared[order] || firstRows.get(entryAt(figure, order)) === order);
}

/** Counts rows and achievements counted among them. */
export function countAchievements(index: ReportIndex, rows: readonly AchievementRow[]): AchievementCounts {
  return { rowCount: rows.length, countedCount: selectCountedRows(index, rows).length };
}
