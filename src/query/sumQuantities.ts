import { lookUp, selectParents, type ReportIndex } from '../domain/reportIndex';
import type { Quantity } from '../domain/report';
import { sumExactly } from './exactDecimal';
import { leaveOutRepeats } from './leaveOutRepeats';
import { refuseSum } from './refuseSum';
import { selectPartsOfWholes, type PartsOfWhole } from './selectPartsOfWholes';
import type { LeftOut, SumNote, SumResult } from './sumResult';

/** In the order in which they are carried by a sum. */
const carriedQualifiers = ['約', '以上', '超', '以下', '未満'] as const;

function carryQualifiers(counted: readonly Quantity[]): string[] {
  const printed = new Set(counted.filter(({ qualifiers }) => qualifiers.length > 0).flatMap(({ qualifiers }) => qualifiers));
  return carriedQualifiers.filter((word) => printed.has(word));
}

function noteSum(
  index: ReportIndex,
  counted: readonly Quantity[],
  leftOut: readonly LeftOut[],
  partly: readonly PartsOfWhole[],
): SumNote[] {
  const departmentOf = (id: string) => selectParents(index, lookUp(index.quantities, id)).department.id;
  const shared = leftOut.filter(
    ({ id, reason, because }) => reason === 'duplicate' && because !== null && departmentOf(id) !== departmentOf(because),
  );
  const parts = new Set(partly.flatMap((part) => part.parts.map(({ id }) => id)));
  const ids = counted.map(({ id }) => id);
  const notes: (SumNote & { readonly holds: boolean })[] = [
    { code: 'partsOnly', ids: ids.filter((id) => parts.has(id)), wholes: partly.flatMap(({ wholes }) => wholes), holds: parts.size > 0 },
    { code: 'sharedFigure', ids: shared.map(({ id }) => id), wholes: [], holds: shared.length > 0 },
    { code: 'mixedPeriods', ids, wholes: [], holds: new Set(counted.map(({ period }) => period)).size > 1 },
    { code: 'mixedActivities', ids, wholes: [], holds: new Set(counted.map(({ activity }) => activity)).size > 1 },
  ];
  return notes.filter(({ holds }) => holds).map(({ code, ids: about, wholes }) => ({ code, ids: about, wholes }));
}

/** The given quantities, each once, in document order. */
function orderOnce(index: ReportIndex, quantities: readonly Quantity[]): Quantity[] {
  const positionOf = ({ id }: Quantity) => lookUp(index.positions, id);
  const isOrdered = quantities.every(
    (quantity, place) => place === 0 || positionOf(quantities[place - 1] ?? quantity) < positionOf(quantity),
  );
  if (isOrdered) return [...quantities];
  return [...new Map(quantities.map((quantity) => [quantity.id, quantity])).values()].toSorted((a, b) => positionOf(a) - positionOf(b));
}

/**
 * The honest sum of some quantities, or the reasons why there is none.
 * All of them must be achievements with one unit, one counting and additive values; otherwise the sum is refused with every
 * reason that stands against it. Then what would count twice is left out (see `leaveOutRepeats`) and the rest is added as on
 * paper. The value always equals the sum of the counted values, and counted and left out together are the given quantities.
 * @param quantities of the index's report, in any order; one given twice is one
 */
export function sumQuantities(index: ReportIndex, quantities: readonly Quantity[]): SumResult {
  const given = orderOnce(index, quantities);
  const reasons = refuseSum(index, given);
  const [first] = given;
  if (reasons.length > 0 || first === undefined || first.unit === null) return { kind: 'refused', reasons };
  const { counted, leftOut } = leaveOutRepeats(index, given);
  const partly = selectPartsOfWholes(index, counted);
  const exceeded = partly.filter(({ isExceeded }) => isExceeded);
  if (exceeded.length > 0) {
    return {
      kind: 'refused',
      reasons: exceeded.map(({ parts }) => ({ code: 'partsExceedWhole', ids: parts.map(({ id }) => id), values: [] })),
    };
  }
  return {
    kind: 'sum',
    value: sumExactly(counted.map(({ value }) => value)),
    unit: first.unit,
    counting: first.counting,
    qualifiers: carryQualifiers(counted),
    counted: counted.map(({ id }) => id),
    leftOut,
    notes: noteSum(index, counted, leftOut, partly),
  };
}
