import type { RowLine, SourceTable, TextLine } from './sourceTable';

/** What may stand between the cells of a row. */
export const separators = ['\t', '|', ',', ';'] as const;
export type Separator = (typeof separators)[number];

/**
 * The published text form: headings (with or without #), and one table row a line, its cells parted by tabs (or by bars, commas
 * or semicolons), that keep the list markup of the conversion. A cell in quotes may hold separators and line breaks. Line
 * numbers are those of the file (LF, CRLF or CR); a row has that of its first line.
 * @param text decoded document
 */
export function readPublishedText(text: string, separator: Separator = '\t'): SourceTable {
  const records = cutRecords(text.replace(/\r\n?/gu, '\n'), separator);
  const settled = separator === '|' ? stripBars(records) : records;
  return { form: 'publishedText', lines: settled.map((record) => readRecord(record, separator)), issues: [] };
}

/** One line of the document, or several where a quoted cell holds line breaks. */
interface PrintedRecord {
  readonly line: number;
  readonly raw: string;
  readonly cells: readonly string[];
}

function cutRecords(text: string, separator: Separator): PrintedRecord[] {
  const records: PrintedRecord[] = [];
  let line = 1;
  let start = 0;
  while (start <= text.length) {
    const { cells, end, breaks } = cutRecord(text, start, separator);
    records.push({ line, raw: text.slice(start, end), cells });
    line += 1 + breaks;
    start = end + 1;
  }
  return records;
}

/** The cells of the row that begins at a place, where it ends, and how many line breaks its cells hold. */
function cutRecord(text: string, start: number, separator: Separator): { cells: string[]; end: number; breaks: number } {
  const endOfLine = (from: number): number => {
    const found = text.indexOf('\n', from);
    return found < 0 ? text.length : found;
  };
  let [end, breaks, at] = [endOfLine(start), 0, start];
  const cells: string[] = [];
  for (;;) {
    const quoted = readQuoted(text, at, separator);
    if (quoted !== null && quoted.end > end) {
      breaks += quoted.cell.split('\n').length - 1;
      end = endOfLine(quoted.end);
    }
    const to = quoted?.end ?? findSeparator(text, at, end, separator);
    const plain = text.slice(at, to);
    cells.push(quoted?.cell ?? (separator === '|' ? plain.replaceAll('\\|', '|') : plain));
    if (to >= end) break;
    at = to + 1;
  }
  if (cells.length > 1 || breaks === 0) return { cells, end, breaks };
  // what is alone on its lines is a quotation of the text, not a cell
  end = endOfLine(start);
  return { cells: [text.slice(start, end)], end, breaks: 0 };
}

/** Where a cell ends; a bar behind a backslash is text. */
function findSeparator(text: string, from: number, end: number, separator: Separator): number {
  // of its own, so that a document without separators is not searched to its end for each line
  const line = text.slice(from, end);
  const at = separator === '|' ? line.search(/(?<!\\)\|/u) : line.indexOf(separator);
  return at < 0 ? end : from + at;
}

/** Longer cells are not looked through for the end of a quotation. */
const maxQuoted = 20_000;

/** A cell in quotes that ends at a separator or line end; null for anything else, quotation marks that are text among it. */
function readQuoted(text: string, at: number, separator: Separator): { cell: string; end: number } | null {
  if (text.charAt(at) !== '"') return null;
  for (let from = at + 1; from - at <= maxQuoted;) {
    const close = text.indexOf('"', from);
    if (close < 0 || close - at > maxQuoted) return null;
    const next = text.charAt(close + 1);
    if (next === separator || next === '\n' || next === '') {
      return { cell: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
    }
    if (next !== '"') return null;
    from = close + 2;
  }
  return null;
}

function readRecord({ line, raw, cells }: PrintedRecord, separator: Separator): TextLine | RowLine {
  const isRule = separator === '|' && cells.every((cell) => /^\s*:?-+:?\s*$/u.test(cell));
  if (cells.length > 1 && isRule) return { kind: 'text', line, text: '', level: 0 };
  if (cells.length > 1 && !isContentsRow(cells)) return { kind: 'row', line, cells };
  return readText(raw, line);
}

/** A line outside every table, its heading marks and emphasis taken off. */
export function readText(raw: string, line: number): TextLine {
  const heading = /^\s{0,3}(#{0,6})(.*)$/su.exec(raw);
  const text = (heading?.[2] ?? raw).replace(/\*\*|__/gu, '').trim();
  return { kind: 'text', line, text, level: heading?.[1]?.length ?? 0 };
}

/** Rows of bars without those that only open and close each row: | a | b | has two cells, a | b too, and | b then three of them as a||b. */
function stripBars(records: readonly PrintedRecord[]): PrintedRecord[] {
  const rows = records.filter(({ cells }) => cells.length > 1);
  const opens = rows.every(({ cells }) => cells[0]?.trim() === '');
  const closes = rows.every(({ cells }) => cells.at(-1)?.trim() === '');
  return records.map((record) => {
    const { cells } = record;
    if (cells.length < 2) return record;
    return { ...record, cells: cells.slice(opens ? 1 : 0, closes ? -1 : undefined).map((cell) => cell.trim()) };
  });
}

/** A line of the contents («総務部 ..... → 6», «1 → 総務部 → 6») has tabs but is no table row: it ends in a page number. */
function isContentsRow(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.map((cell) => cell.trim());
  if (/[.．…‥・·]{2}$/u.test(first)) return /^[0-9０-９]*$/u.test(rest.join(''));
  const [name = '', page, ...more] = /^[0-9０-９]{1,2}$/u.test(first) && rest.length > 1 ? rest : [first, ...rest];
  return /^[^。]{1,30}$/u.test(name) && /^[0-9０-９]{1,3}$/u.test(page ?? '') && more.every((cell) => cell === '');
}
