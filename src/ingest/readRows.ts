import { buildIssue, type Issue } from '../domain/issue';
import { headerFields, isHeaderRow, type Field } from './tableHeader';
import { readHeading, type DocumentContents } from './readHeading';
import { isSectionsCell } from './alignSections';
import { startsWithMarker } from './initiativeMarker';
import type { RowLine, SourceTable } from './sourceTable';

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

interface Reading {
  rows: ReportRow[];
  departments: string[];
  pillars: Map<number, string>;
  issues: Issue[];
  department: string | null;
  pillar: number | null;
  fields: (Field | null)[] | null;
}

/**
 * Lines of the document → table rows that know department, pillar and columns. Header rows repeated at page breaks, rows
 * shifted by one cell and short rows are put right, each with an issue.
 * @param contents departments that the table of contents announces
 */
export function readRows(table: SourceTable, contents: DocumentContents): ReadRows {
  const reading: Reading = { rows: [], departments: [], pillars: new Map(), issues: [], department: null, pillar: null, fields: null };
  for (const line of table.lines) {
    if (line.kind === 'row') readRow(reading, line);
    else readTextLine(reading, line.line, line.text, line.level, contents);
  }
  return reading;
}

function readTextLine(reading: Reading, line: number, text: string, level: number, contents: DocumentContents): void {
  const heading = readHeading(text, level, contents);
  if (heading === null) {
    if (reading.rows.length > 0 && /[^\s\-–—=_*|0-9０-９]/u.test(text)) {
      reading.issues.push(buildIssue('textOutsideTable', 'info', line, { text: text.slice(0, 80) }));
    }
    return;
  }
  if (heading.kind === 'department') {
    if (heading.name === reading.department) {
      reading.issues.push(buildIssue('departmentRepeated', 'info', line, { department: heading.name }));
      return;
    }
    if (reading.departments.includes(heading.name)) {
      reading.issues.push(buildIssue('departmentRepeated', 'warning', line, { department: heading.name }));
    } else reading.departments.push(heading.name);
    if (contents.departments.length > 0 && !contents.departments.some(({ name }) => name === heading.name)) {
      reading.issues.push(buildIssue('departmentNotInContents', 'info', line, { department: heading.name }));
    }
    reading.department = heading.name;
    reading.pillar = null;
    return;
  }
  const known = reading.pillars.get(heading.number);
  if (known === undefined) reading.pillars.set(heading.number, heading.name);
  else if (squeeze(known) !== squeeze(heading.name)) {
    reading.issues.push(buildIssue('pillarRenamed', 'warning', line, { pillar: heading.number, name: heading.name, known }));
  }
  reading.pillar = heading.number;
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
    reading.issues.push(buildIssue('rowOutsideTable', 'warning', row.line, { text: row.cells.join(' ').slice(0, 80) }));
    return;
  }
  if (row.cells.every((cell) => cell.trim() === '')) return;
  if (reading.department === null) {
    reading.department = '';
    reading.departments.push('');
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
