import type { Family } from '../../domain/families';
import type { Breakdown } from '../../domain/relation';
import type { Department, Pillar, Quantity } from '../../domain/report';
import type { AchievementRow } from '../achievementRows';
import type { FamilyLead } from '../familyComparison';
import type { LoneComparison, PrintedPair } from '../printedPairs';
import type { Coverage } from '../initiativeRows';
import type { Selection } from '../selection';
import type { VerdictRow } from '../verdicts';

/**
 * Where a reader sees that a finding is true; it shows at least the evidence. Selections are complete.
 * - `rows`: of the table, and a number opened beside them where the finding is about one.
 * - `comparison`: all departments by one measure family. `verdicts`: the document's words about aims, plans and earlier values.
 */
export type Proof =
  | {
      readonly kind: 'rows';
      readonly selection: Selection;
      readonly showsWithoutNumber: boolean;
      readonly sort: 'valueAscending' | 'valueDescending' | null;
      readonly openQuantity: string | null;
    }
  | { readonly kind: 'comparison'; readonly selection: Selection; readonly family: Family }
  | { readonly kind: 'verdicts'; readonly selection: Selection };

type RowsProof = Extract<Proof, { kind: 'rows' }>;

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

/** Who leads in one measure family among the departments of a selection; never over two families, whatever unit or activity they share. */
export interface FamilyFinding extends FindingBase<'familyLeader'>, FamilyLead {
  readonly family: Family;
}

/** What the rates of a selection in percent span: of different bases, so that they are neither added nor ranked by merit. */
export interface RatesSpreadFinding extends FindingBase<'ratesSpread'> {
  /** Every rate, highest first. */
  readonly rows: readonly AchievementRow[];
}

/** What the document itself says about its aims, plans and earlier values. */
export interface VerdictsFinding extends FindingBase<'verdictsSaid'> {
  readonly rows: readonly VerdictRow[];
}

/** The departments with the lowest coverage; more than one where they are equal. */
export interface CoverageFinding extends FindingBase<'coverageLowest'> {
  readonly coverages: readonly (Coverage & { readonly department: Department })[];
  /** Departments with an initiative. */
  readonly amongCount: number;
}

/** The pillars with most initiatives without a number, by count and by share: the largest pillar has most of everything. */
export interface PillarFinding extends FindingBase<'pillarWithoutNumber'> {
  readonly byCount: readonly PillarCoverage[];
  readonly byShare: readonly PillarCoverage[];
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
  | FamilyFinding
  | RatesSpreadFinding
  | VerdictsFinding
  | CoverageFinding
  | PillarFinding
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
export function proveByRows(selection: Selection, narrowing: Partial<Selection>, sort: RowsProof['sort'] = null): RowsProof {
  return { kind: 'rows', selection: { ...selection, ...narrowing }, showsWithoutNumber: false, sort, openQuantity: null };
}

/** A proof by initiatives, those without a number included; what describes a number only can't narrow them. */
export function proveByInitiatives(selection: Selection, narrowing: Partial<Selection>): RowsProof {
  return { ...proveByRows(selection, { activities: [], families: [], units: [], kinds: [], ...narrowing }), showsWithoutNumber: true };
}

/** A proof by one number: its department's row of that label, and the panel with its sentence. */
export function proveByQuantity(selection: Selection, department: string, { id, label }: Quantity): RowsProof {
  return { ...proveByRows(selection, { departments: [department], text: label }), openQuantity: id };
}
