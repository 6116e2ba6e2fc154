import { buildIssue, type Issue } from '../../domain/issue';
import type { Correction } from '../../domain/report';
import type { Outline, OutlineGoal, OutlineInitiative, OutlineStatement } from '../statements/readOutline';
import type { QuantityDraft } from '../numerals/quantityDraft';
import type { VerdictDraft } from '../verdicts/readVerdicts';
import type { Curation, Decision, Place } from './curationSchema';

/** Repairs of OCR slips by the text they belong to. */
export type Corrections = ReadonlyMap<OutlineGoal | OutlineInitiative | OutlineStatement, readonly Correction[]>;

export interface Curated {
  readonly corrections: Corrections;
  readonly issues: readonly Issue[];
}

const startsLike = (text: string, start: string | undefined): boolean => start === undefined || text.startsWith(start);

function findInitiatives(outline: Outline, { department, pillar, goal, marker }: Place): OutlineInitiative[] {
  return outline.initiatives.filter(
    (initiative) =>
      initiative.goal.department === department &&
      initiative.goal.pillar === pillar &&
      initiative.marker === marker &&
      startsLike(initiative.goal.text, goal),
  );
}

/** Statements printed in the row of the place's initiative whose text holds the quote, each as often as it holds it. */
function findQuotes(outline: Outline, place: Place): { statement: OutlineStatement; start: number; end: number }[] {
  const { column, quote = '' } = place;
  const initiatives = new Set(findInitiatives(outline, place));
  const found = outline.statements
    .filter(
      (statement) =>
        (column === undefined || statement.column === column) && initiatives.has(statement.printedUnder ?? statement.initiative),
    )
    .flatMap((statement) => indexesOf(statement.text, quote).map((start) => ({ statement, start, end: start + quote.length })));
  return place.occurrence === undefined ? found : found.slice(place.occurrence - 1, place.occurrence);
}

/** Where a quote stands in a text, from left to right, without overlap; nowhere for an empty one. */
function indexesOf(text: string, quote: string): number[] {
  if (quote === '') return [];
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) found.push(at);
  return found;
}

/** The one thing a place names, or an issue that says how many it fits. */
function only<Found>(found: readonly Found[], { at, decide }: Pick<Decision, 'at' | 'decide'>, issues: Issue[]): Found | null {
  const first = found[0];
  if (first !== undefined && found.length === 1) return first;
  const params = {
    decide,
    department: at.department,
    pillar: at.pillar,
    marker: at.marker ?? '',
    quote: at.quote ?? '',
    found: found.length,
  };
  issues.push(buildIssue(found.length === 0 ? 'curationUnmatched' : 'curationAmbiguous', 'error', 0, params));
  return null;
}

/**
 * First half of the human decisions: those about texts, offices and whose statement it is. Changes the outline in place.
 * @returns corrections by text, and an error for every decision that fits nothing or more than one thing
 */
export function curateOutline(outline: Outline, curation: Curation): Curated {
  const issues: Issue[] = [];
  const corrections = new Map<OutlineGoal | OutlineInitiative | OutlineStatement, Correction[]>();
  for (const decision of curation.decisions) {
    if (decision.decide === 'correction') correctText(outline, decision, corrections, issues);
    if (decision.decide === 'sections') {
      const initiative = only(findInitiatives(outline, decision.at), decision, issues);
      if (initiative === null) continue;
      initiative.sections.splice(0, initiative.sections.length, ...decision.sections);
      for (const statement of outline.statements) if (statement.initiative === initiative) statement.sections = decision.sections;
    }
  }
  const moves = curation.decisions.flatMap((decision) => {
    if (decision.decide !== 'initiative') return [];
    const place = only(findQuotes(outline, decision.at), decision, issues);
    const target = only(findInitiatives(outline, decision.to), { at: decision.to, decide: 'initiative' }, issues);
    return place === null || target === null ? [] : [{ statement: place.statement, target }];
  });
  for (const { statement, target } of moves) {
    statement.printedUnder = isOneRow(statement, target) ? null : statement.initiative;
    if (statement.printedUnder === null) statement.sections = target.sections;
    statement.initiative = target;
  }
  return { corrections, issues };
}

/** Whether the target is printed in the statement's own row: then the move only takes the row apart better. */
const isOneRow = (statement: OutlineStatement, target: OutlineInitiative): boolean => target.lines.includes(statement.line);

function correctText(
  outline: Outline,
  { decide, at, corrected, reason }: Decision & { decide: 'correction' },
  corrections: Map<OutlineGoal | OutlineInitiative | OutlineStatement, Correction[]>,
  issues: Issue[],
): void {
  const quote = at.quote ?? '';
  const inTexts = (
    owners: readonly (OutlineGoal | OutlineInitiative)[],
  ): { owner: OutlineGoal | OutlineInitiative | OutlineStatement; start: number }[] =>
    owners.flatMap((owner) => indexesOf(owner.text, quote).map((start) => ({ owner, start })));
  const initiatives = findInitiatives(outline, at);
  const all =
    at.column === 'initiative'
      ? inTexts(initiatives)
      : at.column === 'goal'
        ? inTexts([...new Set(initiatives.map(({ goal }) => goal))])
        : findQuotes(outline, at).map(({ statement, start }) => ({ owner: statement, start }));
  const found = only(
    all.length > 1 && at.occurrence !== undefined ? all.slice(at.occurrence - 1, at.occurrence) : all,
    { at, decide },
    issues,
  );
  if (found === null) return;
  const entry = { start: found.start, end: found.start + quote.length, original: quote, corrected, reason };
  corrections.set(
    found.owner,
    [...(corrections.get(found.owner) ?? []), entry].toSorted((a, b) => a.start - b.start),
  );
}

