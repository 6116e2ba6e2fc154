import { westernYear } from '../../domain/fiscalYear';
import type { Role } from '../../domain/report';
import { draftsAfter, draftsBefore, type QuantityDraft, type RelationKind } from '../numerals/quantityDraft';
import { ordinalUnits } from '../numerals/readUnit';

/** What a rule may look at: the quantities of one statement and the text around the one in question. */
export interface RoleContext {
  readonly drafts: readonly QuantityDraft[];
  readonly at: number;
  readonly draft: QuantityDraft;
  /** Widths folded. */
  readonly text: string;
  /** Up to 40 characters before the number, and after its unit. */
  readonly lead: string;
  readonly trail: string;
  readonly reportYear: number;
}

export interface RoleDecision {
  readonly relation?: RelationKind;
  readonly head?: QuantityDraft | undefined;
  readonly isDoubtful?: boolean;
}

export interface RoleRule {
  readonly id: string;
  readonly role: Role;
  /** Set where hand-made labels of many documents (`tests/fixtures`, `tests/data`) have shown that what it says may be called certain. */
  readonly isPrecise?: true;
  /** The decision where the rule applies, otherwise null. */
  readonly decide: (context: RoleContext) => RoleDecision | null;
}

const reach = 40;
const bracketReach = 80;
const yes: RoleDecision = {};

/** A decision without a relation. */
export const when = (applies: boolean): RoleDecision | null => (applies ? yes : null);

/** A decision that names the other quantity, which may be missing. */
export const toward =
  (relation: RelationKind) =>
  (applies: boolean, head: QuantityDraft | undefined): RoleDecision | null =>
    applies ? { relation, head } : null;

export function buildRoleContext(drafts: readonly QuantityDraft[], at: number, draft: QuantityDraft, reportYear: number): RoleContext {
  const text = draft.folded;
  const lead = text.slice(Math.max(0, draft.start - reach), draft.start);
  return { drafts, at, draft, text, reportYear, lead, trail: text.slice(draft.unitEnd, draft.unitEnd + reach) };
}

/** The next number that counts something. */
export const nextNumber = ({ drafts, at }: RoleContext): QuantityDraft | undefined =>
  draftsAfter(drafts, at).find(({ shape, unit }) => shape === 'number' && !(unit !== null && ordinalUnits.has(unit)));

/** Results already decided, printed order. */
export const settledResults = ({ drafts, at }: RoleContext): QuantityDraft[] =>
  draftsBefore(drafts, at).filter(({ role, shape }) => role === 'result' && shape === 'number');

/** The text from behind the number's unit to another number, or null where there is none. */
export const gapTo = ({ text, draft }: RoleContext, other: QuantityDraft | undefined): string | null =>
  other === undefined ? null : text.slice(draft.unitEnd, other.start);

/** The other value a prior or target is compared with: the nearest settled one of its unit, otherwise the next of its unit. */
export function counterpart(context: RoleContext): QuantityDraft | undefined {
  const isLike = ({ unit, shape }: QuantityDraft): boolean => shape === 'number' && unit === context.draft.unit;
  return settledResults(context).findLast(isLike) ?? draftsAfter(context.drafts, context.at).find(isLike);
}

/** Fiscal year of the date printed directly before a number, at most a particle away; a date in kanji (令和元年度) counts too. */
export function directYear({ drafts, at, text, draft, lead }: RoleContext): number | null {
  const first = /(令和|平成|昭和)元年度?(?:末|実績)?[はのに:、\s]*$/u.exec(lead);
  if (first !== null) return westernYear(first[1] ?? '', 1);
  const date = draftsBefore(drafts, at).findLast(({ shape }) => shape === 'date');
  if (date === undefined) return null;
  const gap = text.slice(date.end, draft.start);
  return /^(?:末|時点|現在|実績|中)?[はのに:、\s]*(?:約|延べ|計)?$/u.test(gap) ? date.dateYear : null;
}

/** Text before the bracket that is open at a place, '' where none is. */
export function beforeOpenBracket(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - bracketReach), at);
  const open = Math.max(lead.lastIndexOf('('), lead.lastIndexOf('「'));
  return open > lead.lastIndexOf(')') ? lead.slice(0, open) : '';
}
