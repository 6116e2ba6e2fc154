import { buildIssue, type Issue } from '../../domain/issue';
import { readText } from '../sources/publishedText';
import type { RowLine, SourceTable, TextLine } from '../sources/sourceTable';
import { isSectionsCell, startsWithMarker } from './cellForms';
import { checkHeader, hasNumeral, maxShown, type HeaderChecks, type PlacedHeader } from './checkHeader';
import { acceptedHeaders, isNearHeader, readHeader, settleGoals, type Field, type Header, type HeaderColumn } from './readHeader';
import { readHeading, type DocumentContents } from './readHeadings';

/** One table row in its place: whose it is, and which cell holds what. */
export interface ReportRow {
  readonly line: number;
  readonly department: string;
  readonly pillar: number;
  readonly cells: Readonly<Partial<Record<Field, string>>>;
}

export interface ReadRows {
  readonly rows: readonly ReportRow[];
  /** Printed order, each once. */
  readonly departments: readonly string[];
  /** Names by printed number; 0 stands for rows under no pillar. */
  readonly pillars: ReadonlyMap<number, string>;
  /** The year that a result column names, or null. */
  readonly resultYear: number | null;
  readonly issues: readonly Issue[];
}

interface Reading {
  readonly rows: ReportRow[];
  readonly departments: Set<string>;
  readonly pillars: Map<number, { readonly name: string; readonly line: number }>;
  readonly issues: Issue[];
  department: string | null;
  pillar: number | null;
  /** Columns of the table that is being read. */
  columns: readonly HeaderColumn[] | null;
  readonly checks: HeaderChecks;
  resultYear: number | null;
}

/** Pillars are numbered in one series; a number further away than this from the one before it is no part of it. */
export const longestPillarGap = 4;

/**
 * Lines of the document → table rows that know department, pillar and columns. Header rows repeated at page breaks, rows
 * shifted by one cell and short rows are put right, each with an issue; what would be misread is an error.
 * @param contents departments that the table of contents announces
 * @param reportYear the year that the document or its receiver names; tells columns of several years apart
 */
export function readRows(table: SourceTable, contents: DocumentContents, reportYear: number | null = null): ReadRows {
  const reading: Reading = {
    rows: [],
    departments: new Set(),
    pillars: new Map(),
    issues: [],
    department: null,
    pillar: null,
    columns: null,
    checks: { seen: new Set(), results: new Set() },
    resultYear: null,
  };
  const { lines } = table;
  const headers = findHeaders(lines, reportYear);
  let bodyAt = 0;
  lines.forEach((line, at) => {
    const header = headers.get(at);
    if (header !== undefined) {
      openTable(reading, header, reportYear);
      bodyAt = at + header.rowCount;
    } else if (line.kind === 'row' && at >= bodyAt) readRow(reading, line);
    else if (line.kind === 'text') readTextLine(reading, line, contents);
  });
  const pillars = new Map([...reading.pillars].map(([number, { name }]) => [number, name]));
  const { rows, departments, resultYear, issues } = reading;
  return { rows, departments: [...departments], pillars, resultYear, issues: [...issues, ...checkSeries(reading)] };
}

/** Whether a table stands in the document. */
export const hasTable = ({ lines }: SourceTable): boolean => findHeaders(lines, null).size > 0;

/**
 * Lines that a spreadsheet gives cells although they are headings (総務部,,,,): what stands alone before the first header, and later what
 * reads as a department, or as a pillar directly above a header.
 */
export function settleTitles(table: SourceTable): SourceTable {
  const headers = findHeaders(table.lines, null);
  const firstHeader = Math.min(...headers.keys());
  const lines = table.lines.map((line, at) => {
    if (line.kind === 'text') return line;
    const [first = ''] = line.cells;
    const isAlone = line.cells.filter((cell) => cell.trim() !== '').length === 1;
    if (!isAlone || (at > firstHeader && first.trim() === '')) return line;
    const title = readText(line.cells.join(' ').trim(), line.line);
    const heading = at < firstHeader ? null : readHeading(title.text, title.level, { departments: [] });
    const isTitle = at < firstHeader || heading?.kind === 'department' || (heading?.kind === 'pillar' && headers.has(at + 1));
    return isTitle ? title : line;
  });
  return { ...table, lines };
}

/** The headers of a document by the index of their (first) line. */
function findHeaders(lines: SourceTable['lines'], reportYear: number | null): Map<number, PlacedHeader> {
  const found: { at: number; header: Header; body: RowLine[] }[] = [];
  let bodyAt = 0;
  lines.forEach((line, at) => {
    if (line.kind !== 'row' || at < bodyAt) return;
    const next = lines[at + 1];
    const header = readHeader(line.cells, next?.kind === 'row' ? next.cells : null, reportYear);
    if (header === null) found.at(-1)?.body.push(line);
    else {
      found.push({ at, header, body: [] });
      bodyAt = at + header.rowCount;
    }
  });
  const placed = found.map(({ at, header, body }): [number, PlacedHeader] => {
    const settled = settleGoals(
      header,
      body.map(({ cells }) => cells),
    );
    return [at, { ...settled, line: lines[at]?.line ?? 0, body }];
  });
  return new Map(placed);
}

/** Opens a table: says which of its columns are missing or not read. */
function openTable(reading: Reading, header: PlacedHeader, reportYear: number | null): void {
  reading.issues.push(...checkHeader(header, reading.checks, reportYear));
  reading.columns = header.columns;
  reading.resultYear ??=
    header.columns.find(({ field, year }) => year !== null && (field === 'actual' || field === 'combined' || field === 'outcome'))?.year ??
    null;
}

