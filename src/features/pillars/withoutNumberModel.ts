import { groupBy } from '../../domain/collections';
import type { Department } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { countCoverage, type Coverage, selectInitiatives, type InitiativeRow } from '../../query/initiativeRows';
import type { Selection } from '../../query/selection';

export interface DepartmentWithoutNumber {
  readonly department: Department;
  /** Of all its initiatives in the selection. */
  readonly coverage: Coverage;
  /** Those without a number, in document order. */
  readonly initiatives: readonly InitiativeRow[];
}

export interface WithoutNumberModel {
  readonly coverage: Coverage;
  /** In printed order; departments all of whose initiatives have a number are left out. */
  readonly departments: readonly DepartmentWithoutNumber[];
  /** All of them, as they are exported. */
  readonly initiatives: readonly InitiativeRow[];
}

/** The initiatives of a selection that are reported in words only, by department: what a planner takes to the departments. */
export function buildWithoutNumber(index: ReportIndex, selection: Selection): WithoutNumberModel {
  const all = selectInitiatives(index, selection);
  const departments = [...groupBy(all, ({ department }) => department)]
    .map(([department, own]) => ({
      department,
      coverage: countCoverage(own),
      initiatives: own.filter(({ achievementCount }) => achievementCount === 0),
    }))
    .filter(({ initiatives }) => initiatives.length > 0)
    .toSorted((a, b) => a.department.order - b.department.order);
  return { coverage: countCoverage(all), departments, initiatives: departments.flatMap(({ initiatives }) => initiatives) };
}
