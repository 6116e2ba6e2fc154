import type { Goal, Initiative, Quantity, Span, Statement } from '../../domain/report';
import { lookUp, memoizeByIndex, type ReportIndex } from '../../domain/reportIndex';
import type { Decision, Place } from '../../importer/curation/curationSchema';

/** The beginning of a goal that a place quotes, where it is enough to tell the goal. */
const shortGoal = 12;
/** A quote reaches so far to both sides of its number, if it can: enough for a person to find it in the document. */
const quoteBefore = 12;
const quoteBehind = 6;

interface Printed {
  readonly statement: Statement;
  /** In whose row it is printed: places address by that. */
  readonly initiative: Initiative;
  readonly goal: Goal;
}

const nameOwner = (departmentId: string, pillar: number, marker: string | null): string => `${departmentId} ${pillar} ${marker ?? ''}`;

/** Statements by department, pillar and marker of the row that they are printed in, in printed order. */
const groupStatements = memoizeByIndex((index): ReadonlyMap<string, readonly Printed[]> => {
  const groups = new Map<string, Printed[]>();
  for (const statement of index.report.statements) {
    const initiative = lookUp(index.initiatives, statement.printedUnder ?? statement.initiativeId);
    const goal = lookUp(index.goals, initiative.goalId);
    const key = nameOwner(goal.departmentId, goal.pillar, initiative.marker);
    const group = groups.get(key) ?? [];
    group.push({ statement, initiative, goal });
    groups.set(key, group);
  }
  return groups;
});

/** How often a quote stands in a text, without overlap, as the importer counts. */
function listHits(text: string, quote: string): number[] {
  const hits: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) hits.push(at);
  return hits;
}

/** The stretch of a sentence around a number: up to the next blank or mark, numbers never cut. */
function findStretch({ text }: Statement, { span }: Quantity): { readonly start: number; readonly end: number } {
  const isEdge = (character: string | undefined): boolean => character === undefined || /[\s、。「」（）()・／/]/u.test(character);
  let { start, end } = span;
  const first = Math.max(0, start - quoteBefore);
  const last = Math.min(text.length, end + quoteBehind);
  while (start > first && !(isEdge(text[start - 1]) && start < span.start)) start -= 1;
  while (end < last && !isEdge(text[end])) end += 1;
  // half a character of two units, or half a number, is none
  while (start > 0 && (/[\uDC00-\uDFFF]/u.test(text[start] ?? '') || /[0-9０-９.,，．]/u.test(text[start - 1] ?? ''))) start -= 1;
  while (end < text.length && (/[\uDC00-\uDFFF]/u.test(text[end] ?? '') || /[0-9０-９.,，．]/u.test(text[end] ?? ''))) end += 1;
  return { start, end };
}

/** What addresses a sentence's row, and the sentences among which a quote is looked for. */
function findRow(index: ReportIndex, statement: Statement) {
  const initiative = lookUp(index.initiatives, statement.printedUnder ?? statement.initiativeId);
  const goal = lookUp(index.goals, initiative.goalId);
  const group = groupStatements(index).get(nameOwner(goal.departmentId, goal.pillar, initiative.marker)) ?? [];
  const goals = new Set(group.map((printed) => printed.goal));
  const short = [...goal.text].slice(0, shortGoal).join('');
  const isShortEnough = [...goals].every((other) => other === goal || !other.text.startsWith(short));
  const goalText = goals.size < 2 ? undefined : isShortEnough ? short : goal.text;
  const near = group.filter(
    (printed) => printed.statement.column === statement.column && (goalText === undefined || printed.goal.text.startsWith(goalText)),
  );
  const row: Place = {
    department: lookUp(index.departments, goal.departmentId).name,
    pillar: goal.pillar,
    ...(goalText === undefined ? {} : { goal: goalText }),
    marker: initiative.marker,
    column: statement.column,
  };
  return { row, near };
}

/** A stretch of a sentence as a quote, with all places where the same words stand. */
function quoteSpan(near: readonly Printed[], statement: Statement, { start, end }: Span) {
  const words = statement.text.slice(start, end);
  const hits = near.flatMap((printed) => listHits(printed.statement.text, words).map((at) => ({ id: printed.statement.id, at })));
  const occurrence = hits.findIndex((hit) => hit.id === statement.id && hit.at === start) + 1;
  return { hits: hits.length, place: { quote: words, ...(hits.length > 1 ? { occurrence } : {}) } };
}

/** Where a stretch of a sentence stands in the printed document, as decisions address it. */
export function writeStretch(index: ReportIndex, statement: Statement, span: Span): Place {
  const { row, near } = findRow(index, statement);
  return { ...row, ...quoteSpan(near, statement, span).place };
}

/**
 * Where a number stands in the printed document, as decisions address it: never by id. A short quote where it is enough, the whole sentence where not.
 * @param quantity one of the index, or the same one as it was before the document was read again
 */
export function writePlace(index: ReportIndex, quantity: Quantity): Place {
  const statement = lookUp(index.statements, quantity.statementId);
  const { row, near } = findRow(index, statement);
  const stretch = findStretch(statement, quantity);
  const whole = { start: 0, end: statement.text.length };
  const { start, end } = quoteSpan(near, statement, stretch).hits === 1 ? stretch : whole;
  const inside = (index.quantitiesByStatement.get(statement.id) ?? []).filter(({ span }) => span.start >= start && span.end <= end);
  return {
    ...row,
    ...quoteSpan(near, statement, { start, end }).place,
    ...(inside.length > 1 ? { numeral: inside.findIndex(({ id }) => id === quantity.id) + 1 } : {}),
  };
}

/** What tells a decision from all others: a later one of the same kind at the same place takes its place. */
export function nameDecision({ decide, at }: Pick<Decision, 'decide' | 'at'>): string {
  const { department, pillar, goal, marker, column, quote, occurrence, numeral } = at;
  return JSON.stringify([decide, department, pillar, goal, marker, column, quote, occurrence, numeral]);
}
