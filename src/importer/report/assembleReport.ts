import type {
  Column,
  Correction,
  Department,
  Goal,
  Pillar,
  Quantity,
  Question,
  Report,
  Section,
  Statement,
  Verdict,
} from '../../domain/report';
import type { DocumentContents } from '../shapes/readHeadings';
import { longestPillarGap } from '../shapes/placeRows';
import type { ReadRows } from '../shapes/readRows';
import type { Outline, OutlineGoal, OutlineInitiative, OutlineStatement } from '../statements/readOutline';
import type { QuantityDraft } from '../numerals/quantityDraft';
import { listQuoted, type VerdictDraft } from '../verdicts/readVerdicts';
import type { Corrections, QuestionDraft } from '../curation/curate';
import { groupBy } from '../../domain/collections';

/** Ids of everything in a report: they count printed order inside their owner (d09-p3-g1-i6-a2-q1) and are no key for decisions. */
interface EntryIds {
  readonly department: ReadonlyMap<string, string>;
  readonly goal: ReadonlyMap<OutlineGoal, string>;
  readonly initiative: ReadonlyMap<OutlineInitiative, string>;
  readonly statement: ReadonlyMap<OutlineStatement, string>;
  readonly quantity: ReadonlyMap<QuantityDraft, string>;
}

const letterOfColumn: Readonly<Record<Column, string>> = { actual: 'a', outcome: 'o', combined: 'c', target: 't', indicator: 'n' };

/** Numbers what was read; departments and everything else in printed order. */
function numberEntries(departments: readonly string[], outline: Outline, drafts: readonly QuantityDraft[]): EntryIds {
  const department = new Map(departments.map((name, at) => [name, `d${String(at + 1).padStart(2, '0')}`]));
  const goal = numberWithin(outline.goals, (entry) => `${idOf(department, entry.department)}-p${entry.pillar}-g`);
  const initiative = numberWithin(outline.initiatives, (entry) => `${idOf(goal, entry.goal)}-i`);
  const statement = numberWithin(outline.statements, (entry) => `${idOf(initiative, entry.initiative)}-${letterOfColumn[entry.column]}`);
  const quantity = numberWithin(drafts, (entry) => `${idOf(statement, entry.statement)}-q`);
  return { department, goal, initiative, statement, quantity };
}

/** The id of an entry that was numbered. */
function idOf<Entry>(ids: ReadonlyMap<Entry, string>, entry: Entry): string {
  return ids.get(entry) ?? '';
}

/** Each item's prefix with its 1-based number among the items of that prefix. */
function numberWithin<Item>(items: readonly Item[], prefixOf: (item: Item) => string): Map<Item, string> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const prefix = prefixOf(item);
      const number = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, number);
      return [item, `${prefix}${number}`];
    }),
  );
}

/** Everything that was read and decided. */
export interface ReportParts {
  readonly rows: ReadRows;
  readonly contents: DocumentContents;
  readonly outline: Outline;
  readonly drafts: readonly QuantityDraft[];
  readonly verdicts: readonly VerdictDraft[];
  readonly questions: readonly QuestionDraft[];
  readonly corrections: Corrections;
  /** Readings of departments and sections by name. */
  readonly kana: ReadonlyMap<string, string>;
}

export type ReportFacts = Pick<Report, 'municipality' | 'fiscalYear' | 'title' | 'source'>;

/** What was read → the report: ids given, names resolved, nothing decided any more. */
export function assembleReport(facts: ReportFacts, parts: ReportParts): Report {
  const { rows, outline, drafts, corrections } = parts;
  const verdicts = groupBy(parts.verdicts, ({ statement }) => statement);
  const draftsOf = groupBy(drafts, ({ statement }) => statement);
  const ids = numberEntries(rows.departments, outline, drafts);
  const sections = listSections(outline, ids, parts.kana);
  const sectionIds = new Map(sections.map(({ departmentId, name, id }) => [sectionKey(departmentId, name), id]));
  const toSectionIds = ({ department }: OutlineGoal, names: readonly string[]): string[] =>
    names.map((name) => idOf(sectionIds, sectionKey(idOf(ids.department, department), name)));
  return {
    schemaVersion: 1,
    ...facts,
    departments: listDepartments(parts, ids),
    pillars: listPillars(rows.pillars, outline.goals),
    sections,
    goals: outline.goals.map((goal) => assembleGoal(goal, ids, corrections)),
    initiatives: outline.initiatives.map((initiative) => ({
      id: idOf(ids.initiative, initiative),
      goalId: idOf(ids.goal, initiative.goal),
      marker: initiative.marker,
      text: initiative.text,
      sectionIds: toSectionIds(initiative.goal, initiative.sections),
      lines: initiative.lines,
      ...correctionsOf(initiative, corrections),
    })),
    statements: outline.statements.map((statement) => ({
      ...assembleStatement(statement, ids, toSectionIds(statement.initiative.goal, statement.sections), corrections),
      ...assembleVerdicts(verdicts.get(statement) ?? [], draftsOf.get(statement) ?? [], ids),
    })),
    quantities: drafts.map((draft) => assembleQuantity(draft, ids, corrections)),
    ...assembleQuestions(parts.questions, ids),
  };
}

function listDepartments({ rows, contents, kana }: ReportParts, ids: EntryIds): Department[] {
  const pages = new Map(contents.departments.map(({ name, page }) => [name, page]));
  return rows.departments.map((name, at) => ({
    id: idOf(ids.department, name),
    name,
    kana: kana.get(name) ?? null,
    order: at + 1,
    page: pages.get(name) ?? null,
  }));
}

