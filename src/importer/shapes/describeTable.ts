import { readCell } from '../sources/readCell';
import type { SourceTable } from '../sources/sourceTable';
import { findHeaders } from './findTables';
import type { Figure } from './readFigures';
import type { Field, Known } from './columnNames';

/** What a column is taken for: a part of the report, something known that is not read, a value of an indicator table, or nothing. */
export type ColumnMeaning = Field | Known | `figure-${Figure['role']}` | 'unread';

/** One column of a table as it was understood. */
export interface DescribedColumn {
  readonly name: string;
  readonly meaning: ColumnMeaning;
  /** Fiscal year in its name. */
  readonly year: number | null;
  /** Its first different values, shortened. */
  readonly examples: readonly string[];
}

/** Tables with the same header, which pages repeat. */
export interface DescribedTable {
  /** Where its header stands first: a line, or sheet and row of a workbook. */
  readonly line: number;
  readonly sheet: string | null;
  /** How often the header is printed. */
  readonly count: number;
  /** Rows below all of them. */
  readonly rows: number;
  readonly columns: readonly DescribedColumn[];
}

const shownExamples = 3;
const longestExample = 40;
/** Rows that are looked through for examples. */
const searchedRows = 200;
const mostColumns = 60;

const sheetOf = (place: string | undefined): string | null => place?.slice(0, place.lastIndexOf('!')) ?? null;

/** How the tables of a document were understood, in printed order; for a person to confirm, whether or not a report came of it. */
export function describeTables({ lines }: SourceTable, reportYear: number | null): readonly DescribedTable[] {
  const tables = new Map<string, DescribedTable>();
  for (const [at, { columns, body, figures }] of findHeaders(lines, reportYear)) {
    const head = lines[at];
    const place = head?.kind === 'row' ? head.places?.[0] : undefined;
    const key = columns.map(({ name }) => name).join('\t');
    const before = tables.get(key);
    const described = columns.slice(0, mostColumns).map(({ name, field, known, year }, column): DescribedColumn => {
      const figure = figures.get(column);
      const cells = body.slice(0, searchedRows).map((row) => row.cells[column] ?? '');
      const meaning = figure === undefined ? (field ?? known ?? 'unread') : (`figure-${figure}` as const);
      return { name: readCell(name).text, meaning, year, examples: listExamples(before?.columns[column]?.examples ?? [], cells) };
    });
    const sheet = sheetOf(place);
    const line = place === undefined ? (head?.line ?? 1) : Number(/[0-9]+$/u.exec(place)?.[0] ?? 1);
    tables.set(key, {
      line: before?.line ?? line,
      sheet: before?.sheet ?? sheet,
      count: (before?.count ?? 0) + 1,
      rows: (before?.rows ?? 0) + body.length,
      columns: described,
    });
  }
  return [...tables.values()];
}

function listExamples(before: readonly string[], cells: readonly string[]): readonly string[] {
  const examples = new Set(before);
  for (const cell of cells) {
    if (examples.size >= shownExamples) break;
    const text = readCell(cell.slice(0, longestExample * 10)).text.trim();
    if (text !== '') examples.add(text.length > longestExample ? `${text.slice(0, longestExample)}…` : text);
  }
  return [...examples].slice(0, shownExamples);
}

/** Names of the sheets whose rows stand in a document; none where it is no workbook. */
export function listSheets({ lines }: SourceTable): readonly string[] {
  const names = lines.flatMap((line) => (line.kind === 'row' ? (sheetOf(line.places?.find((place) => place !== '')) ?? []) : []));
  return [...new Set(names)];
}
