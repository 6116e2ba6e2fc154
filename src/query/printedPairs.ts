import type { Quantity } from '../domain/report';
import { selectParents, type QuantityParents, type ReportIndex } from '../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import { subtractExactly } from './exactDecimal';
import { selectInitiatives } from './initiativeRows';
import { familyChoiceOf, unitChoiceOf, type Selection } from './selection';

/** A difference between two rates counts percentage points. */
export const pointUnit = 'ポイント';

/** A result and one value that the document prints beside it. */
export interface PrintedPair {
  readonly row: AchievementRow;
  readonly other: Quantity;
  /** Result − other value; null where unit or counting differ, so that there is no difference. */
  readonly difference: number | null;
  /** The result's unit, ポイント for %; null where there is no difference or no unit. */
  readonly differenceUnit: string | null;
}

/** How far a result lies from another value; null where unit or counting differ. */
export function measureDifference(result: Quantity, other: Quantity): Pick<PrintedPair, 'difference' | 'differenceUnit'> {
  const { value, unit, counting, kind } = result;
  if (other.unit !== unit || other.counting !== counting) return { difference: null, differenceUnit: null };
  return { difference: subtractExactly(value, other.value), differenceUnit: kind === 'rate' && unit === '%' ? pointUnit : unit };
}

/** Of the years that a table of indicators prints beside a result the last one before it: the others make a line, not a change each. */
function listCompared({ dependents, statements }: ReportIndex, result: Quantity, field: 'priorOf' | 'targetOf'): readonly Quantity[] {
  const others = dependents.get(result.id)?.[field] ?? [];
  if (field === 'targetOf' || others.length < 2 || statements.get(result.statementId)?.column !== 'indicator') return others;
  const last = Math.max(...others.map(({ period }) => period ?? 0));
  return others.filter(({ period }) => (period ?? 0) === last);
}

function selectPairs(index: ReportIndex, selection: Selection, field: 'priorOf' | 'targetOf'): readonly PrintedPair[] {
  return selectCountedRows(index, selectRows(index, selection)).flatMap((row) =>
    listCompared(index, row.quantity, field).map((other) => ({ row, other, ...measureDifference(row.quantity, other) })),
  );
}

/**
 * What changed against an earlier value that the document itself prints, in document order; nothing is taken from other
 * years' reports. A result with several earlier values has a pair for each, one of a table of indicators for the last of them.
 */
export function selectPrintedChanges(index: ReportIndex, selection: Selection): readonly PrintedPair[] {
  return selectPairs(index, selection, 'priorOf');
}

/** Results beside a target that the document prints for them, in document order. */
export function selectPrintedTargets(index: ReportIndex, selection: Selection): readonly PrintedPair[] {
  return selectPairs(index, selection, 'targetOf');
}

/**
 * True for a target that no column of targets and no word of its sentence calls so: that it is one was concluded from where it stands. Readers are told
 * so wherever it is named.
 */
export function isInferredTarget(index: ReportIndex, { role, statementId }: Quantity): boolean {
  if (role !== 'target') return false;
  const statement = index.statements.get(statementId);
  return statement !== undefined && statement.column !== 'target' && !/目標|計画|基準|目指/u.test(statement.text);
}

/** Words that turn a target round: to stay below it, or to lessen by it, is no share of it. */
const otherAims = ['以下', '未満', '削減', '減少', '減'];

/**
 * What share of a target a result is: result ÷ target. No judgement: whether more is better, nobody has said.
 * @returns 0 and more (1.0725 for 42.9ha of 40ha); null where a share says nothing: other unit, counting or year, a rate (its distance counts in points), a
 *   target of 0, or one to stay below
 */
export function measureShare(result: Quantity, target: Quantity): number | null {
  const isOfOtherYear = result.period !== null && target.period !== null && result.period !== target.period;
  if (isOfOtherYear || result.kind === 'rate' || result.kind === 'change' || target.value <= 0) return null;
  if (measureDifference(result, target).difference === null || otherAims.some((word) => target.qualifiers.includes(word))) return null;
  return result.value / target.value;
}

/** The same of a result and its target as they are printed beside each other. */
export const measureAttainment = ({ row, other }: PrintedPair): number | null => measureShare(row.quantity, other);

/** A rate with what the document prints to compare it with; both lists are empty where it prints nothing. */
export interface RateRow {
  readonly row: AchievementRow;
  readonly priors: readonly Quantity[];
  readonly targets: readonly Quantity[];
}

/** The rates of a selection in document order, each figure once; never added, never averaged. */
export function selectRates(index: ReportIndex, selection: Selection): readonly RateRow[] {
  const rows = selectRows(index, selection).filter(({ quantity }) => quantity.kind === 'rate');
  return selectCountedRows(index, rows).map((row) => {
    return { row, priors: listCompared(index, row.quantity, 'priorOf'), targets: listCompared(index, row.quantity, 'targetOf') };
  });
}

/** A rate above this is counted as high; of what, and whether that is good, its label tells. */
export const highRate = 90;

/** Rates that may stand on one axis: 9割 and 1.3倍 are rates too, but 9 is not less than 40. */
export const isPercent = ({ row }: RateRow): boolean => row.quantity.unit === '%';

/** A target or an earlier value beside which the document prints no result. */
export interface LoneComparison extends QuantityParents {
  readonly quantity: Quantity;
}

/** What a table of indicators plans for another year, whose result no document can have yet. */
const isPlanned = ({ statements, report }: ReportIndex, { role, period, statementId }: Quantity): boolean =>
  role === 'target' && period !== report.fiscalYear && statements.get(statementId)?.column === 'indicator';

/**
 * The targets or earlier values of a selection that stand alone: what was aimed at (26%削減) without what was reached. They are no achievements, so
 * no row of a table shows them. In document order.
 */
export function selectLoneComparisons(index: ReportIndex, selection: Selection, role: 'target' | 'prior'): readonly LoneComparison[] {
  const { sections, activities, families, kinds } = selection;
  const units = selection.units.map(unitChoiceOf);
  const initiatives = new Set(selectInitiatives(index, selection).map(({ initiative }) => initiative.id));
  const fits = <Value>(chosen: readonly Value[], value: Value | null) => chosen.length === 0 || (value !== null && chosen.includes(value));
  return [...index.quantities.values()]
    .filter((quantity) => {
      const result = role === 'target' ? quantity.targetOf : quantity.priorOf;
      const isLone = quantity.role === role && (result === undefined || !index.quantities.has(result)) && !isPlanned(index, quantity);
      const { kind, activity, unit, initiativeId } = quantity;
      const fitsMeasure = fits(activities, activity) && fits(families, familyChoiceOf(quantity)) && fits(units, unitChoiceOf(unit));
      return isLone && initiatives.has(initiativeId) && fits(kinds, kind) && fitsMeasure;
    })
    .map((quantity) => ({ quantity, ...selectParents(index, quantity) }))
    .filter((lone) => sections.length === 0 || lone.sections.some(({ id }) => sections.includes(id)));
}
