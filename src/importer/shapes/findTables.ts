import { readText } from '../sources/publishedText';
import type { RowLine, SourceTable } from '../sources/sourceTable';
import type { PlacedHeader } from './checkHeader';
import { findFigures } from './readFigures';
import { readHeader, settleGoals, type Header } from './readHeader';
import { readHeading } from './readHeadings';

/** Whether a table stands in the document. */
export const hasTable = ({ lines }: SourceTable): boolean => findHeaders(lines, null).size > 0;

const isEmpty = (line: SourceTable['lines'][number] | undefined): boolean => line?.kind === 'text' && line.text === '';

const day = /(?:令和|平成|昭和|[RHS])?\s?(?:[0-9０-９]{1,4}|元)\s?(?:年度|年|月|日)/gu;

/** 令和5年度 | 若草市 | 実績報告: a title in several cells, without numbers of anything. */
const isTitleRow = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.includes('年度')) && cells.every((cell) => cell.length <= 80 && !/[0-9０-９]/u.test(cell.replace(day, '')));

/**
 * Lines that a spreadsheet gives cells although they are headings (総務部,,,,): what stands alone before the first header, and later what
 * reads as a department, or as a pillar directly above a header.
 */
export function settleTitles(table: SourceTable): SourceTable {
  const headers = findHeaders(table.lines, null);
  const firstHeader = Math.min(...headers.keys());
  const lines = table.lines.flatMap((line, at) => {
    if (line.kind === 'text') return line;
    if (at < firstHeader && isTitleRow(line.cells))
      return line.cells.flatMap((cell) => (cell.trim() === '' ? [] : readText(cell.trim(), line.line)));
    const [first = ''] = line.cells;
    const isAlone = line.cells.filter((cell) => cell.trim() !== '').length === 1;
    if (!isAlone || (at > firstHeader && first.trim() === '')) return line;
    const title = readText(line.cells.join(' ').trim(), line.line);
    const heading = at < firstHeader ? null : readHeading(title.text, title.level, { departments: [] });
    // a workbook leaves rows empty between a heading and its table
    let below = at + 1;
    while (isEmpty(table.lines[below])) below += 1;
    const isTitle = at < firstHeader || heading?.kind === 'department' || (heading?.kind === 'pillar' && headers.has(below));
    return isTitle ? title : line;
  });
  return { ...table, lines };
}

/** The headers of a document by the index of their (first) line. */
export function findHeaders(lines: SourceTable['lines'], reportYear: number | null): Map<number, PlacedHeader> {
  const found: { at: number; header: Header; body: RowLine[] }[] = [];
  let bodyAt = 0;
  lines.forEach((line, at) => {
    if (line.kind !== 'row' || at < bodyAt) return;
    const next = lines[at + 1];
    const third = lines[at + 2];
    const header = readHeader(
      line.cells,
      next?.kind === 'row' ? next.cells : null,
      reportYear,
      next?.kind === 'row' && third?.kind === 'row' ? third.cells : null,
    );
    if (header === null) found.at(-1)?.body.push(line);
    else {
      found.push({ at, header, body: [] });
      bodyAt = at + header.rowCount;
    }
  });
  const bodies = new Map<string, (readonly string[])[]>();
  for (const { header, body } of found) {
    const rows = bodies.get(keyOf(header)) ?? [];
    bodies.set(keyOf(header), rows);
    for (const { cells } of body) rows.push(cells);
  }
  const placed = found.map(({ at, header, body }, place): [number, PlacedHeader] => {
    // a header printed twice, one below the other, is decided by the rows below both
    const next = found[place + 1];
    const isRepeated = body.length === 0 && next !== undefined && isSameHeader(header, next.header);
    const cells = (isRepeated ? next.body : body).map((row) => row.cells);
    // 目標 means the same in all tables of one form: one of three rows alone may not tell
    const alike = bodies.get(keyOf(header)) ?? [];
    const settled = settleGoals(header, alike.length > 0 ? alike : cells);
    return [at, { ...settled, line: lines[at]?.line ?? 0, body, figures: findFigures(settled, cells, reportYear) }];
  });
  return new Map(placed);
}

const keyOf = ({ columns }: Header): string => columns.map(({ name }) => name).join('\t');

const isSameHeader = (a: Header, b: Header): boolean => a.columns.length === b.columns.length && keyOf(a) === keyOf(b);
