import { entryAt, groupBy } from '../../domain/collections';
import { kinds, type Counting, type Department, type Kind, type Pillar, type Section } from '../../domain/report';
import { lookUp, type ReportIndex } from '../../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from '../../query/achievementRows';
import {
  measureAttainment,
  selectLoneComparisons,
  selectPrintedChanges,
  selectPrintedTargets,
  selectRates,
  type LoneComparison,
  type PrintedPair,
  type RateRow,
} from '../../query/printedPairs';
import type { Finding, FindingRule } from '../../query/findings/finding';
import { listDepartmentFindings } from '../../query/findings/listFindings';
import { countCoverage, selectAllInitiatives, selectInitiatives, type Coverage, type InitiativeRow } from '../../query/initiativeRows';
import { rankAchievements } from '../../query/ranking';
import { emptySelection, unitChoiceOf } from '../../query/selection';

/** Achievements counted of each kind. */
type KindCounts = Readonly<Record<Kind, number>>;

export interface SheetPillar {
  readonly pillar: Pillar;
  readonly coverage: Coverage;
  readonly kinds: KindCounts;
  readonly countedCount: number;
}

/** The largest value that the department prints in one unit and one counting: 延べ is never ranked with plain numbers. */
export interface SheetUnit {
  readonly unit: string;
  readonly counting: Counting | null;
  /** Achievements counted in this unit and counting. */
  readonly countedCount: number;
  readonly row: AchievementRow;
  /** Others with the same value. */
  readonly tiedCount: number;
}

export interface SheetComparison extends PrintedPair {
  readonly beside: 'prior' | 'target';
  /** Result ÷ target; null where a share says nothing. */
  readonly attainment: number | null;
}

/** One department on one page: everything of it, whatever is selected elsewhere. */
export interface DepartmentSheet {
  readonly department: Department;
  readonly sections: readonly Section[];
  readonly goalCount: number;
  readonly countedCount: number;
  readonly coverage: Coverage;
  /** Of the whole report, to compare with. */
  readonly wholeCoverage: Coverage;
  /** Every pillar of the series, also one without a name. */
  readonly pillars: readonly SheetPillar[];
  readonly kinds: KindCounts;
  readonly rates: readonly RateRow[];
  /** Most used unit first; rates and changes have no largest. */
  readonly units: readonly SheetUnit[];
  readonly comparisons: readonly SheetComparison[];
  readonly lone: readonly LoneComparison[];
  readonly withoutNumber: readonly InitiativeRow[];
  readonly amongAll: readonly Finding[];
  readonly care: readonly Finding[];
}

/** What the other blocks of the sheet don't tell already. */
const careRules: readonly FindingRule[] = ['sharedFigure', 'zeroPrinted', 'breakdownIncomplete'];

function countKinds(rows: readonly AchievementRow[]): KindCounts {
  const count = (kind: Kind) => rows.filter(({ quantity }) => quantity.kind === kind).length;
  return { count: count('count'), rate: count('rate'), amount: count('amount'), change: count('change') };
}

function listUnits(index: ReportIndex, department: string, rows: readonly AchievementRow[]): readonly SheetUnit[] {
  const measured = rows.filter(({ quantity }) => quantity.kind !== 'rate' && quantity.kind !== 'change');
  const selection = { ...emptySelection, departments: [department], kinds: kinds.filter((kind) => kind !== 'rate' && kind !== 'change') };
  return [...groupBy(measured, ({ quantity: { unit, counting } }) => JSON.stringify([unitChoiceOf(unit), counting])).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const { counting, unit: printed } = entryAt(group, 0).quantity;
      const unit = unitChoiceOf(printed);
      const ranked = rankAchievements(index, selection, { unit, activity: null, counting });
      const [row] = ranked;
      if (row === undefined) return [];
      const tiedCount = ranked.filter(({ quantity }) => quantity.value === row.quantity.value).length - 1;
      return [{ unit, counting, countedCount: ranked.length, row, tiedCount }];
    });
}

function listComparisons(index: ReportIndex, selection: typeof emptySelection): readonly SheetComparison[] {
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
  const initiatives = selectInitiatives(index, selection);
  const rows = selectCountedRows(index, selectRows(index, selection));
  const { amongAll, own } = listDepartmentFindings(index, id);
  return {
    department: lookUp(index.departments, id),
    sections: index.report.sections.filter(({ departmentId }) => departmentId === id),
    goalCount: index.report.goals.filter(({ departmentId }) => departmentId === id).length,
    countedCount: rows.length,
    coverage: countCoverage(initiatives),
    wholeCoverage: countCoverage(selectAllInitiatives(index)),
    pillars: [...index.pillars.values()].map((pillar) => {
      const under = rows.filter((row) => row.pillar === pillar);
      return {
        pillar,
        coverage: countCoverage(initiatives.filter((row) => row.pillar === pillar)),
        kinds: countKinds(under),
        countedCount: under.length,
      };
    }),
    kinds: countKinds(rows),
    rates: selectRates(index, selection).toSorted((a, b) => b.row.quantity.value - a.row.quantity.value),
    units: listUnits(index, id, rows),
    comparisons: listComparisons(index, selection),
    lone: selectLoneComparisons(index, selection, 'target'),
    withoutNumber: initiatives.filter(({ achievementCount }) => achievementCount === 0),
    amongAll,
    care: own.filter(({ rule }) => careRules.includes(rule)),
  };
}
