import { classifyActivity } from '../domain/activity';
import { isMunicipalityCode } from '../domain/municipality';
import type {
  Column,
  Correction,
  Department,
  Goal,
  Initiative,
  Pillar,
  Quantity,
  Report,
  Section,
  Source,
  Statement,
} from '../domain/report';
import { assignRoles } from './assignRoles';
import { checkReport } from './checkReport';
import { curateOutline, curateQuantities, type Corrections } from './curate';
import { emptyCuration, type Curation } from './curationSchema';
import { buildIssue, type Issue } from '../domain/issue';
import { labelQuantities, labelRelated } from './labelQuantities';
import { measureQuantities } from './measureQuantities';
import type { QuantityDraft } from './quantityDraft';
import { readContents, type DocumentContents } from './readHeading';
import { readFacts } from './readFacts';
import { readQuantities } from './readQuantities';
import { readRows, type ReadRows } from './readRows';
import { relateQuantities } from './relateQuantities';
import { labelBare, separateLabels } from './separateLabels';
import type { SourceTable } from './sourceTable';
import {
  splitInitiatives,
  type Outline,
  type OutlineGoal,
  type OutlineInitiative,
  type OutlineStatement,
  type Piece,
} from './splitInitiatives';

/** What the document cannot tell about itself, and what people decided. */
export interface BuildOptions {
  /** Name of the received file, as it will be shown. */
  readonly file: string;
  /** SHA-256 of the received bytes, hex. */
  readonly sha256: string;
  /** 全国地方公共団体コード; null where unknown. */
  readonly municipalityCode?: string | null;
  /** Overrides the year that the document prints. */
  readonly fiscalYear?: number | null;
  readonly curation?: Curation;
}

export interface BuildResult {
  /** null where nothing usable was found; then at least one issue is an error. */
  readonly report: Report | null;
  readonly issues: readonly Issue[];
  /** Which stretch of which cell was read: the proof that nothing is lost. */
  readonly pieces: readonly Piece[];
}

/** The year of a document that names none: its numbers need one, and the issue says that it is a guess. */
const fallbackYear = 2000;

/** A table of any source format → the report with its issues. Never throws on what a document may hold. */
export function buildReport(table: SourceTable, options: BuildOptions): BuildResult {
  const curation = options.curation ?? emptyCuration;
  const facts = readFacts(table);
  const contents = readContents(table.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])));
  const rows = readRows(table, contents);
  const isUnreadable = table.issues.some(({ severity }) => severity === 'error');
  const refusal = isUnreadable ? [] : refuse(table, rows);
  if (isUnreadable || refusal.length > 0) return { report: null, issues: [...table.issues, ...refusal], pieces: [] };
  const fiscalYear = options.fiscalYear ?? facts.fiscalYear;
  const outline = splitInitiatives(rows.rows);
  const curated = curateOutline(outline, curation);
  const drafts = readDrafts(outline, fiscalYear ?? fallbackYear);
  const quantityIssues = curateQuantities(outline, drafts, curation);
  for (const draft of drafts) if (draft.kind !== null) draft.activity ??= classifyActivity(draft.label, draft.unit, draft.kind);
  const publisher = curation.source?.publisher ?? facts.municipalityName ?? '';
  const code = options.municipalityCode ?? null;
  const source: Source = {
    ...{ file: options.file, sha256: options.sha256, form: table.form, publisher },
    ...{ url: curation.source?.url ?? null, licence: curation.source?.licence ?? null, asOf: curation.source?.asOf ?? null },
  };
  const report = assembleReport(
    {
      municipality: { code: code !== null && isMunicipalityCode(code) ? code : null, name: publisher },
      fiscalYear: fiscalYear ?? fallbackYear,
      title: facts.title ?? '',
      source,
    },
    { rows, contents, outline, drafts, corrections: curated.corrections, kana: curation.kana ?? {} },
  );
  const documentIssues = [
    ...(fiscalYear === null ? [buildIssue('fiscalYearMissing', 'warning', 1, { assumed: fallbackYear })] : []),
    ...(publisher === '' ? [buildIssue('municipalityMissing', 'warning', 1)] : []),
    ...(code !== null && !isMunicipalityCode(code) ? [buildIssue('municipalityCodeInvalid', 'warning', 1, { code })] : []),
    ...(drafts.length === 0 ? [buildIssue('noNumerals', 'warning', 1)] : []),
  ];
  const issues = [
    ...table.issues,
    ...documentIssues,
    ...rows.issues,
    ...outline.issues,
    ...curated.issues,
    ...quantityIssues,
    ...checkReport(report),
  ];
  return { report, issues: issues.toSorted((a, b) => a.line - b.line), pieces: outline.pieces };
}

