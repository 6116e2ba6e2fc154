import { buildIssue, type Issue } from '../../domain/issue';
import type { RowLine, SourceSheet } from '../sources/sourceTable';
import { keyOfHeader, type Profile, type ProfileColumn } from './profileSchema';

/** A column of a table as its header names it. */
export interface PrintedColumn {
  /** As printed, white space folded; of two header rows both. */
  readonly header: string;
  /** Which of several columns with this header it is, 1-based. */
  readonly occurrence: number;
  /** 0-based. */
  readonly at: number;
}

/** The named columns of a table and the rows below them. */
export interface TableColumns {
  readonly columns: readonly PrintedColumn[];
  /** 1-based rows. */
  readonly headerRows: readonly number[];
  readonly body: readonly RowLine[];
}

/** A header is not looked for further down. */
const searchedRows = 30;

const isRow = (line: SourceSheet['lines'][number] | undefined): line is RowLine => line?.kind === 'row';
const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const isPrinted = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';

/**
 * The columns that the row at an index of the lines names, alone or with the row below it. Columns without a name stay where their rows
 * hold something.
 */
export function readColumns(lines: SourceSheet['lines'], at: number, rowCount: number): TableColumns | null {
  const [upper, lower] = [lines[at], rowCount > 1 ? lines[at + 1] : undefined];
  if (!isRow(upper) || (rowCount > 1 && !isRow(lower))) return null;
  const body = lines.slice(at + rowCount).filter(isRow);
  const width = body.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    Math.max(upper.cells.length, isRow(lower) ? lower.cells.length : 0),
  );
  const seen = new Map<string, number>();
  let above = '';
  const columns = Array.from({ length: width }, (_, place): PrintedColumn => {
    const own = foldSpace(upper.cells[place] ?? '');
    const below = isRow(lower) ? foldSpace(lower.cells[place] ?? '') : '';
    if (own !== '') above = own;
    const header = below === '' || below === own ? own : foldSpace(`${above} ${below}`);
    const key = keyOfHeader(header);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { header, occurrence, at: place };
  });
  const held = columns.filter(({ header, at: place }) => header !== '' || body.some(({ cells }) => isPrinted(cells[place])));
  return { columns: held, headerRows: [upper.line, ...(isRow(lower) ? [lower.line] : [])], body };
}

/** A table whose columns are those of a profile. */
export interface FittedTable {
  readonly body: readonly RowLine[];
  readonly headerRow: number;
  readonly columns: readonly (PrintedColumn & { readonly use: ProfileColumn })[];
  /** Errors where the profile does not fit: which columns are gone, which are new. */
  readonly issues: readonly Issue[];
}

const keyOf = ({ header, occurrence }: { readonly header: string; readonly occurrence: number }): string =>
  `${keyOfHeader(header)}\u0000${occurrence}`;

/** Finds the header that a profile describes, also where rows were put above it, and says which of its columns are gone or new. */
export function fitProfile({ lines }: SourceSheet, profile: Profile): FittedTable {
  const uses = new Map(profile.columns.map((use) => [keyOf(use), use]));
  const countKnown = (table: TableColumns): number => table.columns.filter((column) => uses.has(keyOf(column))).length;
  const [expected = 1] = profile.headerRows;
  const tables = lines
    .flatMap((line, at) => (isRow(line) ? [at] : []))
    .slice(0, searchedRows)
    .flatMap((at) => readColumns(lines, at, profile.headerRows.length) ?? [])
    .map((table) => ({ table, known: countKnown(table) }));
  const distance = ({ headerRows: [row = 0] }: TableColumns): number => Math.abs(row - expected);
  const best = tables.toSorted((a, b) => b.known - a.known || distance(a.table) - distance(b.table))[0]?.table;
  const columns = (best?.columns ?? []).flatMap((column) => {
    const use = uses.get(keyOf(column));
    return use === undefined ? [] : [{ ...column, use }];
  });
  const found = new Set(columns.map(keyOf));
  const headerRow = best?.headerRows[0] ?? expected;
  const gone = profile.columns.filter((use) => !found.has(keyOf(use)));
  const added = (best?.columns ?? []).filter((column) => !found.has(keyOf(column)));
  const issues = [...tell('profileColumnsGone', headerRow, gone), ...tell('profileColumnsNew', headerRow, added)];
  return { body: best?.body ?? [], headerRow, columns, issues };
}

/** As many columns are named in one issue. */
const shownColumns = 12;

function tell(
  code: 'profileColumnsGone' | 'profileColumnsNew',
  row: number,
  columns: readonly { readonly header: string; readonly occurrence: number; readonly at?: number }[],
): Issue[] {
  if (columns.length === 0) return [];
  return [buildIssue(code, 'error', row, { count: columns.length, names: nameColumns(columns) })];
}

/** 国庫支出金（2番目）・（7列目）: names of columns in one text, the first of many. */
export function nameColumns(columns: readonly { readonly header: string; readonly occurrence: number; readonly at?: number }[]): string {
  const names = columns.slice(0, shownColumns).map(({ header, occurrence, at }) => {
    const name = header === '' ? `（${at === undefined ? '名前のない列' : `${at + 1}列目`}）` : header.slice(0, 40);
    return occurrence > 1 && header !== '' ? `${name}（${occurrence}番目）` : name;
  });
  return `${names.join('・')}${columns.length > shownColumns ? '…' : ''}`;
}
