import { classifyActivity } from '../domain/activityRules';
import { families } from '../domain/families';
import { buildIssue, type Issue } from '../domain/issue';
import { isMunicipalityCode } from '../domain/municipality';
import type { Report } from '../domain/report';
import type { SourceTable } from './sources/sourceTable';
import type { Profile } from './shapes/profileSchema';
import { readProfile } from './shapes/readProfile';
import { readContents, readFacts, type DocumentFacts } from './shapes/readHeadings';
import { readRows, type ReadRows } from './shapes/readRows';
import { findHeaders } from './shapes/findTables';
import { acceptedHeaders } from './shapes/columnNames';
import { readColumnName } from './shapes/readHeader';
import { outlineRows } from './statements/outlineRows';
import { readOutline, type Outline, type OutlineStatement, type Piece } from './statements/readOutline';
import type { QuantityDraft } from './numerals/quantityDraft';
import { readQuantities } from './numerals/readQuantities';
import { assignRoles } from './roles/assignRoles';
import { measureQuantities } from './roles/measureQuantities';
import { readFigure, relateFigures } from './roles/readFigure';
import { relateQuantities } from './relations/relateQuantities';
import { readHeadingLines } from './labels/headingLines';
import { labelBare, labelQuantities, labelRelated, separateLabels } from './labels/labelQuantities';
import { assignFamilies } from './families/assignFamilies';
import { readVerdicts } from './verdicts/readVerdicts';
import { curateOutline, curateQuantities, curateQuestions, curateVerdicts } from './curation/curate';
import { emptyCuration, type Curation } from './curation/curationSchema';
import { assembleReport, type ReportFacts } from './report/assembleReport';
import { checkReport } from './report/checkReport';

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
  /** How the columns of one city's table are read; it names the year and the municipality, unless they are told here. */
  readonly profile?: Profile | null;
}

export interface BuildResult {
  /** null where nothing usable was found; then at least one issue is an error. */
  readonly report: Report | null;
  readonly issues: readonly Issue[];
  /** Which stretch of which cell was read: the proof that nothing is lost. */
  readonly pieces: readonly Piece[];
}

/** A table of any source format → the report with its issues. Never throws on what a document may hold. */
export function buildReport(table: SourceTable, options: BuildOptions): BuildResult {
  const curation = options.curation ?? emptyCuration;
  // a text without a row holds no results, however many headings it has
  if (!table.lines.some(({ kind }) => kind === 'row')) return { report: null, issues: refuseText(table), pieces: [] };
  const printed = readFacts(table);
  const contents = readContents(table.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])));
  const namedYear = options.fiscalYear ?? printed.fiscalYear;
  const profile = options.profile ?? null;
  const rows =
    profile === null
      ? readRows(table, contents, namedYear, /[町村]$/u.test(printed.municipalityName ?? ''))
      : readProfile({ name: profile.sheet, ...table }, profile);
  const fiscalYear = namedYear ?? rows.resultYear;
  const refusal = refuseTable(table, rows, fiscalYear);
  if (refusal.length > 0 || fiscalYear === null) return { report: null, issues: refusal, pieces: [] };
  const facts = describeSource(table, printed, options, fiscalYear);
  const outline = profile === null ? readOutline(rows.rows) : outlineRows(rows.rows);
  const { corrections, issues: textIssues } = curateOutline(outline, curation);
  const drafts = readDrafts(outline, facts.fiscalYear);
  const numberIssues = curateQuantities(outline, drafts, curation);
  const read = outline.statements.flatMap((statement) => (isTooLong(statement) ? [] : readVerdicts(statement)));
  const { verdicts, issues: verdictIssues } = curateVerdicts(outline, read, curation);
  const { questions, issues: questionIssues } = curateQuestions(outline, drafts, curation);
  assignFamilies(drafts);
  for (const draft of drafts) {
    if (draft.kind !== null) draft.activity ??= shelfOf(draft.family) ?? classifyActivity(draft.label, draft.unit, draft.kind);
  }
  const kana = new Map(Object.entries(curation.kana ?? {}));
  const report = assembleReport(facts, { rows, contents, outline, drafts, verdicts, questions, corrections, kana });
  const issues = [
    ...table.issues,
    ...checkFacts(options, facts),
    ...(drafts.length === 0 ? [buildIssue('noNumerals', 'warning', 1)] : []),
    ...[rows.issues, outline.issues, checkLengths(outline), textIssues, numberIssues, verdictIssues, questionIssues].flat(),
    ...checkReport(report),
  ];
  return { report, issues: issues.toSorted((a, b) => a.line - b.line), pieces: outline.pieces };
}

/** The activity on which a family stands: its members stand there together. */
const shelfOf = (family: QuantityDraft['family']) => (family === null || family === undefined ? null : families[family].activity);

const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');

const refuseText = (table: SourceTable): readonly Issue[] => (hasErrors(table.issues) ? table.issues : [describeMissingTable(table)]);

