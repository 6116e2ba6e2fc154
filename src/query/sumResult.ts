import { groupBy } from '../domain/collections';
import type { AdditivityReason, Counting, Quantity } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { buildRelationGraph } from './relationGraph';
import { unitChoiceOf } from './selection';

/** A sum that a reader may be shown, with everything that went into it and everything that did not. */
export interface QuantitySum {
  readonly kind: 'sum';
  readonly value: number;
  readonly unit: string;
  readonly counting: Counting | null;
  /** 約, 以上, 以下, 未満 and 超 of the values counted, each once: they hold for the sum as well. */
  readonly qualifiers: readonly string[];
  /** Ids of the quantities whose values add up to `value`, in document order. */
  readonly counted: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly SumNote[];
}

/** No sum, and why. */
export interface SumRefusal {
  readonly kind: 'refused';
  /** At least one. */
  readonly reasons: readonly RefusalReason[];
}

export type SumResult = QuantitySum | SumRefusal;

/**
 * - `duplicate`: the same figure printed again; `alternative`: another count of the same thing; `part`: breakdown of a total.
 * - the others: the value can't be added to anything (only `sumAdditive` leaves these out, `sumQuantities` refuses them).
 */
export type LeftOutReason = 'duplicate' | 'alternative' | 'part' | NotAddable;

export interface LeftOut {
  readonly id: string;
  readonly reason: LeftOutReason;
  /** The quantity that stands for it (which may itself be left out, as part of a total); null where nothing does. */
  readonly because: string | null;
}

/** Why one value can't be added: its kind, data.md's reason, a number without a unit, or not an achievement at all. */
export type NotAddable = AdditivityReason | 'nonAdditive' | 'noUnit' | 'notResult';

/**
 * - `partsOnly`: parts are added up because their total is not selected; it is larger where the breakdown is incomplete.
 * - `sharedFigure`: a figure printed by more than one department counts once.
 * - `mixedPeriods`, `mixedActivities`: the values are about different years or different sorts of work.
 */
export type SumNoteCode = 'partsOnly' | 'sharedFigure' | 'mixedPeriods' | 'mixedActivities';

export interface SumNote {
  readonly code: SumNoteCode;
  /** The quantities it is about. */
  readonly ids: readonly string[];
  /** For `partsOnly`: the totals that are not selected, also where they are no achievement. */
  readonly wholes: readonly string[];
}

/**
 * - `empty`: nothing selected. `mixedUnits`, `mixedCounting`: see `values`. `alternative`: among them are two counts of one thing.
 * - `mixedBounds`: 以上 and 以下 together bound nothing. `partsExceedWhole`: the parts are more than the printed total that
 *   contains them all, so they overlap.
 * - the others: values that can't be added, see `NotAddable`.
 */
export type RefusalCode = 'empty' | 'mixedUnits' | 'mixedCounting' | 'alternative' | 'mixedBounds' | 'partsExceedWhole' | NotAddable;

export interface RefusalReason {
  readonly code: RefusalCode;
  /** The quantities it is about, in document order. */
  readonly ids: readonly string[];
  /** The units (`mixedUnits`) or ways of counting (`mixedCounting`, `none` for unstated) that meet; otherwise empty. */
  readonly values: readonly string[];
}

/**
 * Why a value can never be part of a sum (data.md «Counting, additivity, relations»).
 * A rate and a change are refused by their kind, whatever their additivity says: a mistake in the data must not become a wrong sum.
 * @returns null for a value that can be added to others of its unit and counting
 */
export function selectNotAddable({ role, kind, unit, additivity, additivityReason }: Quantity): NotAddable | null {
  if (role !== 'result') return 'notResult';
  if (kind === 'rate' || kind === 'change') return kind;
  if (additivity !== 'additive') return additivityReason ?? 'nonAdditive';
  return unit === null ? 'noUnit' : null;
}

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
  const units = new Set(quantities.map(({ unit }) => unitChoiceOf(unit)));
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
