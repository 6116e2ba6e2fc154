import { classifyActivity } from '../domain/activityRules';
import { families } from '../domain/families';
import { buildIssue, type Issue } from '../domain/issue';
import { isMunicipalityCode } from '../domain/municipality';
import type { Report } from '../domain/report';
import { decodeBytes, maxBytes } from './sources/decodeBytes';
import { isArchive, isOldWorkbook } from './sources/checkArchive';
import { readPublishedText, separators } from './sources/publishedText';
import { isHtml, readHtml } from './sources/readHtml';
import { readOwnFile } from './sources/readOwnFile';
import { openSheets } from './sources/openSheets';
import { readWorkbook } from './sources/readWorkbook';
import type { SourceTable } from './sources/sourceTable';
import type { Profile } from './shapes/profileSchema';
import { readProfile } from './shapes/readProfile';
import { readContents, readFacts, type DocumentFacts } from './shapes/readHeadings';
import { readRows, type ReadRows } from './shapes/readRows';
import { readBullets } from './shapes/readBullets';
import { findHeaders, hasTable, settleTitles } from './shapes/findTables';
import { joinSheets } from './shapes/joinSheets';
import { unfoldBlocks } from './shapes/unfoldBlocks';
import { acceptedHeaders, readColumnName } from './shapes/readHeader';
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

/** A received file as it was read, for a person to look at what was recognised. */
export interface ReadFile extends BuildResult {
  /** Its lines and cells; null where it has none (no text, a finished report). */
  readonly table: SourceTable | null;
}

/**
 * A received file of any form → the report with its issues; the one place that waits, for the library that opens workbooks. Never throws
 * on what a file may hold.
 * @param bytes as received; `options.sha256` is theirs
 * @param sheet name of the sheet that is meant, of a workbook with several
 */
export async function importFile(bytes: Uint8Array, options: BuildOptions, sheet: string | null = null): Promise<ReadFile> {
  if (options.profile !== undefined && options.profile !== null) return await importByProfile(bytes, options, options.profile, sheet);
  if (isOldWorkbook(bytes)) return refuse(buildIssue('workbookLocked', 'error', 1));
  if (!isArchive(bytes)) {
    const result = importDocument(bytes, options);
    return sheet === null ? result : refuse(buildIssue('sheetMissing', 'error', 1, { sheet, found: '―' }));
  }
  if (bytes.length > maxBytes) return refuse(buildIssue('tooLarge', 'error', 1, { bytes: bytes.length, limit: maxBytes }));
  const workbook = await readWorkbook(bytes, sheet);
  if (!workbook.ok) return refuse(workbook.issue);
  const { table, placeOf } = joinSheets(workbook.sheets, workbook.hidden);
  const { report, issues, pieces } = buildReport({ ...table, issues: [...workbook.issues, ...table.issues] }, options);
  return { report, issues: issues.map((issue) => ({ ...issue, params: { ...issue.params, place: placeOf(issue.line) } })), pieces, table };
}

/** The one sheet that a profile reads; a file without sheets is its own. */
async function importByProfile(bytes: Uint8Array, options: BuildOptions, profile: Profile, sheet: string | null): Promise<ReadFile> {
  const opened = await openSheets(bytes, sheet ?? profile.sheet);
  if (!opened.ok) return refuse(opened.issue);
  const [only, ...others] = opened.sheets;
  if (only === undefined || others.length > 0) {
    const found = opened.sheets.map(({ name }) => name ?? '').join('・');
    return refuse(buildIssue('sheetMissing', 'error', 1, { sheet: profile.sheet ?? '―', found: found === '' ? '―' : found }));
  }
  const table: SourceTable = { form: opened.form, lines: only.lines, issues: [...opened.issues, ...only.issues] };
  const { municipality, reportYear } = profile;
  const { report, issues, pieces } = buildReport(table, {
    ...options,
    municipalityCode: options.municipalityCode ?? municipality.code,
    fiscalYear: options.fiscalYear ?? reportYear,
  });
  const placeOf = (line: number): string | number => (only.name === null ? line : `${only.name}!${line}`);
  return { report, issues: issues.map((issue) => ({ ...issue, params: { ...issue.params, place: placeOf(issue.line) } })), pieces, table };
}

const refuse = (...issues: Issue[]): ReadFile => ({ report: null, issues, pieces: [], table: null });

/**
 * A received text → the report with its issues. Never throws on what a file may hold.
 * @param bytes as received; `options.sha256` is theirs
 */
export function importDocument(bytes: Uint8Array, options: BuildOptions): ReadFile {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return refuse(decoded.issue);
  const own = readOwnFile(decoded.text);
  if (own !== null) return 'issue' in own ? refuse(own.issue) : takeReport(own.report, options);
  const table = readTable(decoded.text);
  const result = buildReport(table, options);
  return { ...result, issues: [...decoded.issues, ...result.issues], table };
}

/** A finished report is taken as it is; what would change it belongs to the document it was made of. */
function takeReport(report: Report, { fiscalYear, municipalityCode, curation }: BuildOptions): ReadFile {
  const isOther =
    (fiscalYear ?? report.fiscalYear) !== report.fiscalYear ||
    (municipalityCode ?? report.municipality.code) !== report.municipality.code ||
    (curation?.decisions.length ?? 0) > 0;
  const { municipality, source } = report;
  const told = { municipality: municipality.name, year: report.fiscalYear, file: source.file };
  return isOther
    ? refuse(buildIssue('reportFinished', 'error', 1, told))
    : { report, issues: checkReport(report), pieces: [], table: null };
}

/** The text with its rows parted by what makes a header of one of them; where nothing does, bullets under headings. */
function readTable(text: string): SourceTable {
  if (isHtml(text)) return readPage(text);
  for (const separator of separators.filter((printed) => text.includes(printed))) {
    const table = unfoldBlocks(readPublishedText(text, separator));
    if (hasTable(table)) return settleTitles(table);
  }
  return readBullets(readPublishedText(text));
}

/** The tables of a web page, or its bullets under headings. */
function readPage(text: string): SourceTable {
  const page = unfoldBlocks(readHtml(text));
  if (page.issues.length > 0) return page;
  const table = hasTable(page) ? settleTitles(page) : readBullets(page);
  return hasTable(table) ? table : { ...page, issues: [buildIssue('html', 'error', 1)] };
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
  const rows = profile === null ? readRows(table, contents, namedYear) : readProfile({ name: profile.sheet, ...table }, profile);
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
