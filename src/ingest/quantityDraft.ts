import type { Activity, AdditivityReason, Confidence, Counting, Kind, Role } from '../domain/report';
import type { OutlineStatement } from './splitInitiatives';

export const relationKinds = ['partOf', 'priorOf', 'targetOf', 'contextOf', 'sameAs', 'alternativeOf'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A quantity while it is being read: later steps fill in what earlier ones could not know. */
export interface QuantityDraft {
  readonly statement: OutlineStatement;
  readonly start: number;
  readonly end: number;
  /** Index after the printed unit. */
  readonly unitEnd: number;
  readonly shape: 'number' | 'date' | 'telephone';
  /** Fiscal year of a date. */
  readonly dateYear: number | null;
  value: number;
  unit: string | null;
  isUnitKnown: boolean;
  role: Role;
  kind: Kind | null;
  activity: Activity | null;
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
