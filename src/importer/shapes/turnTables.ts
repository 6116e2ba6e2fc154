import { readCell } from '../sources/readCell';
import type { RowLine, SourceTable } from '../sources/sourceTable';
import { readColumnName, splitYear } from './readHeader';

type Lines = SourceTable['lines'];

const isPrinted = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';
const fold = (cell: string | undefined): string =>
  readCell((cell ?? '').slice(0, 400))
    .text.normalize('NFKC')
    .replace(/\s+/gu, '');

/** 取組 | 通学路の安全: the name of a column and what stands in it, and nothing else. */
const isNamedLine = (line: Lines[number]): line is RowLine =>
  line.kind === 'row' &&
  line.cells.filter(isPrinted).length <= 2 &&
  isPrinted(line.cells[0]) &&
  readColumnName(fold(line.cells[0])) !== null;

/** Fewer names are no sheet of an undertaking. */
const leastNames = 3;

/**
 * A sheet for each undertaking, its names of columns one below the other beside what they hold → a header and one row, as the other tables
 * have them. Any other line is left as it is.
 */
export function turnSheets(lines: Lines): Lines {
  const turned: Lines[number][] = [];
  let isTurned = false;
  for (let at = 0; at < lines.length;) {
    let end = at;
    const names = new Set<string | null>();
    for (let line = lines[end]; line !== undefined && isNamedLine(line); line = lines[end]) {
      const field = readColumnName(fold(line.cells[0]));
      if (names.has(field)) break;
      names.add(field);
      end += 1;
    }
    const rows = lines.slice(at, end).filter(isNamedLine);
    const [first] = rows;
    const isSheet = names.size >= leastNames && (names.has('actual') || names.has('outcome') || names.has('combined'));
    if (first === undefined || !isSheet) {
      turned.push(...lines.slice(at, Math.max(end, at + 1)));
      at = Math.max(end, at + 1);
      continue;
    }
    const valueOf = ({ cells }: RowLine): number => cells.findIndex((cell, place) => place > 0 && isPrinted(cell));
    const pick = (of: (row: RowLine) => readonly string[] | undefined): string[] => rows.map((row) => of(row)?.[valueOf(row)] ?? '');
    isTurned = true;
    turned.push({ kind: 'row', line: first.line, cells: rows.map(({ cells }) => cells[0] ?? '') });
    const places = first.places === undefined ? {} : { places: pick((row) => row.places) };
    turned.push({ kind: 'row', line: rows[1]?.line ?? first.line, cells: pick((row) => row.cells), ...places });
    at = end;
  }
  return isTurned ? turned : lines;
}

/** 令和5年度 · R5目標: what opens a row of values of one year. */
const yearRow = /^(?:の?(?:実績|目標|計画|見込)値?)?$/u;
const longestYear = 30;
const isYearCell = (cell: string | undefined): boolean => {
  if (cell === undefined || cell.length > longestYear || !/[0-9０-９元]/u.test(cell)) return false;
  const { base, year } = splitYear(fold(cell));
  return year !== null && yearRow.test(base);
};

/**
 * A table with its indicators side by side and its years one below the other → one row an indicator, one column a year. A table of any
 * other form is left as it is.
 */
export function turnYears(lines: Lines): Lines {
  const firstYear = lines.findIndex((line) => line.kind === 'row' && isYearCell(line.cells[0]));
  if (firstYear < 1) return lines;
  let end = firstYear;
  while (lines[end]?.kind === 'row' && isYearCell(rowAt(lines, end)?.cells[0])) end += 1;
  const unitRow = rowAt(lines, firstYear - 1);
  const hasUnits = /^単位$/u.test(fold(unitRow?.cells[0]));
  const head = rowAt(lines, firstYear - (hasUnits ? 2 : 1));
  const years = lines.slice(firstYear, end).flatMap((line) => (line.kind === 'row' ? [line] : []));
  // names of indicators: a header of other columns has names that are known
  const named = head?.cells.flatMap((cell, at) => (at > 0 && isPrinted(cell) ? [at] : [])) ?? [];
  const isOther = head?.cells.some((cell) => readColumnName(fold(cell)) !== null || isYearCell(cell));
  if (head === null || isOther === true || years.length < 2 || named.length < 2) return lines;
  const header: RowLine = {
    kind: 'row',
    line: head.line,
    cells: ['指標', ...(hasUnits ? ['単位'] : []), ...years.map(({ cells }) => cells[0] ?? '')],
  };
  const rows = named.map((at): RowLine => {
    const columns = [head, ...(hasUnits && unitRow !== null ? [unitRow] : []), ...years];
    const pick = (of: (row: RowLine) => readonly string[] | undefined): string[] => columns.map((row) => of(row)?.[at] ?? '');
    return {
      kind: 'row',
      line: head.line,
      cells: pick((row) => row.cells),
      ...(head.places === undefined ? {} : { places: pick((row) => row.places) }),
    };
  });
  return [...lines.slice(0, firstYear - (hasUnits ? 2 : 1)), header, ...rows, ...lines.slice(end)];
}

function rowAt(lines: Lines, at: number): RowLine | null {
  const line = lines[at];
  return line?.kind === 'row' ? line : null;
}
