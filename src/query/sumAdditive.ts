import { groupBy } from '../domain/groupBy';
import type { ReportIndex } from '../domain/reportIndex';
import type { Counting, Quantity } from '../domain/report';
import { entryAt } from './entryAt';
import { refuseSum } from './refuseSum';
import { selectNotAddable } from './selectNotAddable';
import { sumQuantities } from './sumQuantities';
import type { LeftOut, SumResult } from './sumResult';

/** The quantities of one unit and one counting, and what they add up to. */
export interface AdditiveSum {
  readonly unit: string | null;
  readonly counting: Counting | null;
  readonly quantities: readonly Quantity[];
  readonly result: SumResult;
}

/**
 * Adds what can be added and tells what can't: values that are not additive (各3回, 14.7日) are left out with their reason
 * instead of standing in the way. Where none is left, the sum is refused for these reasons; mixed units and countings are
 * refused as in `sumQuantities`.
 */
export function sumAddable(index: ReportIndex, quantities: readonly Quantity[]): SumResult {
  const groups = groupBy(quantities, selectNotAddable);
  const addable = groups.get(null) ?? [];
  if (addable.length === 0) return { kind: 'refused', reasons: refuseSum(index, quantities) };
  const result = sumQuantities(index, addable);
  if (result.kind === 'refused') return result;
  const others = [...groups].flatMap(([reason, ofReason]): LeftOut[] =>
    reason === null ? [] : [...new Set(ofReason)].map(({ id }) => ({ id, reason, because: null })),
  );
  return { ...result, leftOut: [...result.leftOut, ...others] };
}

/**
 * One honest sum per unit and counting: what bars are drawn from. Two of them are never added to each other.
 * @returns in the order in which their first quantity is given
 */
export function sumAdditive(index: ReportIndex, quantities: readonly Quantity[]): readonly AdditiveSum[] {
  const groups = groupBy(quantities, ({ unit, counting }) => JSON.stringify([unit, counting]));
  return [...groups.values()].map((group) => {
    const { unit, counting } = entryAt(group, 0);
    return { unit, counting, quantities: group, result: sumAddable(index, group) };
  });
}
