import { buildIssue, type Issue } from '../domain/issue';
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
import { readBullets } from './shapes/readBullets';
import { hasTable, settleTitles } from './shapes/findTables';
import { joinSheets } from './shapes/joinSheets';
import { unfoldBlocks } from './shapes/unfoldBlocks';
import { checkReport } from './report/checkReport';

import { buildReport, type BuildOptions, type BuildResult } from './buildReport';

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
  const result = buildReport({ ...table, issues: [...workbook.issues, ...table.issues] }, options);
  return { ...placeIssues(result, placeOf), table };
}

/** The one sheet that a profile reads; a file without sheets is its own. */
async function importByProfile(bytes: Uint8Array, options: BuildOptions, profile: Profile, sheet: string | null): Promise<ReadFile> {
  const { fiscalYear } = options;
  const isOtherYear = fiscalYear !== undefined && fiscalYear !== null && fiscalYear !== profile.reportYear;
  // its columns name their years: another one would read last year's values as this year's
  if (isOtherYear) return refuse(buildIssue('profileYear', 'error', 1, { year: fiscalYear, profileYear: profile.reportYear }));
  const opened = await openSheets(bytes, sheet ?? profile.sheet);
  if (!opened.ok) return refuse(opened.issue);
  const [only, ...others] = opened.sheets;
  if (only === undefined || others.length > 0) {
    const found = opened.sheets.map(({ name }) => name ?? '').join('・');
    return refuse(buildIssue('sheetMissing', 'error', 1, { sheet: profile.sheet ?? '―', found: found === '' ? '―' : found }));
  }
  const table: SourceTable = { form: opened.form, lines: only.lines, issues: [...opened.issues, ...only.issues] };
  const { municipality, reportYear } = profile;
  const result = buildReport(table, {
    ...options,
    municipalityCode: options.municipalityCode ?? municipality.code,
    fiscalYear: reportYear,
  });
  return { ...placeIssues(result, (line) => (only.name === null ? line : `${only.name}!${line}`)), table };
}

/** Says of every issue where in its workbook it stands. */
function placeIssues(result: BuildResult, placeOf: (line: number) => string | number): BuildResult {
  const issues = result.issues.map((issue) => ({ ...issue, params: { ...issue.params, place: placeOf(issue.line) } }));
  return { ...result, issues };
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
