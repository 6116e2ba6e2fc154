import type { Issue } from '../../domain/issue';
import { readEntities } from './htmlEntities';
import { sourceLimits, TooMuchError } from './sourceLimits';
import type { RowLine, SourceTable, TextLine } from './sourceTable';

/** Whether a text is a web page, or a table copied out of one. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|h[1-6])[\s>]/iu.test(
    text.slice(0, 4000),
  );

/** What a browser does not show. */
const unshown = new Set(['script', 'style', 'title', 'template', 'noscript', 'iframe', 'object', 'svg', 'textarea', 'select']);
/** What begins and ends a line of its own outside of tables. */
const blocks =
  /^(?:p|div|section|article|main|header|footer|nav|aside|ul|ol|dl|dt|dd|blockquote|figure|caption|figcaption|address|form|hr|pre)$/u;
/** Markup that `readCell` knows: what stands in a cell keeps it, everything else is text. */
const kept = /^(?:ul|ol|li|p|br|div|sup|sub)$/u;

interface Cell {
  text: string;
  readonly column: number;
  readonly width: number;
}

/** A cell that reaches into rows below. */
interface Reach {
  readonly text: string;
  readonly width: number;
  left: number;
}

interface Table {
  row: { readonly line: number; readonly cells: Cell[] } | null;
  cell: Cell | null;
  /** By their first column. */
  reaches: Map<number, Reach>;
  rowsLeft: number[];
}

interface Reading {
  readonly lines: (TextLine | RowLine)[];
  readonly tables: Table[];
  text: { line: number; value: string; level: number };
  cells: number;
}

/**
 * A web page → its headings, lines and tables in order, as the published text form has them: `rowspan` and `colspan` are filled, markup in
 * cells that parts statements is kept, everything else is text. A table that holds tables is layout. Nothing is run and nothing is fetched.
 */
export function readHtml(page: string): SourceTable {
  const reading: Reading = { lines: [], tables: [], text: { line: 1, value: '', level: 0 }, cells: 0 };
  const issues: Issue[] = [];
  try {
    readTokens(reading, page);
  } catch (error) {
    if (!(error instanceof TooMuchError)) throw error;
    issues.push(error.issue);
  }
  return { form: 'webPage', lines: reading.lines, issues };
}

interface Tag {
  readonly start: number;
  readonly end: number;
  /** Lower case; empty for comments and declarations. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

/** No tag is longer: one that seems so lacks a quotation mark, and ends at the first bracket. */
const maxTag = 10_000;

/** The tags of a page in order. What only looks like one (12 < 15) is text. */
function* listTags(page: string): Generator<Tag> {
  for (let start = page.indexOf('<'); start >= 0; start = page.indexOf('<', start)) {
    const isComment = page.startsWith('<!--', start);
    const [, slash = '', tag = ''] = /^<(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])/iu.exec(page.slice(start, start + 24)) ?? [];
    if (isComment || tag !== '' || /^<[!?/]/u.test(page.slice(start, start + 2))) {
      const close = isComment ? page.indexOf('-->', start + 4) : findTagEnd(page, start + 1);
      if (close < 0 && !isComment) return;
      const end = close < 0 ? page.length : close + (isComment ? 3 : 1);
      const attributes = tag === '' ? '' : page.slice(start + 1 + slash.length + tag.length, end - 1);
      yield { start, end, name: tag.toLowerCase(), isEnd: slash !== '', attributes };
      start = end;
    } else start += 1;
  }
}

