import type { AdditivityReason, Counting } from '../domain/report';

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