function findQuantity(
  outline: Outline,
  drafts: readonly QuantityDraft[],
  at: Place,
  decide: Decision['decide'],
  issues: Issue[],
): QuantityDraft | null {
  const place = only(findQuotes(outline, at), { at, decide }, issues);
  if (place === null) return null;
  const inQuote = drafts.filter(({ statement, start, end }) => statement === place.statement && start >= place.start && end <= place.end);
  const chosen = at.numeral === undefined ? inQuote : inQuote.slice(at.numeral - 1, at.numeral);
  return only(chosen, { at, decide }, issues);
}

/**
 * Second half of the human decisions: those about single numbers. Changes the drafts in place and marks them as decided by a person.
 * @returns an error for every decision that fits nothing or more than one number
 */
export function curateQuantities(outline: Outline, drafts: readonly QuantityDraft[], curation: Curation): Issue[] {
  const issues: Issue[] = [];
  for (const decision of curation.decisions) {
    if (decision.decide !== 'quantity' && decision.decide !== 'relation') continue;
    const draft = findQuantity(outline, drafts, decision.at, decision.decide, issues);
    if (draft === null) continue;
    draft.decidedBy = 'person';
    draft.confidence = 'certain';
    if (decision.decide === 'quantity') {
      Object.assign(draft, decision.set);
      if (decision.set.role !== undefined && decision.set.role !== 'result') draft.relations.clear();
      continue;
    }
    draft.relations.clear();
    if (decision.to === null) continue;
    const head = findQuantity(outline, drafts, decision.to, 'relation', issues);
    if (head !== null) draft.relations.set(decision.relation, head);
  }
  for (const draft of drafts) {
    const same = draft.relations.get('sameAs') ?? draft.relations.get('priorOf');
    if (same !== undefined && draft.decidedBy === 'rule') draft.label = same.label;
  }
  return issues;
}

/**
 * The human decisions about verdicts: added, changed, taken away.
 * @returns all verdicts in printed order, and an error for every decision that fits no place, several, or takes away what nobody found
 */
export function curateVerdicts(
  outline: Outline,
  read: readonly VerdictDraft[],
  curation: Curation,
): { readonly verdicts: readonly VerdictDraft[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  let verdicts = read;
  for (const decision of curation.decisions) {
    if (decision.decide !== 'verdict') continue;
    const place = only(findQuotes(outline, decision.at), decision, issues);
    if (place === null) continue;
    const others = verdicts.filter(
      ({ statement, start, end }) => statement !== place.statement || start >= place.end || end <= place.start,
    );
    if (decision.set === null && others.length === verdicts.length) only([], decision, issues);
    const decided: VerdictDraft[] =
      decision.set === null ? [] : [{ ...place, ...decision.set, ruleId: 'curation', decidedBy: 'person', confidence: 'certain' }];
    verdicts = [...others, ...decided].toSorted((a, b) => a.start - b.start);
  }
  return { verdicts, issues };
}

/** A question about a sentence and some of its numbers (`Question`), before ids are given. */
export interface QuestionDraft {
  readonly statement: OutlineStatement;
  readonly about: readonly QuantityDraft[];
  readonly text: string;
  readonly reason: string;
}

/**
 * What people want to ask the publisher, unless it was answered. The numbers that hang on an answer become doubtful; who decided about them stays.
 * @param drafts changed in place, after every other decision
 * @returns the questions in printed order, and an error for every one that fits no place or several
 */
export function curateQuestions(
  outline: Outline,
  drafts: readonly QuantityDraft[],
  curation: Curation,
): { readonly questions: readonly QuestionDraft[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const places = new Map(outline.statements.map((statement, at) => [statement, at]));
  const questions = curation.decisions.flatMap((decision): QuestionDraft[] => {
    if (decision.decide !== 'question') return [];
    const place = only(findQuotes(outline, decision.at), decision, issues);
    if (place === null) return [];
    const { numeral } = decision.at;
    const quoted = drafts.filter(({ statement, start, end }) => statement === place.statement && start >= place.start && end <= place.end);
    const named = numeral === undefined ? quoted.filter(({ kind }) => kind !== null) : quoted.slice(numeral - 1, numeral);
    if (numeral !== undefined && named.length === 0) only([], decision, issues);
    if (decision.answer !== undefined) return [];
    for (const draft of named) draft.confidence = 'doubtful';
    return [{ statement: place.statement, about: named, text: decision.text, reason: decision.reason }];
  });
  const orderOf = ({ statement, about }: QuestionDraft): number => (places.get(statement) ?? 0) + (about[0]?.start ?? 0) / 1e6;
  return { questions: questions.toSorted((a, b) => orderOf(a) - orderOf(b)), issues };
}
