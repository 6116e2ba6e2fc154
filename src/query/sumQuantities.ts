import { unitFamilyOf } from '../domain/classification';
import { entryAt, groupBy } from '../domain/collections';
import type { Counting, Quantity } from '../domain/report';
import { lookUp, selectParents, type ReportIndex } from '../domain/reportIndex';
import { sumExactly } from './exactDecimal';
import { buildRelationGraph } from './relationGraph';
import { unitChoiceOf } from './selection';
import { refuseSum, selectNotAddable, type LeftOut, type LeftOutReason, type SumNote, type SumResult } from './sumResult';

/** Each quantity is either counted or left out, never both, never neither. */
interface Counted {
  readonly counted: readonly Quantity[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Leaves out what would count something twice (data.md «Counting, additivity, relations»):
 * one figure printed again (`duplicate`: the first in document order among these counts), another count of the same thing
 * (`alternative`: likewise), and a breakdown whose total is among these (`part`), however many steps lie between them, also
 * where the total is there only as its repetition or its other count.
 * Relations that go round in a circle, which checked data never do, keep the first in document order.
 * @param quantities in document order, all of one unit and counting
 */
function leaveOutRepeats(index: ReportIndex, quantities: readonly Quantity[]): Counted {
  const { isRelated, figureOf, thingOf, wholesOf } = buildRelationGraph(index);
  const leftOut = new Map<string, LeftOut>();
  const leave = (id: string, reason: LeftOutReason, because: string) => leftOut.set(id, { id, reason, because });
  const figures = new Map<string, string>();
  const things = new Map<string, string>();
  for (const { id } of quantities) {
    if (!isRelated(id)) continue;
    const sameFigure = figures.get(figureOf(id));
    const sameThing = things.get(thingOf(id));
    if (sameFigure !== undefined) leave(id, 'duplicate', sameFigure);
    else if (sameThing !== undefined) leave(id, 'alternative', sameThing);
    figures.set(figureOf(id), sameFigure ?? id);
    things.set(thingOf(id), sameThing ?? id);
  }
  const positionOf = (thing: string) => lookUp(index.positions, lookUp(things, thing));
  /** Those of its totals that are selected. */
  const totalsOf = (thing: string) =>
    [...wholesOf(thing)].filter(
      (whole) => whole !== thing && things.has(whole) && (!wholesOf(whole).has(thing) || positionOf(whole) < positionOf(thing)),
    );
  for (const [thing, id] of things) {
    const totals = totalsOf(thing);
    const outermost = totals.find((whole) => totalsOf(whole).length === 0) ?? totals[0];
    if (outermost !== undefined) leave(id, 'part', lookUp(things, outermost));
  }
  return {
    counted: leftOut.size === 0 ? quantities : quantities.filter(({ id }) => !leftOut.has(id)),
    leftOut: [...leftOut.values()].toSorted((a, b) => lookUp(index.positions, a.id) - lookUp(index.positions, b.id)),
  };
}

/** Counted quantities that are parts of one total which is not counted with them. */
interface PartsOfWhole {
  /** Every printing and count of the total. */
  readonly wholes: readonly string[];
  readonly parts: readonly Quantity[];
  /** The parts are more than the printed total of the same unit and counting: they overlap, or the data are wrong. */
  readonly isExceeded: boolean;
}

/** A total printed as 約 or 以上 says nothing exact to compare with. */
const inexact = ['約', '以上', '超'];

/**
 * The totals that stand above counted quantities, each with its parts.
 * @param counted what `leaveOutRepeats` left, of one unit and counting
 */
function selectPartsOfWholes(index: ReportIndex, counted: readonly Quantity[]): readonly PartsOfWhole[] {
  const { isRelated, thingOf, wholesOf, membersOf } = buildRelationGraph(index);
  const pairs = counted
    .filter(({ id }) => isRelated(id))
    .flatMap((part) => Array.from(wholesOf(thingOf(part.id)), (whole) => ({ whole, part })));
  return [...groupBy(pairs, ({ whole }) => whole)].map(([whole, ofWhole]) => {
    const parts = ofWhole.map(({ part }) => part);
    const members = membersOf(whole).map((id) => lookUp(index.quantities, id));
    const sum = sumExactly(parts.map(({ value }) => value));
    const isComparable = (total: Quantity) =>
      unitChoiceOf(total.unit) === unitChoiceOf(parts[0]?.unit ?? null) &&
      total.counting === parts[0]?.counting &&
      !inexact.some((word) => total.qualifiers.includes(word));
    const isExceeded = parts.every(({ value }) => value >= 0) && members.some((total) => isComparable(total) && sum > total.value);
    return { wholes: membersOf(whole), parts, isExceeded };
  });
}

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
 * All of them must be achievements with one unit (in whatever spelling), one counting and additive values; otherwise the sum is refused with every
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
    unit: given.every(({ unit }) => unit === first.unit) ? first.unit : unitFamilyOf(first.unit),
    counting: first.counting,
    qualifiers: carryQualifiers(counted),
    counted: counted.map(({ id }) => id),
    leftOut,
    notes: noteSum(index, counted, leftOut, partly),
  };
}

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
  const groups = groupBy(quantities, ({ unit, counting }) => JSON.stringify([unit === null ? null : unitFamilyOf(unit), counting]));
  return [...groups.values()].map((group) => {
    const { unit, counting } = entryAt(group, 0);
    return {
      unit: group.every((one) => one.unit === unit) ? unit : unitChoiceOf(unit),
      counting,
      quantities: group,
      result: sumAddable(index, group),
    };
  });
}