function refuse(table: SourceTable, rows: ReadRows): Issue[] {
  if (rows.rows.length > 0) {
    const hasResults = rows.rows.some(
      ({ cells }) => cells.actual !== undefined || cells.outcome !== undefined || cells.combined !== undefined,
    );
    return hasResults ? [] : [buildIssue('noResultColumn', 'error', rows.rows[0]?.line ?? 1)];
  }
  const firstRow = table.lines.find(({ kind }) => kind === 'row');
  return [buildIssue('noTable', 'error', firstRow?.line ?? 1)];
}

/** The numbers of every statement with everything that rules can tell. */
function readDrafts(outline: Outline, fiscalYear: number): QuantityDraft[] {
  const groups = outline.statements.map((statement) => {
    const drafts = readQuantities(statement, fiscalYear);
    assignRoles(drafts, fiscalYear);
    measureQuantities(drafts, fiscalYear);
    return drafts;
  });
  const drafts = groups.flat();
  relateQuantities(drafts);
  for (const group of groups) labelQuantities(group);
  labelRelated(drafts);
  labelBare(drafts);
  separateLabels(drafts);
  for (const draft of drafts) {
    if (draft.statement.assignedBy === 'topic' && draft.confidence === 'certain') draft.confidence = 'likely';
  }
  return drafts;
}

interface Parts {
  readonly rows: ReadRows;
  readonly contents: DocumentContents;
  readonly outline: Outline;
  readonly drafts: readonly QuantityDraft[];
  readonly corrections: Corrections;
  readonly kana: Readonly<Record<string, string>>;
}

type Facts = Pick<Report, 'municipality' | 'fiscalYear' | 'title' | 'source'>;

function assembleReport(facts: Facts, { rows, contents, outline, drafts, corrections, kana }: Parts): Report {
  const departments: Department[] = rows.departments.map((name, at) => ({
    ...{ id: `d${String(at + 1).padStart(2, '0')}`, name, kana: kana[name] ?? null, order: at + 1 },
    page: contents.departments.find((entry) => entry.name === name)?.page ?? null,
  }));
  const departmentId = new Map(departments.map(({ name, id }) => [name, id]));
  const { sections, sectionId } = assembleSections(outline, departmentId, kana);
  const goalId = numberGoals(outline.goals, departmentId);
  const initiativeId = numberWithin(outline.initiatives, ({ goal }) => goalId.get(goal) ?? '', 'i');
  const columnLetter: Readonly<Record<Column, string>> = { actual: 'a', outcome: 'o', combined: 'c', target: 't' };
  const statementId = numberWithin(
    outline.statements,
    ({ initiative, column }) => `${initiativeId.get(initiative) ?? ''}-${columnLetter[column]}`,
    '',
  );
  const quantityId = numberWithin(drafts, ({ statement }) => statementId.get(statement) ?? '', 'q');
  const toSectionIds = (department: string, names: readonly string[]): string[] => names.map((name) => sectionId(department, name));
  const correctionsOf = (owner: OutlineGoal | OutlineInitiative): { corrections?: readonly Correction[] } => {
    const found = corrections.get(owner);
    return found === undefined ? {} : { corrections: found };
  };
  return {
    schemaVersion: 1,
    ...facts,
    departments,
    pillars: assemblePillars(rows.pillars, outline.goals),
    sections,
    goals: outline.goals.map((goal): Goal => ({
      id: goalId.get(goal) ?? '',
      departmentId: departmentId.get(goal.department) ?? '',
      pillar: goal.pillar,
      text: goal.text,
      lines: goal.lines,
      ...correctionsOf(goal),
    })),
    initiatives: outline.initiatives.map((initiative): Initiative => {
      const { goal, marker, text, sections: names, lines } = initiative;
      return {
        id: initiativeId.get(initiative) ?? '',
        goalId: goalId.get(goal) ?? '',
        marker,
        text,
        sectionIds: toSectionIds(goal.department, names),
        lines,
        ...correctionsOf(initiative),
      };
    }),
    statements: outline.statements.map((statement): Statement => {
      const { initiative, printedUnder, sections: names, column, text, line } = statement;
      return {
        ...{ id: statementId.get(statement) ?? '', initiativeId: initiativeId.get(initiative) ?? '' },
        printedUnder: printedUnder === null ? null : (initiativeId.get(printedUnder) ?? null),
        sectionIds: toSectionIds(initiative.goal.department, names),
        ...{ column, text, corrections: corrections.get(statement) ?? [], line },
      };
    }),
    quantities: drafts.map((draft) => assembleQuantity(draft, quantityId, statementId, initiativeId, corrections)),
  };
}

