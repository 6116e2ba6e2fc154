import type { Department, Section } from '../../domain/report';
import { lookUp, type ReportIndex } from '../../domain/reportIndex';
import { countSelected } from '../../query/achievementRows';
import type { Finding, FindingRule } from '../../query/findings/finding';
import { listDepartmentFindings } from '../../query/findings/listFindings';
import { countCoverage, selectAllInitiatives, selectInitiatives, type Coverage } from '../../query/initiativeRows';
import {
  measureAttainment,
  selectLoneComparisons,
  selectPrintedChanges,
  selectPrintedTargets,
  type LoneComparison,
  type PrintedPair,
} from '../../query/printedPairs';
import { emptySelection, type Selection } from '../../query/selection';
import { selectVerdicts, type VerdictRow } from '../../query/verdicts';

export interface SheetComparison extends PrintedPair {
  readonly beside: 'prior' | 'target';
  /** Result ÷ target; null where a share says nothing. */
  readonly attainment: number | null;
}

/** One department on one page beside its results (`listResults`): everything of it, whatever is selected elsewhere. */
export interface DepartmentSheet {
  readonly department: Department;
  /** The department and nothing else. */
  readonly selection: Selection;
  readonly sections: readonly Section[];
  readonly goalCount: number;
  /** A figure printed twice counts once. */
  readonly countedCount: number;
  readonly coverage: Coverage;
  /** Of the whole report, to compare with. */
  readonly wholeCoverage: Coverage;
  readonly comparisons: readonly SheetComparison[];
  readonly lone: readonly LoneComparison[];
  /** What the document says of aims, plans and earlier values, in document order. */
  readonly verdicts: readonly VerdictRow[];
  readonly amongAll: readonly Finding[];
  readonly care: readonly Finding[];
}

/** What the other blocks of the sheet don't tell already. */
const careRules: readonly FindingRule[] = ['sharedFigure', 'zeroPrinted', 'breakdownIncomplete'];

function listComparisons(index: ReportIndex, selection: Selection): readonly SheetComparison[] {
  const changes = selectPrintedChanges(index, selection).map((pair) => ({ ...pair, beside: 'prior' as const, attainment: null }));
  const targets = selectPrintedTargets(index, selection).map((pair) => ({
    ...pair,
    beside: 'target' as const,
    attainment: measureAttainment(pair),
  }));
  return [...changes, ...targets];
}

/** Computes the sheet of one department of the report. */
export function buildDepartmentSheet(index: ReportIndex, id: string): DepartmentSheet {
  const selection = { ...emptySelection, departments: [id] };
  const { amongAll, own } = listDepartmentFindings(index, id);
  return {
    department: lookUp(index.departments, id),
    selection,
    sections: index.report.sections.filter(({ departmentId }) => departmentId === id),
    goalCount: index.report.goals.filter(({ departmentId }) => departmentId === id).length,
    countedCount: countSelected(index, selection).countedCount,
    coverage: countCoverage(selectInitiatives(index, selection)),
    wholeCoverage: countCoverage(selectAllInitiatives(index)),
    comparisons: listComparisons(index, selection),
    lone: selectLoneComparisons(index, selection, 'target'),
    verdicts: selectVerdicts(index, selection),
    amongAll,
    care: own.filter(({ rule }) => careRules.includes(rule)),
  };
}
