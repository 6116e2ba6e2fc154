import { groupBy } from '../domain/collections';
import type { Department, Kind } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { countAchievements, selectCountedRows, selectRows, type AchievementCounts, type AchievementRow } from './achievementRows';
import type { Selection } from './selection';

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