function readTextLine(reading: Reading, { line, text, level }: TextLine, contents: DocumentContents): void {
  const heading = readHeading(text, level, contents);
  if (heading?.kind === 'department') openDepartment(reading, line, heading.name, contents);
  else if (heading?.kind === 'pillar') openPillar(reading, line, heading);
  else if (reading.rows.length > 0 && /[^\s\-–—=_*|0-9０-９]/u.test(text)) {
    reading.issues.push(buildIssue('textOutsideTable', 'info', line, { text: text.slice(0, maxShown) }));
  }
}

function openDepartment(reading: Reading, line: number, department: string, contents: DocumentContents): void {
  if (department === reading.department) {
    reading.issues.push(buildIssue('departmentRepeated', 'info', line, { department }));
    return;
  }
  if (reading.departments.has(department)) reading.issues.push(buildIssue('departmentRepeated', 'warning', line, { department }));
  if (contents.departments.length > 0 && !contents.departments.some(({ name }) => name === department)) {
    reading.issues.push(buildIssue('departmentNotInContents', 'info', line, { department }));
  }
  reading.departments.add(department);
  reading.department = department;
  reading.pillar = null;
}

function openPillar(reading: Reading, line: number, { number, name }: { number: number; name: string }): void {
  const known = reading.pillars.get(number);
  if (known === undefined) reading.pillars.set(number, { name, line });
  else if (squeeze(known.name) !== squeeze(name)) {
    reading.issues.push(buildIssue('pillarRenamed', 'warning', line, { pillar: number, name, known: known.name }));
  }
  reading.pillar = number;
}

/** Pillars whose number stands far from the series: more likely a slip than ninety pillars that are not printed. */
function checkSeries({ pillars }: Reading): Issue[] {
  const printed = [...pillars].toSorted(([a], [b]) => a - b);
  return printed.flatMap(([number, { line }], at) => {
    const before = printed[at - 1]?.[0] ?? 0;
    return number - before > longestPillarGap ? [buildIssue('pillarOutOfSeries', 'warning', line, { pillar: number, before })] : [];
  });
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function readRow(reading: Reading, row: RowLine): void {
  const text = row.cells.join(' ').slice(0, maxShown);
  if (row.cells.every((cell) => cell.trim() === '')) return;
  if (isNearHeader(row.cells)) {
    reading.issues.push(buildIssue('headerUnclear', 'error', row.line, { found: text, accepted: acceptedHeaders }));
  }
  if (reading.columns === null) {
    const printed = row.cells.filter((cell) => cell.trim() !== '');
    const isLost = printed.length > 2 && printed.some(hasNumeral);
    reading.issues.push(buildIssue('rowOutsideTable', isLost ? 'error' : 'warning', row.line, { text, accepted: acceptedHeaders }));
    return;
  }
  const fitted = fitCells(reading, row, reading.columns);
  if (reading.department === null) {
    reading.department = '';
    reading.departments.add('');
    reading.issues.push(buildIssue('departmentMissing', 'warning', row.line));
  }
  if (reading.pillar === null) {
    reading.pillar = 0;
    reading.issues.push(buildIssue('pillarMissing', 'warning', row.line, { department: reading.department }));
  }
  reading.rows.push({ line: row.line, department: reading.department, pillar: reading.pillar, cells: fitted });
}

/** A row whose first cell was lost: what stands under the goal opens with a marker, or the offices stand one column too early. */
function isShifted(cells: readonly string[], fields: readonly (Field | null)[], goalAt: number): boolean {
  const hasRoom = cells.length < fields.length || (cells.at(-1) ?? '').trim() === '';
  if (!hasRoom) return false;
  if (startsWithMarker(cells[goalAt] ?? '')) return !startsWithMarker(cells[goalAt + 1] ?? '');
  const sectionsAt = fields.indexOf('sections');
  return sectionsAt > goalAt + 1 && isSectionsCell(cells[sectionsAt - 1] ?? '') && !isSectionsCell(cells[sectionsAt] ?? '');
}

function fitCells(reading: Reading, row: RowLine, columns: readonly HeaderColumn[]): Partial<Record<Field, string>> {
  const fields = columns.map(({ field }) => field);
  let cells = [...row.cells];
  const goalAt = fields.indexOf('goal');
  if (goalAt >= 0 && isShifted(cells, fields, goalAt)) {
    cells = [...cells.slice(0, goalAt), '', ...cells.slice(goalAt)];
    reading.issues.push(buildIssue('rowShifted', 'info', row.line));
  }
  while (cells.length > fields.length && (cells.at(-1) ?? '').trim() === '') cells.pop();
  if (cells.length < fields.length) {
    reading.issues.push(buildIssue('rowTooShort', 'warning', row.line, { cells: cells.length, columns: fields.length }));
  }
  if (cells.length > fields.length) {
    reading.issues.push(buildIssue('rowTooLong', 'warning', row.line, { cells: cells.length, columns: fields.length }));
    cells = [...cells.slice(0, fields.length - 1), cells.slice(fields.length - 1).join(' ')];
  }
  const fitted: Partial<Record<Field, string>> = {};
  fields.forEach((field, at) => {
    const before = field === null ? '' : (fitted[field] ?? '');
    const cell = cells[at] ?? '';
    // an initiative's name and what it does stand in two columns
    if (field !== null) fitted[field] = before.trim() === '' || cell.trim() === '' ? before + cell : `${before}　${cell}`;
  });
  return fitted;
}
