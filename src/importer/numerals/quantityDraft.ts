import type { Activity, AdditivityReason, Confidence, Counting, Kind, Role } from '../../domain/report';
import type { Family } from '../../domain/families';
import type { OutlineStatement } from '../statements/readOutline';

export const relationKinds = ['partOf', 'priorOf', 'targetOf', 'contextOf', 'sameAs', 'alternativeOf'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A quantity while it is being read: later steps fill in what earlier ones could not know. */
export interface QuantityDraft {
  readonly statement: OutlineStatement;
  /** The statement's text, widths folded (`foldWidth`): what every rule looks at. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Index after the printed unit. */
  readonly unitEnd: number;
  readonly shape: 'number' | 'date' | 'code';
  /** Fiscal year of a date. */
  readonly dateYear: number | null;
  value: number;
  unit: string | null;
  role: Role;
  kind: Kind | null;
  activity: Activity | null;
  /** undefined until rules or a person decided. */
  family: Family | null | undefined;
  label: string;
  qualifiers: string[];
  counting: Counting | null;
  period: number | null;
  additivityReason: AdditivityReason | null;
  readonly relations: Map<RelationKind, QuantityDraft>;
  decidedBy: 'rule' | 'person';
  ruleId: string;
  confidence: Confidence;
}

/** No rule looks further than this many numbers: a sentence holds a dozen, and a cell of 50,000 must not take long. */
const nearbyCount = 40;

/** The numbers before one of them, printed order. */
export function draftsBefore(drafts: readonly QuantityDraft[], at: number): readonly QuantityDraft[] {
  return drafts.slice(Math.max(0, at - nearbyCount), at);
}

/** The numbers behind one of them, printed order. */
export function draftsAfter(drafts: readonly QuantityDraft[], at: number): readonly QuantityDraft[] {
  return drafts.slice(at + 1, at + 1 + nearbyCount);
}

export const isResult = ({ role }: QuantityDraft): boolean => role === 'result';

/** Whether a quantity depends on no other yet. */
export const isFree = ({ relations }: QuantityDraft): boolean => relations.size === 0;

/** Lets a quantity depend on another, and says which rule found it. */
export function relate(draft: QuantityDraft, kind: RelationKind, head: QuantityDraft, ruleId: string, confidence?: Confidence): void {
  draft.relations.set(kind, head);
  draft.ruleId = ruleId;
  if (confidence !== undefined) draft.confidence = confidence;
}
