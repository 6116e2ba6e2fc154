import { groupBy } from '../../domain/collections';
import type { Department } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { selectCountedRows, type AchievementRow } from '../../query/achievementRows';
import type { DepartmentBar } from '../../query/ranking';
import { sortRows } from '../../query/sortRows';

/** The values of one department within one unit and one counting; nothing is added, so rates and averages are there as well. */
export interface DepartmentSpread {
  readonly department: Department;
  /** At least one, smallest first, each figure of the department once. */
  readonly rows: readonly AchievementRow[];
  /** The same object where there is only one value. */
  readonly lowest: AchievementRow;
  readonly highest: AchievementRow;
}

/** How the values of each department are spread, highest value first; equal ones in printed order. */
export function listSpreads(index: ReportIndex, bars: readonly DepartmentBar[]): readonly DepartmentSpread[] {
  const all = bars.flatMap(({ rows }) => rows);
  return [...groupBy(all, ({ department }) => department)]
    .flatMap(([department, own]) => {
      const rows = sortRows(index, selectCountedRows(index, own), { key: 'value', direction: 'ascending' });
      const [lowest, highest] = [rows[0], rows.at(-1)];
      return lowest === undefined || highest === undefined ? [] : [{ department, rows, lowest, highest }];
    })
    .toSorted((a, b) => b.highest.quantity.value - a.highest.quantity.value || a.department.order - b.department.order);
}
