import type { Breakdown } from '../../domain/relation';
import type { Department, Pillar, Quantity } from '../../domain/report';
import type { AchievementRow } from '../achievementRows';
import type { LoneComparison, PrintedPair } from '../printedPairs';
import type { Coverage } from '../initiativeRows';
import type { DepartmentBar } from '../ranking';
import type { Selection } from '../selection';
import type { QuantitySum } from '../sumResult';

/** Where a reader sees that a finding is true: rows of the table, and a number opened beside them where the finding is about one. */
export interface Proof {
  /** Complete; shows at least the evidence. */
  readonly selection: Selection;
  readonly showsWithoutNumber: boolean;
  readonly sort: 'valueAscending' | 'valueDescending' | null;
  readonly openQuantity: string | null;
}

interface FindingBase<Rule extends string> {
  readonly rule: Rule;
  /** Unique among the findings of one selection. */
  readonly id: string;
  /** Ids of the departments it is about, in printed order. */
  readonly departments: readonly string[];
  /** Ids of the quantities or initiatives from which it was computed. */
  readonly evidence: readonly string[];
  readonly proof: Proof;
}

export interface PillarCoverage extends Coverage {
  readonly pillar: Pillar;
}

/** The achievements with the largest value of one unit, 延べ or not; more than one where they are equal. */
export interface LargestFinding extends FindingBase<'largestOfUnit'> {
  readonly rows: readonly AchievementRow[];
  readonly unit: string;
  /** Achievements counted that were compared. */
  readonly amongCount: number;
}

/** The departments with the highest or lowest coverage; more than one where they are equal. */
export interface CoverageFinding extends FindingBase<'coverageHighest' | 'coverageLowest'> {
  readonly coverages: readonly (Coverage & { readonly department: Department })[];
  /** Departments with an initiative. */
  readonly amongCount: number;
}

/** The pillars with most initiatives without a number, by count and by share: the largest pillar has most of everything. */
export interface PillarFinding extends FindingBase<'pillarWithoutNumber'> {
  readonly byCount: readonly PillarCoverage[];
  readonly byShare: readonly PillarCoverage[];
}

/** The departments whose meetings add up to most; more than one where the sums are equal. */
export interface MeetingFinding extends FindingBase<'mostMeetings'> {
  readonly bars: readonly (DepartmentBar & { readonly result: QuantitySum })[];
  readonly amongCount: number;
}

/** One figure that several departments print. */
export interface SharedFinding extends FindingBase<'sharedFigure'> {
  readonly row: AchievementRow;
  readonly printedBy: readonly Department[];
}

/** A result beside an earlier value, or beside a target. */
export interface PairFinding extends FindingBase<'changed' | 'targetCompared'> {
  readonly pair: PrintedPair;
}

/** Of how many rates a change can be told at all. */
export interface RatesFinding extends FindingBase<'ratesCompared'> {
  readonly rateCount: number;
  readonly withPriorCount: number;
  readonly loweredCount: number;
}

/** A target without the value that was reached. */
export interface LoneTargetFinding extends FindingBase<'targetAlone'> {
  readonly target: LoneComparison;
}

/** Achievements printed as 0, which is not the same as nothing printed. */
export interface ZeroFinding extends FindingBase<'zeroPrinted'> {
  readonly rows: readonly AchievementRow[];
}

/** A total of which the document names only some parts. */
export interface BreakdownFinding extends FindingBase<'breakdownIncomplete'> {
  readonly row: AchievementRow;
  readonly breakdown: Breakdown;
}

/** A statement computed from a report by the rule it is named after; words come from `findings.*`. */
export type Finding =
  | LargestFinding
  | CoverageFinding
  | PillarFinding
  | MeetingFinding
  | SharedFinding
  | PairFinding
  | RatesFinding
  | LoneTargetFinding
  | ZeroFinding
  | BreakdownFinding;

export type FindingRule = Finding['rule'];

/** Sign of a difference; null where there is none. */
export type Direction = 'up' | 'down' | 'same';

/** Where a result went from an earlier value, or on which side of a target it lies; neither is good or bad. */
export function directionOf({ difference }: Pick<PrintedPair, 'difference'>): Direction | null {
  if (difference === null) return null;
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
}

/** A proof by rows of the table within a selection. */
export function proveByRows(selection: Selection, narrowing: Partial<Selection>, sort: Proof['sort'] = null): Proof {
  return { selection: { ...selection, ...narrowing }, showsWithoutNumber: false, sort, openQuantity: null };
}

/** A proof by initiatives, those without a number included; what describes a number only can't narrow them. */
export function proveByInitiatives(selection: Selection, narrowing: Partial<Selection>): Proof {
  return { ...proveByRows(selection, { activities: [], families: [], units: [], kinds: [], ...narrowing }), showsWithoutNumber: true };
}

/** A proof by one number: its department's row of that label, and the panel with its sentence. */
export function proveByQuantity(selection: Selection, department: string, { id, label }: Quantity): Proof {
  return { ...proveByRows(selection, { departments: [department], text: label }), openQuantity: id };
}