/** Where a tag's closing bracket stands; brackets in quotes are none. */
function findTagEnd(page: string, from: number): number {
  let quote = '';
  const last = Math.min(page.length, from + maxTag);
  for (let at = from; at < last; at += 1) {
    const sign = page.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return page.indexOf('>', from);
}

function readTokens(reading: Reading, page: string): void {
  let from = 0;
  let line = 1;
  let hiddenBy: string | null = null;
  for (const { start, end, name, isEnd, attributes } of listTags(page)) {
    const text = page.slice(from, start);
    if (hiddenBy === null) pushText(reading, text, line);
    line += countBreaks(text);
    from = end;
    if (hiddenBy !== null) {
      if (isEnd && name === hiddenBy) hiddenBy = null;
    } else if (unshown.has(name) && !isEnd) hiddenBy = attributes.endsWith('/') ? null : name;
    else if (name !== '') pushTag(reading, name, isEnd, attributes, line);
    line += countBreaks(page.slice(start, end));
    if (reading.lines.length > sourceLimits.rows) throw new TooMuchError('rows', reading.lines.length);
    if (reading.cells > sourceLimits.cells) throw new TooMuchError('cells', reading.cells);
  }
  if (hiddenBy === null) pushText(reading, page.slice(from), line);
  while (reading.tables.length > 0) closeTable(reading);
  closeText(reading);
}

const countBreaks = (text: string): number => text.split('\n').length - 1;

/** Line breaks of the page are spaces; what looks like markup once entities are read is text and stays it. */
const quoteText = (text: string): string =>
  readEntities(text)
    .replace(/[\r\n\t]+/gu, ' ')
    .replace(/[&<>]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

function pushText(reading: Reading, text: string, line: number): void {
  const cell = reading.tables.at(-1)?.cell;
  if (cell !== null && cell !== undefined) cell.text += quoteText(text);
  else if (text.trim() !== '' && reading.tables.length === 0) {
    if (reading.text.value.trim() === '') reading.text.line = line + (/^\s*/u.exec(text)?.[0].split('\n').length ?? 1) - 1;
    reading.text.value += readEntities(text).replace(/[\r\n\t]+/gu, ' ');
  } else if (text !== '') reading.text.value += reading.text.value === '' ? '' : ' ';
}

function pushTag(reading: Reading, name: string, isEnd: boolean, attributes: string, line: number): void {
  const table = reading.tables.at(-1);
  if (name === 'table') {
    if (isEnd) closeTable(reading);
    else openTable(reading);
  } else if (table !== undefined && /^(?:tr|td|th|caption|thead|tbody|tfoot)$/u.test(name))
    pushTablePart(reading, table, name, isEnd, attributes, line);
  else if (table !== undefined && table.cell !== null) {
    if (kept.test(name)) table.cell.text += `<${isEnd ? '/' : ''}${name}>`;
  } else if (/^h[1-6]$/u.test(name)) {
    closeText(reading);
    reading.text.level = isEnd ? 0 : Number(name.charAt(1));
  } else if (name === 'br' || blocks.test(name)) closeText(reading);
  else if (name === 'li') {
    closeText(reading);
    if (!isEnd) reading.text = { line, value: '・', level: 0 };
  }
}

/** Inside of a cell a table makes the one around it layout: what that cell says is a line of text. */
function openTable(reading: Reading): void {
  closeText(reading);
  const outer = reading.tables.at(-1);
  if (outer !== undefined) spillLayout(reading, outer);
  reading.tables.push({ row: null, cell: null, reaches: new Map(), rowsLeft: [] });
}

function spillLayout(reading: Reading, { row, cell }: Table): void {
  for (const { text } of row?.cells ?? []) {
    const plain = readEntities(text.replace(/<[^<>]*>/gu, ' '))
      .replace(/\s+/gu, ' ')
      .trim();
    if (plain !== '') reading.lines.push({ kind: 'text', line: row?.line ?? 1, text: plain, level: 0 });
  }
  row?.cells.splice(0);
  if (cell !== null) cell.text = '';
}

function pushTablePart(reading: Reading, table: Table, name: string, isEnd: boolean, attributes: string, line: number): void {
  const isCell = name === 'td' || name === 'th';
  if (isCell && !isEnd) {
    table.row ??= { line, cells: [] };
    openCell(reading, table, attributes);
  } else if (isCell) table.cell = null;
  else {
    closeRow(reading, table);
    if (name === 'tr' && !isEnd) table.row = { line, cells: [] };
    // what a caption says is the line above its table
    if (name === 'caption' && !isEnd) {
      table.row = { line, cells: [] };
      table.cell = { text: '', column: 0, width: 1 };
      table.row.cells.push(table.cell);
    }
  }
}

function readSpan(attributes: string, name: string, most: number): number {
  const span = Number(new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*([0-9]{1,6})`, 'iu').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), most);
}

function openCell(reading: Reading, table: Table, attributes: string): void {
  const last = table.row?.cells.at(-1);
  let column = last === undefined ? 0 : last.column + last.width;
  for (let reach = table.reaches.get(column); reach !== undefined; reach = table.reaches.get(column)) column += reach.width;
  const width = readSpan(attributes, 'colspan', sourceLimits.columns);
  if (column + width > sourceLimits.columns) throw new TooMuchError('columns', column + width);
  table.cell = { text: '', column, width };
  table.row?.cells.push(table.cell);
  table.rowsLeft.push(readSpan(attributes, 'rowspan', sourceLimits.rows) - 1);
  reading.cells += width;
}

function closeRow(reading: Reading, table: Table): void {
  const { row, reaches } = table;
  const left = table.rowsLeft;
  Object.assign(table, { row: null, cell: null, rowsLeft: [] });
  if (row === null || (row.cells.length === 0 && reaches.size === 0)) return;
  const width = Math.max(
    ...row.cells.map((cell) => cell.column + cell.width),
    ...[...reaches].map(([column, reach]) => column + reach.width),
  );
  const cells = Array.from({ length: width }, () => '');
  const filled = [...cells];
  for (const [column, reach] of reaches) {
    filled[column] = reach.text;
    reach.left -= 1;
    if (reach.left <= 0) reaches.delete(column);
  }
  reading.cells += width;
  row.cells.forEach(({ text, column, width: span }, at) => {
    cells[column] = text;
    filled[column] = text;
    const rows = left[at] ?? 0;
    if (rows > 0) reaches.set(column, { text, width: span, left: rows });
  });
  if (width === 1) {
    const plain = readEntities((cells[0] ?? '').replace(/<[^<>]*>/gu, ' ')).trim();
    reading.lines.push({ kind: 'text', line: row.line, text: plain, level: 0 });
  } else reading.lines.push({ kind: 'row', line: row.line, cells, filled });
}

function closeTable(reading: Reading): void {
  const table = reading.tables.at(-1);
  if (table !== undefined) closeRow(reading, table);
  reading.tables.pop();
}

function closeText(reading: Reading): void {
  const { value, line, level } = reading.text;
  const text = value.replace(/\s+/gu, ' ').trim();
  if (text !== '' && text !== '・') reading.lines.push({ kind: 'text', line, text, level });
  reading.text = { line, value: '', level };
}
