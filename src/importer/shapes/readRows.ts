import { buildIssue, type Issue } from '../../domain/issue';
import type { RowLine, SourceTable, TextLine } from '../sources/sourceTable';
import { headerFields, isHeaderRow, isSectionsCell, startsWithMarker, type Field } from './cellForms';
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
  readonly issues: readonly Issue[];
}

/** As much of a line that was not read is shown in its issue. */
const maxShownText = 80;

interface Reading {
  readonly rows: ReportRow[];
  readonly departments: Set<string>;
  readonly pillars: Map<number, { readonly name: string; readonly line: number }>;
  readonly issues: Issue[];
  department: string | null;
  pillar: number | null;
  fields: readonly (Field | null)[] | null;
}

/** Pillars are numbered in one series; a number further away than this from the one before it is no part of it. */
export const longestPillarGap = 4;

/**
 * Lines of the document → table rows that know department, pillar and columns. Header rows repeated at page breaks, rows
 * shifted by one cell and short rows are put right, each with an issue.
 * @param contents departments that the table of contents announces
 */
export function readRows(table: SourceTable, contents: DocumentContents): ReadRows {
  const reading: Reading = {
    rows: [],
    departments: new Set(),
    pillars: new Map(),
    issues: [],
    department: null,
    pillar: null,
    fields: null,
  };
  for (const line of table.lines) {
    if (line.kind === 'row') readRow(reading, line);
    else readTextLine(reading, line, contents);
  }
  const pillars = new Map([...reading.pillars].map(([number, { name }]) => [number, name]));
  return { rows: reading.rows, departments: [...reading.departments], pillars, issues: [...reading.issues, ...checkSeries(reading)] };
}

function readTextLine(reading: Reading, { line, text, level }: TextLine, contents: DocumentContents): void {
  const heading = readHeading(text, level, contents);
  if (heading?.kind === 'department') openDepartment(reading, line, heading.name, contents);
  else if (heading?.kind === 'pillar') openPillar(reading, line, heading);
  else if (reading.rows.length > 0 && /[^\s\-–—=_*|0-9０-９]/u.test(text)) {
    reading.issues.push(buildIssue('textOutsideTable', 'info', line, { text: text.slice(0, maxShownText) }));
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
  if (isHeaderRow(row.cells)) {
    const header = headerFields(row.cells);
    if (reading.fields === null) {
      for (const name of header.unknown) reading.issues.push(buildIssue('columnUnknown', 'warning', row.line, { name }));
      for (const name of header.missing) reading.issues.push(buildIssue('columnMissing', 'warning', row.line, { name }));
    }
    reading.fields = header.fields;
    return;
  }
  if (reading.fields === null) {
    reading.issues.push(buildIssue('rowOutsideTable', 'warning', row.line, { text: row.cells.join(' ').slice(0, maxShownText) }));
    return;
  }
  if (row.cells.every((cell) => cell.trim() === '')) return;
  if (reading.department === null) {
    reading.department = '';
    reading.departments.add('');
    reading.issues.push(buildIssue('departmentMissing', 'warning', row.line));
  }
  if (reading.pillar === null) {
    reading.pillar = 0;
    reading.issues.push(buildIssue('pillarMissing', 'warning', row.line, { department: reading.department }));
  }
  const cells = fitCells(reading, row, reading.fields);
  reading.rows.push({ line: row.line, department: reading.department, pillar: reading.pillar, cells });
}

/** A row whose first cell was lost: what stands under the goal opens with a marker, or the offices stand one column too early. */
function isShifted(cells: readonly string[], fields: readonly (Field | null)[], goalAt: number): boolean {
  const hasRoom = cells.length < fields.length || (cells.at(-1) ?? '').trim() === '';
  if (!hasRoom) return false;
  if (startsWithMarker(cells[goalAt] ?? '')) return !startsWithMarker(cells[goalAt + 1] ?? '');
  const sectionsAt = fields.indexOf('sections');
  return sectionsAt > goalAt + 1 && isSectionsCell(cells[sectionsAt - 1] ?? '') && !isSectionsCell(cells[sectionsAt] ?? '');
}

function fitCells(reading: Reading, row: RowLine, fields: readonly (Field | null)[]): Partial<Record<Field, string>> {
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
    if (field !== null) fitted[field] = cells[at] ?? '';
  });
  return fitted;
}
