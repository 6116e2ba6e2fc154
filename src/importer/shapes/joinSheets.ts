import { buildIssue, type Issue } from '../../domain/issue';
import type { WorkbookSheet } from '../sources/readWorkbook';
import type { SourceTable } from '../sources/sourceTable';
import { findHeaders, hasTable, settleTitles } from './findTables';
import { readHeading } from './readHeadings';
import { unfoldBlocks } from './unfoldBlocks';

/** The sheets of a workbook that are read, as one document. */
export interface JoinedSheets {
  readonly table: SourceTable;
  /** Sheet and row (様式1!12) of a line of the document. */
  readonly placeOf: (line: number) => string;
}

type Lines = SourceTable['lines'];

/**
 * The one sheet that holds a table, or all whose tables have the same columns, one below the other; a sheet named as a department is one.
 * Sheets that are not read are told of, and tables that differ are refused: a person says which is meant.
 * @param hidden names of sheets that the workbook hides
 */
export function joinSheets(sheets: readonly WorkbookSheet[], hidden: readonly string[]): JoinedSheets {
  const settled = sheets.map((sheet) => ({ sheet, ...settleTitles(unfoldBlocks({ form: 'workbook', lines: sheet.lines, issues: [] })) }));
  const tables = settled.filter(hasTable);
  const read = tables.length > 0 ? tables : settled;
  const skipped = settled.filter((entry) => !read.includes(entry) && entry.lines.some(({ kind }) => kind === 'row'));
  const issues: Issue[] = [
    ...read.flatMap(({ sheet }) => sheet.issues),
    ...skipped.map(({ sheet }) => buildIssue('sheetSkipped', 'warning', 1, { sheet: sheet.name })),
    ...hidden.map((sheet) => buildIssue('sheetHidden', 'warning', 1, { sheet })),
    ...compareHeaders(tables),
  ];
  const lines: Lines[number][] = [];
  const starts: { readonly name: string; readonly from: number }[] = [];
  for (const entry of read) {
    const from = starts.reduce((sum, _, at) => sum + (read[at]?.sheet.lines.length ?? 0), 0);
    starts.push({ name: entry.sheet.name, from });
    const title = titleOf(entry);
    if (title !== null) lines.push({ kind: 'text', line: from + 1, text: title, level: 2 });
    for (const line of entry.lines) lines.push({ ...line, line: from + line.line });
  }
  const placeOf = (line: number): string => {
    const start = starts.findLast(({ from }) => line > from) ?? starts[0];
    return start === undefined ? String(line) : `${start.name}!${line - start.from}`;
  };
  return { table: { form: 'workbook', lines, issues }, placeOf };
}

/** The sheet's name where it is the department's that nothing in the sheet names. */
function titleOf({ sheet, lines }: { readonly sheet: WorkbookSheet; readonly lines: Lines }): string | null {
  if (readHeading(sheet.name, 2, { departments: [] })?.kind !== 'department') return null;
  const isNamed =
    lines.some((line) => line.kind === 'text' && readHeading(line.text, line.level, { departments: [] })?.kind === 'department') ||
    [...findHeaders(lines, null).values()].some(({ columns }) => columns.some(({ field }) => field === 'department'));
  return isNamed ? null : sheet.name;
}

function compareHeaders(tables: readonly { readonly sheet: WorkbookSheet; readonly lines: Lines }[]): Issue[] {
  const kinds = new Map<string, string[]>();
  for (const { sheet, lines } of tables) {
    const [first] = findHeaders(lines, null).values();
    const kind = (first?.columns ?? [])
      .map(({ name }) => name.replace(/\s+/gu, ''))
      .filter((name) => name !== '')
      .join('・');
    kinds.set(kind, [...(kinds.get(kind) ?? []), sheet.name]);
  }
  if (kinds.size < 2) return [];
  const found = [...kinds].map(([kind, names]) => `「${names.join('」「')}」（${kind.slice(0, 80)}）`).join('、');
  return [buildIssue('sheetsDiffer', 'error', 1, { found })];
}
