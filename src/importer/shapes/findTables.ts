import { readText } from '../sources/publishedText';
import type { RowLine, SourceTable } from '../sources/sourceTable';
import type { PlacedHeader } from './checkHeader';
import { findFigures } from './readFigures';
import { readHeader, settleGoals, type Header } from './readHeader';
import { readHeading } from './readHeadings';

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
export function findHeaders(lines: SourceTable['lines'], reportYear: number | null): Map<number, PlacedHeader> {
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
  const placed = found.map(({ at, header, body }, place): [number, PlacedHeader] => {
    // a header printed twice, one below the other, is decided by the rows below both
    const next = found[place + 1];
    const isRepeated = body.length === 0 && next !== undefined && isSameHeader(header, next.header);
    const cells = (isRepeated ? next.body : body).map((row) => row.cells);
    const settled = settleGoals(header, cells);
    return [at, { ...settled, line: lines[at]?.line ?? 0, body, figures: findFigures(settled, cells, reportYear) }];
  });
  return new Map(placed);
}

const isSameHeader = (a: Header, b: Header): boolean =>
  a.columns.length === b.columns.length && a.columns.every(({ name }, at) => name === b.columns[at]?.name);
