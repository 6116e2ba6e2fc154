import type { Department } from '../domain/report';
import { groupBy } from '../domain/groupBy';
import type { ReportIndex } from '../domain/reportIndex';
import { countCoverageByDepartment, type Coverage } from './countCoverage';
import { selectMeasureRows, type Measure } from './selectMeasureRows';
import type { AchievementRow } from './selectRows';
import type { Selection } from './selection';
import { sumAddable } from './sumAdditive';
import type { SumResult } from './sumResult';

/** One department's bar: its sum with what it adds up and leaves out, or why it has none. */
export interface DepartmentBar {
  readonly department: Department;
  /** At least one, in document order. */
  readonly rows: readonly AchievementRow[];
  readonly result: SumResult;
  /** Of the department's initiatives within the selection; it stands beside every comparison. */
  readonly coverage: Coverage;
}

const noInitiatives: Coverage = { initiativeCount: 0, withNumberCount: 0, share: null };

/**
 * Departments compared within one unit: sums, largest first, then those whose sum is refused, in printed order; departments
 * that print nothing in this unit are not there. A bar shows what that department printed: a figure that two departments
 * print is in both bars, and only their total (`sumAddable` over all rows) counts it once.
 */
export function rankDepartments(index: ReportIndex, selection: Selection, measure: Measure): readonly DepartmentBar[] {
  const rows = selectMeasureRows(index, selection, measure);
  const coverages = new Map(countCoverageByDepartment(index, selection).map((coverage) => [coverage.department.id, coverage]));
  const bars = [...groupBy(rows, ({ department }) => department)].map(([department, own]) => ({
    department,
    rows: own,
    result: sumAddable(
      index,
      own.map(({ quantity }) => quantity),
    ),
    coverage: coverages.get(department.id) ?? noInitiatives,
  }));
  const valueOf = ({ result }: DepartmentBar) => (result.kind === 'sum' ? result.value : -Infinity);
  return bars.toSorted((a, b) => (valueOf(a) === valueOf(b) ? a.department.order - b.department.order : valueOf(b) - valueOf(a)));
}
