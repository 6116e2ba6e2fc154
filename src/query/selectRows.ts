import type { Achievement } from '../domain/report';
import { selectParents, type QuantityParents, type ReportIndex } from '../domain/reportIndex';
import { maskRows } from './maskRows';
import { memoizeByIndex } from './memoizeByIndex';
import type { Selection } from './selection';

/** One achievement with all that stands above it: what a row of a table needs. */
export interface AchievementRow extends QuantityParents {
  readonly quantity: Achievement;
  /** Place among all achievements of the report in document order, from 0. */
  readonly order: number;
}

/** Every achievement of the report as a row, in document order; always the same objects for the same index. */
export const selectAllRows: (index: ReportIndex) => readonly AchievementRow[] = memoizeByIndex((index) =>
  index.achievements.map((quantity, order) => ({ ...selectParents(index, quantity), quantity, order })),
);

/**
 * The achievements that fit a selection, complete and in document order: one printed twice is there twice (what counts once
 * is told by `countAchievements.ts`).
 */
export function selectRows(index: ReportIndex, selection: Selection): readonly AchievementRow[] {
  const mask = maskRows(index, selection);
  return selectAllRows(index).filter(({ order }) => mask[order] === 0);
}
