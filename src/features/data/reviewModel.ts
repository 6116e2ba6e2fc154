import { confidences, type Department, type Quantity, type Role } from '../../domain/report';
import { relationFields } from '../../domain/relation';
import { lookUp, selectParents, type QuantityParents, type ReportIndex } from '../../domain/reportIndex';
import type { Decision } from '../../importer/curation/curationSchema';
import type { ReviewFilter } from '../../query/view';
import { nameDecision, writePlace } from './writePlace';
import type { ReviewStep } from '../../store/reviewSchema';

/** A number that is looked at, with where it stands. */
export interface ReviewRow extends QuantityParents {
  readonly quantity: Quantity;
}

export interface ReviewModel {
  /** Those that the filter leaves, the least certain first, otherwise in printed order. */
  readonly rows: readonly ReviewRow[];
  /** Numbers that a person should look at, and those of them that one has. */
  readonly total: number;
  readonly done: number;
  readonly counts: Readonly<Record<ReviewFilter, number>>;
}

const isDecided = ({ decidedBy }: Quantity): boolean => decidedBy === 'person';
const isDoubted = ({ confidence }: Quantity): boolean => confidence !== 'certain';

const passes: Readonly<Record<ReviewFilter, (quantity: Quantity) => boolean>> = {
  open: (quantity) => isDoubted(quantity) && !isDecided(quantity),
  doubtful: ({ confidence }) => confidence === 'doubtful',
  likely: ({ confidence }) => confidence === 'likely',
  decided: isDecided,
  all: () => true,
};

/** The numbers of a report for a person to look at. */
export function buildReview(index: ReportIndex, filter: ReviewFilter, department: Department['id'] | null): ReviewModel {
  const rows = index.report.quantities
    .map((quantity) => ({ quantity, ...selectParents(index, quantity) }))
    .filter((row) => department === null || row.department.id === department);
  const rank = ({ quantity }: ReviewRow): number => -confidences.indexOf(quantity.confidence);
  const count = (one: ReviewFilter): number => rows.filter(({ quantity }) => passes[one](quantity)).length;
  return {
    rows: rows.filter(({ quantity }) => passes[filter](quantity)).toSorted((a, b) => rank(a) - rank(b)),
    total: rows.filter(({ quantity }) => isDoubted(quantity) || isDecided(quantity)).length,
    done: rows.filter(({ quantity }) => isDecided(quantity)).length,
    counts: { open: count('open'), doubtful: count('doubtful'), likely: count('likely'), decided: count('decided'), all: rows.length },
  };
}

/** A number as it was read. */
export const asRead = (quantity: Quantity): ReviewEdit => ({
  role: quantity.role,
  unit: quantity.unit,
  label: quantity.label,
  relation: findRelation(quantity),
});

/** As much of a sentence is shown to both sides of its number. */
const shownBefore = 90;
const shownBehind = 60;

/** The sentence around a number in three parts; what is left out is marked. */
export function cutSentence({ quantity: { span }, statement: { text } }: Pick<ReviewRow, 'quantity' | 'statement'>) {
  const from = Math.max(0, span.start - shownBefore);
  const to = Math.min(text.length, span.end + shownBehind);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, span.start)}`,
    number: text.slice(span.start, span.end),
    behind: `${text.slice(span.end, to)}${to < text.length ? '…' : ''}`,
  };
}

export type RelationField = (typeof relationFields)[number];

/** What a number depends on; null where it stands by itself. */
export function findRelation(quantity: Quantity): { readonly field: RelationField; readonly id: string } | null {
  for (const field of relationFields) {
    const id = quantity[field];
    if (id !== undefined) return { field, id };
  }
  return null;
}

/** What a person may change about a number. */
export interface ReviewEdit {
  readonly role: Role;
  /** Absent: the number stays as it is printed. */
  readonly value?: number;
  readonly unit: string | null;
  readonly label: string;
  readonly relation: { readonly field: RelationField; readonly id: string } | null;
}

/** The numbers that one may depend on: those of its initiative, and what it depends on now. */
export function listHeads(index: ReportIndex, quantity: Quantity): readonly Quantity[] {
  const present = findRelation(quantity);
  const near = (index.statementsByInitiative.get(quantity.initiativeId) ?? []).flatMap(({ id }) => index.quantitiesByStatement.get(id) ?? []);
  const heads = near.filter((other) => other.id !== quantity.id && other.kind !== null);
  if (present === null || heads.some(({ id }) => id === present.id)) return heads;
  return [lookUp(index.quantities, present.id), ...heads];
}

const isMeasured = (role: Role): boolean => role !== 'date' && role !== 'name';

type QuantitySet = Extract<Decision, { decide: 'quantity' }>['set'];

/** What has to be decided for a number to be as it was edited: only what differs, and what the role brings along. */
function writeSet({ role, kind, value, unit, label }: Quantity, edit: ReviewEdit): QuantitySet {
  const changesRole = edit.role !== role;
  const becomesMeasured = changesRole && isMeasured(edit.role) && kind === null;
  const losesMeasure = changesRole && !isMeasured(edit.role);
  const newUnit = losesMeasure ? null : edit.unit;
  return {
    ...(changesRole && { role: edit.role }),
    ...(becomesMeasured && { kind: newUnit === '%' ? ('rate' as const) : ('count' as const) }),
    // a date or a name measures nothing
    ...(losesMeasure && { kind: null, activity: null, additivityReason: null }),
    ...(edit.value !== undefined && edit.value !== value && { value: edit.value }),
    ...(newUnit !== unit && { unit: newUnit }),
    ...(edit.label !== label && { label: edit.label }),
  };
}

/**
 * The decisions that make a number as it was edited; where nothing was changed, that a person found it right.
 * @param made the decision about it so far, whose fields stay where they are not decided anew
 */
export function writeDecisions(index: ReportIndex, quantity: Quantity, edit: ReviewEdit, reason: string, made: readonly Decision[]): ReviewStep {
  const at = writePlace(index, quantity);
  const key = nameDecision({ decide: 'quantity', at });
  const before = made.find((decision) => decision.decide === 'quantity' && nameDecision(decision) === key);
  const set = { ...(before?.decide === 'quantity' ? before.set : {}), ...writeSet(quantity, edit) };
  const relation = findRelation(quantity);
  const isSame = relation?.field === edit.relation?.field && relation?.id === edit.relation?.id;
  const decision: Decision = { decide: 'quantity', at, set, reason };
  const field = edit.relation?.field ?? relation?.field;
  if (isSame || field === undefined) return [{ key, decision }];
  const to = edit.relation === null ? null : writePlace(index, lookUp(index.quantities, edit.relation.id));
  const related: Decision = { decide: 'relation', at, relation: field, to, reason };
  return [
    { key, decision },
    { key: nameDecision(related), decision: related },
  ];
}