function assembleQuantity(
  draft: QuantityDraft,
  quantityId: ReadonlyMap<QuantityDraft, string>,
  statementId: ReadonlyMap<OutlineStatement, string>,
  initiativeId: ReadonlyMap<OutlineInitiative, string>,
  corrections: Corrections,
): Quantity {
  const { statement, role, kind, activity, value, unit, qualifiers, counting, period, additivityReason, decidedBy, ruleId, confidence } =
    draft;
  const label = (corrections.get(statement) ?? []).reduce(
    (text, { original, corrected }) => text.replaceAll(original, corrected),
    draft.label,
  );
  const isMeasured = kind !== null;
  return {
    ...{
      id: quantityId.get(draft) ?? '',
      statementId: statementId.get(statement) ?? '',
      initiativeId: initiativeId.get(statement.initiative) ?? '',
    },
    ...{ role, kind, activity: isMeasured ? activity : null, value, unit, label, qualifiers, counting, period },
    additivity: isMeasured ? (additivityReason === null ? 'additive' : 'nonAdditive') : null,
    additivityReason: isMeasured ? additivityReason : null,
    ...Object.fromEntries([...draft.relations].map(([field, other]) => [field, quantityId.get(other) ?? ''])),
    ...{ span: { start: draft.start, end: draft.end }, decidedBy, ruleId, confidence },
  };
}

function assembleSections(outline: Outline, departmentId: ReadonlyMap<string, string>, kana: Readonly<Record<string, string>>) {
  const ids = new Map<string, string>();
  const sections: Section[] = [];
  const counts = new Map<string, number>();
  const keyOf = (department: string, name: string): string => `${department}\u0000${name}`;
  const add = (department: string, name: string): void => {
    if (ids.has(keyOf(department, name))) return;
    const owner = departmentId.get(department) ?? '';
    const number = (counts.get(owner) ?? 0) + 1;
    counts.set(owner, number);
    const id = `${owner}-s${number}`;
    ids.set(keyOf(department, name), id);
    sections.push({ id, name, kana: kana[name] ?? null, departmentId: owner });
  };
  for (const { goal, sections: names } of outline.initiatives) for (const name of names) add(goal.department, name);
  for (const { initiative, sections: names } of outline.statements) for (const name of names) add(initiative.goal.department, name);
  return { sections, sectionId: (department: string, name: string): string => ids.get(keyOf(department, name)) ?? '' };
}

function assemblePillars(printed: ReadonlyMap<number, string>, goals: readonly OutlineGoal[]): Pillar[] {
  const used = new Set([...printed.keys(), ...goals.map(({ pillar }) => pillar)]);
  const last = Math.max(0, ...used);
  const first = used.has(0) ? 0 : 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => ({ number: first + at, name: printed.get(first + at) ?? null }));
}

function numberGoals(goals: readonly OutlineGoal[], departmentId: ReadonlyMap<string, string>): Map<OutlineGoal, string> {
  return numberWithin(goals, ({ department, pillar }) => `${departmentId.get(department) ?? ''}-p${pillar}`, 'g');
}

/** Ids that count printed order inside their owner: prefix, letter, 1-based number. */
function numberWithin<Item>(items: readonly Item[], prefixOf: (item: Item) => string, letter: string): Map<Item, string> {
  const counts = new Map<string, number>();
  const ids = new Map<Item, string>();
  for (const item of items) {
    const prefix = prefixOf(item);
    const number = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, number);
    ids.set(item, letter === '' ? `${prefix}${number}` : `${prefix}-${letter}${number}`);
  }
  return ids;
}
