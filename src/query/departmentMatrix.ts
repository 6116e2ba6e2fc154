import { groupBy } from '../domain/collections';
import type { Department, Kind, Pillar } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { countAchievements, selectCountedRows, selectRows, type AchievementCounts, type AchievementRow } from './achievementRows';
import { countCoverage, selectInitiatives, type Coverage, type InitiativeRow } from './initiativeRows';
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

/** Achievements counted of each kind; they add up to `countedCount`. */
export interface KindCounts extends AchievementCounts {
  readonly kinds: Readonly<Record<Kind, number>>;
}

export interface DepartmentKinds extends KindCounts {
  readonly department: Department;
}

export interface KindsByDepartment {
  /** Every department of the report in printed order, also those without an achievement in the selection. */
  readonly departments: readonly DepartmentKinds[];
  /** A figure that two departments print counts once here and once under each of them. */
  readonly total: KindCounts;
}

function countKinds(index: ReportIndex, rows: readonly AchievementRow[]): KindCounts {
  const counts: Record<Kind, number> = { count: 0, rate: 0, amount: 0, change: 0 };
  for (const { quantity } of selectCountedRows(index, rows)) counts[quantity.kind] += 1;
  return { ...countAchievements(index, rows), kinds: counts };
}

/** How many numbers of which kind each department prints (a stack of counts of numbers, not of their values). */
export function countKindsByDepartment(index: ReportIndex, selection: Selection): KindsByDepartment {
  const rows = selectRows(index, selection);
  const byDepartment = groupBy(rows, ({ department }) => department.id);
  return {
    departments: [...index.departments.values()].map((department) => ({
      department,
      ...countKinds(index, byDepartment.get(department.id) ?? []),
    })),
    total: countKinds(index, rows),
  };
}
