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

function selectPairs(index: ReportIndex, selection: Selection, field: 'priorOf' | 'targetOf'): readonly PrintedPair[] {
  return selectCountedRows(index, selectRows(index, selection)).flatMap((row) =>
    (index.dependents.get(row.quantity.id)?.[field] ?? []).map((other) => {
      const { value, unit, counting, kind } = row.quantity;
      const isComparable = other.unit === unit && other.counting === counting;
      return {
        row,
        other,
        difference: isComparable ? subtractExactly(value, other.value) : null,
        differenceUnit: !isComparable ? null : kind === 'rate' && unit === '%' ? pointUnit : unit,
      };
    }),
  );
}

/**
 * What changed against an earlier value that the document itself prints, in document order; nothing is taken from other
 * years' reports. A result with several earlier values has a pair for each.
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
 * How much of a target was reached: result ÷ target.
 * @returns 0 and more (1.0725 for 42.9ha of 40ha); null where a share says nothing: other unit or counting, a rate (its distance counts in points), a
 *   target of 0, or one to stay below
 */
export function measureAttainment({ row, other, difference }: PrintedPair): number | null {
  const isShare = difference !== null && row.quantity.kind !== 'rate' && row.quantity.kind !== 'change' && other.value > 0;
  return isShare && !otherAims.some((word) => other.qualifiers.includes(word)) ? row.quantity.value / other.value : null;
}

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
    const { priorOf = [], targetOf = [] } = index.dependents.get(row.quantity.id) ?? {};
    return { row, priors: priorOf, targets: targetOf };
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
      const isLone = quantity.role === role && (result === undefined || !index.quantities.has(result));
      const { kind, activity, unit, initiativeId } = quantity;
      const fitsMeasure = fits(activities, activity) && fits(families, familyChoiceOf(quantity)) && fits(units, unitChoiceOf(unit));
      return isLone && initiatives.has(initiativeId) && fits(kinds, kind) && fitsMeasure;
    })
    .map((quantity) => ({ quantity, ...selectParents(index, quantity) }))
    .filter((lone) => sections.length === 0 || lone.sections.some(({ id }) => sections.includes(id)));
}
