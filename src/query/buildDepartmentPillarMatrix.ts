import type { Department, Pillar } from '../domain/report';
import { groupBy } from '../domain/groupBy';
import type { ReportIndex } from '../domain/reportIndex';
import { countAchievements, type AchievementCounts } from './countAchievements';
import { countCoverage, type Coverage } from './countCoverage';
import { selectInitiatives, type InitiativeRow } from './selectInitiatives';
import { selectRows } from './selectRows';
import type { Selection } from './selection';

/** Initiatives as `selectInitiatives` narrows them (not by activity, unit, kind), achievements as `selectRows` does. */
export type MatrixCell = Coverage & AchievementCounts;

/**
 * Departments × pillars. `cells[d][p]` belongs to `departments[d]` and `pillars[p]`; every department and every pillar of the
 * report has its place, also a pillar without a name and a cell without an initiative.
 * A total counts a figure that several cells print once, so it may be less than its cells together.
 */
export interface DepartmentPillarMatrix {
  readonly departments: readonly Department[];
  readonly pillars: readonly Pillar[];
  readonly cells: readonly (readonly MatrixCell[])[];
  readonly departmentTotals: readonly MatrixCell[];
  readonly pillarTotals: readonly MatrixCell[];
  readonly total: MatrixCell;
}

/** Where a row or an initiative stands. */
type Placed = Pick<InitiativeRow, 'department' | 'pillar'>;

/** Counts initiatives, those with a number, and achievements for every department and pillar of the report. */
export function buildDepartmentPillarMatrix(index: ReportIndex, selection: Selection): DepartmentPillarMatrix {
  const rows = selectRows(index, selection);
  const initiatives = selectInitiatives(index, selection);
  const departments = [...index.departments.values()];
  const pillars = [...index.pillars.values()];
  const countBy = <Key>(keyOf: (placed: Placed) => Key) => {
    const [rowsByKey, initiativesByKey] = [groupBy(rows, keyOf), groupBy(initiatives, keyOf)];
    return (key: Key): MatrixCell => ({
      ...countCoverage(initiativesByKey.get(key) ?? []),
      ...countAchievements(index, rowsByKey.get(key) ?? []),
    });
  };
  const keyOf = ({ department, pillar }: Placed) => `${pillar.number} ${department.id}`;
  const countCell = countBy(keyOf);
  return {
    departments,
    pillars,
    cells: departments.map((department) => pillars.map((pillar) => countCell(keyOf({ department, pillar })))),
    departmentTotals: departments.map(countBy(({ department }) => department)),
    pillarTotals: pillars.map(countBy(({ pillar }) => pillar)),
    total: { ...countCoverage(initiatives), ...countAchievements(index, rows) },
  };
}