const sectionKey = (departmentId: string, name: string): string => `${departmentId}\u0000${name}`;

/** Offices in printed order: those of the initiatives first, then those that only a line names. */
function listSections({ initiatives, statements }: Outline, ids: EntryIds, kana: ReadonlyMap<string, string>): Section[] {
  const named = [
    ...initiatives.map(({ goal, sections }) => ({ goal, sections })),
    ...statements.map(({ initiative, sections }) => ({ goal: initiative.goal, sections })),
  ];
  const sections = new Map<string, Section>();
  const counts = new Map<string, number>();
  for (const { goal, sections: names } of named) {
    const departmentId = idOf(ids.department, goal.department);
    for (const name of names) {
      const key = sectionKey(departmentId, name);
      if (sections.has(key)) continue;
      const number = (counts.get(departmentId) ?? 0) + 1;
      counts.set(departmentId, number);
      sections.set(key, { id: `${departmentId}-s${number}`, name, kana: kana.get(name) ?? null, departmentId });
    }
  }
  return [...sections.values()];
}

/** Pillars by number; a number of the series that is not printed has no name. */
function listPillars(printed: ReadonlyMap<number, string>, goals: readonly OutlineGoal[]): Pillar[] {
  const used = [...new Set([...printed.keys(), ...goals.map(({ pillar }) => pillar)])].toSorted((a, b) => a - b);
  return used.flatMap((number, at) => {
    const before = used[at - 1] ?? 0;
    const first = number - before <= longestPillarGap ? before + 1 : number;
    const missing = number === 0 ? [] : Array.from({ length: number - first }, (_, step) => ({ number: first + step, name: null }));
    return [...missing, { number, name: printed.get(number) ?? null }];
  });
}

function correctionsOf(owner: OutlineGoal | OutlineInitiative, corrections: Corrections): { corrections?: readonly Correction[] } {
  const found = corrections.get(owner);
  return found === undefined ? {} : { corrections: found };
}

function assembleGoal(goal: OutlineGoal, ids: EntryIds, corrections: Corrections): Goal {
  return {
    id: idOf(ids.goal, goal),
    departmentId: idOf(ids.department, goal.department),
    pillar: goal.pillar,
    text: goal.text,
    lines: goal.lines,
    ...correctionsOf(goal, corrections),
  };
}

function assembleStatement(statement: OutlineStatement, ids: EntryIds, sectionIds: string[], corrections: Corrections): Statement {
  const { initiative, printedUnder, column, text, line, cell } = statement;
  return {
    id: idOf(ids.statement, statement),
    initiativeId: idOf(ids.initiative, initiative),
    printedUnder: printedUnder === null ? null : idOf(ids.initiative, printedUnder),
    sectionIds,
    column,
    text,
    corrections: corrections.get(statement) ?? [],
    line,
    ...(cell === undefined ? {} : { cell }),
  };
}

/** No field at all where a statement says nothing of aims, plans and earlier values. */
function assembleVerdicts(
  found: readonly VerdictDraft[],
  drafts: readonly QuantityDraft[],
  ids: EntryIds,
): { verdicts?: readonly Verdict[] } {
  if (found.length === 0) return {};
  const assemble = (draft: VerdictDraft): Verdict => {
    const { start, end, kind, basis, ruleId, decidedBy, confidence } = draft;
    const quantityIds = listQuoted(draft, drafts).map((quoted) => idOf(ids.quantity, quoted));
    return { start, end, kind, basis, quantityIds, ruleId, decidedBy, confidence };
  };
  return { verdicts: found.map(assemble) };
}

/** No field at all where nothing is asked. */
function assembleQuestions(questions: readonly QuestionDraft[], ids: EntryIds): { questions?: readonly Question[] } {
  if (questions.length === 0) return {};
  const numbered = numberWithin(questions, ({ statement }) => `${idOf(ids.statement, statement)}-k`);
  return {
    questions: questions.map((question) => ({
      id: idOf(numbered, question),
      statementId: idOf(ids.statement, question.statement),
      quantityIds: question.about.map((draft) => idOf(ids.quantity, draft)),
      text: question.text,
      reason: question.reason,
    })),
  };
}

function assembleQuantity(draft: QuantityDraft, ids: EntryIds, corrections: Corrections): Quantity {
  const { statement, role, kind, activity, family = null, value, unit, qualifiers, counting, period, additivityReason } = draft;
  const isMeasured = kind !== null;
  const repairs = corrections.get(statement) ?? [];
  return {
    id: idOf(ids.quantity, draft),
    statementId: idOf(ids.statement, statement),
    initiativeId: idOf(ids.initiative, statement.initiative),
    role,
    kind,
    activity: isMeasured ? activity : null,
    family: role === 'result' ? family : null,
    value,
    unit,
    label: repairs.reduce((text, { original, corrected }) => text.replaceAll(original, corrected), draft.label),
    qualifiers,
    counting,
    period,
    additivity: isMeasured ? (additivityReason === null ? 'additive' : 'nonAdditive') : null,
    additivityReason: isMeasured ? additivityReason : null,
    ...Object.fromEntries([...draft.relations].map(([field, other]) => [field, idOf(ids.quantity, other)])),
    span: { start: draft.start, end: draft.end },
    decidedBy: draft.decidedBy,
    ruleId: draft.ruleId,
    confidence: draft.confidence,
  };
}
