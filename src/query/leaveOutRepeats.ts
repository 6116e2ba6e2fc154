import { lookUp, type ReportIndex } from '../domain/reportIndex';
import type { Quantity } from '../domain/report';
import { buildRelationGraph } from './relationGraph';
import type { LeftOut, LeftOutReason } from './sumResult';

/** Each quantity is either counted or left out, never both, never neither. */
export interface Counted {
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
export function leaveOutRepeats(index: ReportIndex, quantities: readonly Quantity[]): Counted {
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
