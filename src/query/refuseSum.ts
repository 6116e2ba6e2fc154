import { groupBy } from '../domain/groupBy';
import type { ReportIndex } from '../domain/reportIndex';
import type { Quantity } from '../domain/report';
import { buildRelationGraph } from './relationGraph';
import { selectNotAddable } from './selectNotAddable';
import { noUnit } from './selection';
import type { RefusalCode, RefusalReason } from './sumResult';

const lowerBounds = ['以上', '超'];
const upperBounds = ['以下', '未満'];

function hasBound(quantities: readonly Quantity[], bounds: readonly string[]): boolean {
  return quantities.some(({ qualifiers }) => qualifiers.length > 0 && bounds.some((bound) => qualifiers.includes(bound)));
}

function idsOf(quantities: readonly Quantity[]): string[] {
  return quantities.map(({ id }) => id);
}

/** Quantities that share their thing, but not their figure, with another one of the list. */
function selectAlternatives(index: ReportIndex, quantities: readonly Quantity[]): readonly Quantity[] {
  const { figureOf, thingOf } = buildRelationGraph(index);
  const figures = new Map<string, Set<string>>();
  for (const { id } of quantities) figures.set(thingOf(id), (figures.get(thingOf(id)) ?? new Set()).add(figureOf(id)));
  return quantities.filter(({ id }) => (figures.get(thingOf(id))?.size ?? 0) > 1);
}

/**
 * Every reason why these quantities as a whole have no sum, looked at before anything is left out: repetitions and parts never
 * hide a second unit.
 * @param quantities in document order
 * @returns empty where nothing stands against a sum
 */
export function refuseSum(index: ReportIndex, quantities: readonly Quantity[]): readonly RefusalReason[] {
  const reasons: RefusalReason[] = [];
  const refuse = (code: RefusalCode, about: readonly Quantity[], values: readonly string[] = []) =>
    reasons.push({ code, ids: idsOf(about), values });
  if (quantities.length === 0) refuse('empty', []);
  groupBy(quantities, selectNotAddable).forEach((about, reason) => {
    if (reason !== null) refuse(reason, about);
  });
  const units = new Set(quantities.map(({ unit }) => unit ?? noUnit));
  const isOneUnit = units.size <= 1;
  if (!isOneUnit) refuse('mixedUnits', quantities, [...units]);
  const ways = new Set(quantities.map(({ counting }) => counting ?? 'none'));
  // Of two units the counting is beside the point.
  if (isOneUnit && ways.size > 1) refuse('mixedCounting', quantities, [...ways]);
  if (hasBound(quantities, lowerBounds) && hasBound(quantities, upperBounds)) {
    const isBound = (quantity: Quantity) => hasBound([quantity], [...lowerBounds, ...upperBounds]);
    refuse('mixedBounds', quantities.filter(isBound));
  }
  const alternatives = reasons.length > 0 ? selectAlternatives(index, quantities) : [];
  if (alternatives.length > 0) refuse('alternative', alternatives);
  return reasons;
}
