import type { Activity, Department } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import {
  buildDepartmentPillarMatrix,
  type DepartmentPillarMatrix,
  countKindsByDepartment,
  type DepartmentKinds,
  type KindCounts,
} from '../../query/departmentMatrix';
import { countAchievements, selectRows } from '../../query/achievementRows';
import { countCoverageByDepartment, type Coverage } from '../../query/initiativeRows';
import { groupRows } from '../../query/facets';
import { selectPrintedChanges, type PrintedPair, selectRates, type RateRow } from '../../query/comparisons';
import type { Selection } from '../../query/selection';

/** How much the document holds, whatever is selected. */
export interface DocumentFacts {
  readonly departmentCount: number;
  /** Pillars that the document prints. */
  readonly pillarCount: number;
  readonly goalCount: number;
  readonly initiativeCount: number;
  readonly statementCount: number;
  /** Numerals of every role, dates and names included. */
  readonly quantityCount: number;
}

export interface DepartmentCoverage extends Coverage {
  readonly department: Department;
}

/** Achievements counted by activity: `counts[d][a]` belongs to `departments[d]` and `activities[a]`. */
export interface ActivityMatrix {
  /** Only those that the selection holds, most frequent first; `other` last. */
  readonly activities: readonly Activity[];
  readonly departments: readonly Department[];
  readonly counts: readonly (readonly number[])[];
  readonly departmentTotals: readonly number[];
  readonly activityTotals: readonly number[];
  readonly total: number;
}

/** Everything on the overview, of the selection only. Empty lists mean that the selection holds none; `isEmpty` that it holds nothing at all. */
export interface OverviewModel {
  readonly facts: DocumentFacts;
  readonly isEmpty: boolean;
  /** Departments and pillars outside the selection are left out. */
  readonly matrix: DepartmentPillarMatrix;
  /** Highest share first; departments without an initiative are left out. */
  readonly coverage: readonly DepartmentCoverage[];
  /** Highest first. */
  readonly rates: readonly RateRow[];
  readonly changes: readonly PrintedPair[];
  readonly activities: ActivityMatrix;
  /** In printed order, those without an achievement left out. */
  readonly kinds: readonly DepartmentKinds[];
  readonly kindsTotal: KindCounts;
}

function countDocument({ report }: ReportIndex): DocumentFacts {
  return {
    departmentCount: report.departments.length,
    pillarCount: report.pillars.filter(({ name }) => name !== null).length,
    goalCount: report.goals.length,
    initiativeCount: report.initiatives.length,
    statementCount: report.statements.length,
    quantityCount: report.quantities.length,
  };
}

/** The matrix without the departments and pillars that the reader has left out. */
function narrowMatrix(matrix: DepartmentPillarMatrix, { departments, pillars }: Selection): DepartmentPillarMatrix {
  const keepsDepartment = matrix.departments.map(({ id }) => departments.length === 0 || departments.includes(id));
  const keepsPillar = matrix.pillars.map(({ number }) => pillars.length === 0 || pillars.includes(number));
  const ofDepartments = <Item>(items: readonly Item[]) => items.filter((_, place) => keepsDepartment[place]);
  const ofPillars = <Item>(items: readonly Item[]) => items.filter((_, place) => keepsPillar[place]);
  return {
    departments: ofDepartments(matrix.departments),
    pillars: ofPillars(matrix.pillars),
    cells: ofDepartments(matrix.cells).map(ofPillars),
    departmentTotals: ofDepartments(matrix.departmentTotals),
    pillarTotals: ofPillars(matrix.pillarTotals),
    total: matrix.total,
  };
}

function countActivities(index: ReportIndex, selection: Selection): ActivityMatrix {
  const rows = selectRows(index, selection);
  const byActivity = groupRows(index, rows, 'activities').toSorted(
    (a, b) => Number(a.value === 'other') - Number(b.value === 'other') || b.countedCount - a.countedCount,
  );
  const activities = byActivity.flatMap(({ value }) => value ?? []);
  const byDepartment = groupRows(index, rows, 'departments');
  return {
    activities,
    departments: byDepartment.flatMap(({ value }) => (value === null ? [] : (index.departments.get(value) ?? []))),
    counts: byDepartment.map((department) =>
      activities.map(
        (activity) =>
          countAchievements(
            index,
            department.rows.filter(({ quantity }) => quantity.activity === activity),
          ).countedCount,
      ),
    ),
    departmentTotals: byDepartment.map(({ countedCount }) => countedCount),
    activityTotals: byActivity.map(({ countedCount }) => countedCount),
    total: countAchievements(index, rows).countedCount,
  };
}

/** Computes the overview of a selection. */
export function buildOverview(index: ReportIndex, selection: Selection): OverviewModel {
  const matrix = buildDepartmentPillarMatrix(index, selection);
  const kinds = countKindsByDepartment(index, selection);
  return {
    facts: countDocument(index),
    isEmpty: matrix.total.rowCount === 0 && matrix.total.initiativeCount === 0,
    matrix: narrowMatrix(matrix, selection),
    coverage: countCoverageByDepartment(index, selection)
      .filter(({ initiativeCount }) => initiativeCount > 0)
      .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0)),
    rates: selectRates(index, selection).toSorted((a, b) => b.row.quantity.value - a.row.quantity.value),
    changes: selectPrintedChanges(index, selection),
    activities: countActivities(index, selection),
    kinds: kinds.departments.filter(({ countedCount }) => countedCount > 0),
    kindsTotal: kinds.total,
  };
}