/** Why the document can not be read without misreading it; empty where it can. */
function refuseTable(table: SourceTable, { rows, issues }: ReadRows, fiscalYear: number | null): readonly Issue[] {
  if (hasErrors(table.issues)) return table.issues;
  const faults = issues.filter(({ severity }) => severity === 'error');
  // without a header every row stands outside a table: that is said once
  const causes = faults.filter(({ code }) => code !== 'rowOutsideTable');
  const [firstRow] = rows;
  if (firstRow === undefined) return causes.length > 0 ? causes : [describeMissingTable(table)];
  const hasResults = rows.some(
    ({ cells: { actual, outcome, combined }, figures }) => (actual ?? outcome ?? combined ?? figures) !== undefined,
  );
  const yearFaults = fiscalYear === null ? [buildIssue('fiscalYearMissing', 'error', 1, { found: quoteFirst(table) })] : [];
  if (hasResults || faults.length > 0) return [...yearFaults, ...faults];
  const header = [...findHeaders(table.lines, fiscalYear).values()].at(-1);
  const found = header?.columns.map(({ name }) => name.trim()).join('・') ?? '―';
  return [...yearFaults, buildIssue('noResultColumn', 'error', firstRow.line, { found, accepted: acceptedHeaders })];
}

/** As much of a document's beginning is shown. */
const shownLines = 3;
const shownCharacters = 120;

const textOf = (line: SourceTable['lines'][number]): string => (line.kind === 'text' ? line.text : line.cells.join(' ')).trim();

function quoteFirst({ lines }: SourceTable): string {
  const first = lines.filter((line) => textOf(line) !== '').slice(0, shownLines);
  return first.map((line) => `「${textOf(line).slice(0, shownCharacters / shownLines)}」`).join('') || '―';
}

/** What stands where the names of columns were looked for: the first row with cells, or lines that each hold one name. */
function describeMissingTable({ lines }: SourceTable): Issue {
  const row = lines.find(({ kind }) => kind === 'row');
  const names = lines.flatMap((line) => (line.kind === 'text' && readColumnName(line.text) !== null ? [line] : []));
  const found = row === undefined ? names.map(textOf).join(' / ') : textOf(row);
  const params = { found: found === '' ? '―' : found.slice(0, shownCharacters), accepted: acceptedHeaders };
  return buildIssue('noTable', 'error', row?.line ?? names[0]?.line ?? 1, params);
}

function describeSource({ form }: SourceTable, printed: DocumentFacts, options: BuildOptions, fiscalYear: number): ReportFacts {
  const source = options.curation?.source;
  const publisher = source?.publisher ?? options.profile?.municipality.name ?? printed.municipalityName ?? '';
  const code = options.municipalityCode ?? null;
  return {
    municipality: { code: code !== null && isMunicipalityCode(code) ? code : null, name: publisher },
    fiscalYear,
    title: options.profile?.title ?? printed.title ?? '',
    source: {
      file: options.file,
      sha256: options.sha256,
      form,
      publisher,
      url: source?.url ?? null,
      licence: source?.licence ?? null,
      asOf: source?.asOf ?? null,
    },
  };
}

/** What the document should have said about itself and did not. */
function checkFacts(options: BuildOptions, { municipality }: ReportFacts): Issue[] {
  const code = options.municipalityCode ?? null;
  return [
    ...(municipality.name === '' ? [buildIssue('municipalityMissing', 'warning', 1)] : []),
    ...(code !== null && municipality.code === null ? [buildIssue('municipalityCodeInvalid', 'warning', 1, { code })] : []),
  ];
}

/** More characters than any sentence has. The numbers of such a text would each carry the whole of it along. */
const maxStatement = 5_000;

const isTooLong = ({ text }: OutlineStatement): boolean => text.length > maxStatement;

/** The statements whose numbers are not read. */
function checkLengths({ statements }: Outline): Issue[] {
  return statements.filter(isTooLong).map(({ line, column, text }) => {
    const params = { characters: text.length, limit: maxStatement };
    return buildIssue('statementTooLong', 'warning', line, params, { column });
  });
}

/** The numbers of every statement with everything that rules can tell; those of indicator tables by their columns alone. */
function readDrafts(outline: Outline, fiscalYear: number): QuantityDraft[] {
  const groups = outline.statements.map((statement) => {
    if (statement.figure !== undefined) return readFigure(statement, fiscalYear);
    const drafts = isTooLong(statement) ? [] : readQuantities(statement, fiscalYear);
    assignRoles(drafts, fiscalYear);
    measureQuantities(drafts, fiscalYear);
    return drafts;
  });
  const isSpoken = (group: readonly QuantityDraft[]): boolean => group[0]?.statement.figure === undefined;
  const spoken = groups.filter(isSpoken).flat();
  relateQuantities(spoken);
  const headings = readHeadingLines(outline.statements);
  for (const group of groups) {
    const [first] = group;
    if (first !== undefined && isSpoken(group)) labelQuantities(group, headings.get(first.statement));
  }
  labelRelated(spoken);
  labelBare(spoken);
  const drafts = groups.flat();
  relateFigures(drafts, fiscalYear);
  separateLabels(drafts);
  for (const draft of drafts) {
    if (draft.statement.assignedBy === 'topic' && draft.confidence === 'certain') draft.confidence = 'likely';
  }
  return drafts;
}
