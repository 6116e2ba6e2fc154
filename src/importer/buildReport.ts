import { classifyActivity } from '../domain/classification';
import { families } from '../domain/families';
import { buildIssue, type Issue } from '../domain/issue';
import { isMunicipalityCode } from '../domain/municipality';
import type { Report } from '../domain/report';
import { decodeBytes } from './sources/decodeBytes';
import { readPublishedText, separators } from './sources/publishedText';
import type { SourceTable } from './sources/sourceTable';
import { readContents, readFacts, type DocumentFacts } from './shapes/readHeadings';
import { hasTable, readRows, settleTitles, type ReadRows } from './shapes/readRows';
import { readOutline, type Outline, type OutlineStatement, type Piece } from './statements/readOutline';
import type { QuantityDraft } from './numerals/quantityDraft';
import { readQuantities } from './numerals/readQuantities';
import { assignRoles } from './roles/assignRoles';
import { measureQuantities } from './roles/measureQuantities';
import { relateQuantities } from './relations/relateQuantities';
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

/**
 * A received document → the report with its issues. Never throws on what a file may hold.
 * @param bytes as received; `options.sha256` is theirs
 */
export function importDocument(bytes: Uint8Array, options: BuildOptions): BuildResult {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { report: null, issues: [decoded.issue], pieces: [] };
  const result = buildReport(readTable(decoded.text), options);
  return { ...result, issues: [...decoded.issues, ...result.issues] };
}

/** The text with its rows parted by what makes a header of one of them; tabs where nothing does. */
function readTable(text: string): SourceTable {
  for (const separator of separators.filter((printed) => text.includes(printed))) {
    const table = readPublishedText(text, separator);
    if (hasTable(table)) return settleTitles(table);
  }
  return readPublishedText(text);
}

/** A table of any source format → the report with its issues. Never throws on what a document may hold. */
export function buildReport(table: SourceTable, options: BuildOptions): BuildResult {
  const curation = options.curation ?? emptyCuration;
  const printed = readFacts(table);
  const contents = readContents(table.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])));
  const rows = readRows(table, contents, options.fiscalYear ?? printed.fiscalYear);
  const refusal = refuseTable(table, rows);
  if (refusal !== null) return { report: null, issues: refusal, pieces: [] };
  const facts = describeSource(table, printed, options, curation);
  const outline = readOutline(rows.rows);
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
    ...checkFacts(printed, options, facts),
    ...(drafts.length === 0 ? [buildIssue('noNumerals', 'warning', 1)] : []),
    ...[rows.issues, outline.issues, checkLengths(outline), textIssues, numberIssues, verdictIssues, questionIssues].flat(),
    ...checkReport(report),
  ];
  return { report, issues: issues.toSorted((a, b) => a.line - b.line), pieces: outline.pieces };
}

/** The activity on which a family stands: its members stand there together. */
const shelfOf = (family: QuantityDraft['family']) => (family === null || family === undefined ? null : families[family].activity);

/** Why nothing usable was found, or null. */
function refuseTable(table: SourceTable, { rows, issues }: ReadRows): readonly Issue[] | null {
  if (table.issues.some(({ severity }) => severity === 'error')) return table.issues;
  const faults = issues.filter(({ severity }) => severity === 'error');
  // without a header every row stands outside a table: that is said once
  const causes = faults.filter(({ code }) => code !== 'rowOutsideTable');
  const [firstRow] = rows;
  if (firstRow === undefined && causes.length === 0) {
    const line = table.lines.find(({ kind }) => kind === 'row')?.line ?? 1;
    return [...table.issues, buildIssue('noTable', 'error', line)];
  }
  if (faults.length > 0) return [...table.issues, ...(firstRow === undefined ? causes : faults)];
  const hasResults = rows.some(({ cells: { actual, outcome, combined } }) => (actual ?? outcome ?? combined) !== undefined);
  return hasResults ? null : [...table.issues, buildIssue('noResultColumn', 'error', firstRow?.line ?? 1)];
}

function describeSource({ form }: SourceTable, printed: DocumentFacts, options: BuildOptions, { source }: Curation): ReportFacts {
  const publisher = source?.publisher ?? printed.municipalityName ?? '';
  const code = options.municipalityCode ?? null;
  return {
    municipality: { code: code !== null && isMunicipalityCode(code) ? code : null, name: publisher },
    fiscalYear: options.fiscalYear ?? printed.fiscalYear ?? fallbackYear,
    title: printed.title ?? '',
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
function checkFacts(printed: DocumentFacts, options: BuildOptions, { municipality }: ReportFacts): Issue[] {
  const code = options.municipalityCode ?? null;
  const hasYear = (options.fiscalYear ?? printed.fiscalYear) !== null;
  return [
    ...(hasYear ? [] : [buildIssue('fiscalYearMissing', 'warning', 1, { assumed: fallbackYear })]),
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

/** The numbers of every statement with everything that rules can tell. */
function readDrafts(outline: Outline, fiscalYear: number): QuantityDraft[] {
  const groups = outline.statements.map((statement) => {
    const drafts = isTooLong(statement) ? [] : readQuantities(statement, fiscalYear);
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
