import { answerColumns, checkHeaders, checkMark, type AnsweredBook, type AnsweredFault, type AnsweredRow } from '../../domain/checkBook';
import type { CheckColumn, CheckKey, CheckSource } from '../../domain/checkBook';
import { roles } from '../../domain/report';
import { checkArchive, isArchive } from './checkArchive';
import { maxBytes } from './decodeBytes';
import { readWorkbook, type WorkbookSheet } from './readWorkbook';

/** Parts that may hold the mark: texts of all sheets, or those of a sheet that writes them into its cells. */
const textParts = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/u;
/** The header stands among the first lines, also where somebody has put a few above. */
const headerLines = 12;

const isColumn = (name: string): name is CheckColumn => Object.hasOwn(checkHeaders, name);
const columns = Object.keys(checkHeaders).filter(isColumn);

/**
 * A workbook with answers of the offices → its answers as they stand, with the sheet and the row of each. Knows nothing of the report that they are about.
 * @returns null for every other file, also one that can not be opened: it is read as a document then, and refused as one
 */
export async function readCheckBook(bytes: Uint8Array): Promise<AnsweredBook | null> {
  if (!isArchive(bytes) || bytes.length > maxBytes || !(await holdsMark(bytes))) return null;
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return null;
  const read = workbook.sheets.flatMap((sheet) => readSheet(sheet) ?? []);
  if (read.length === 0) return null;
  return { rows: read.flatMap(({ rows }) => rows), faults: read.flatMap(({ faults }) => faults) };
}

/** Looks for the mark in the texts alone, so that a large document is not opened twice. */
async function holdsMark(bytes: Uint8Array): Promise<boolean> {
  if (!checkArchive(bytes).ok) return false;
  const { unzipSync } = await import('fflate');
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => textParts.test(name) });
    return Object.values(parts).some((part) => new TextDecoder().decode(part).includes(checkMark.trim()));
  } catch {
    return false;
  }
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
const wanted = new Map(columns.map((column) => [squeeze(checkHeaders[column]), column]));

/** @returns null for a sheet without questions: how to fill in, or one that somebody added */
function readSheet({ name, lines }: WorkbookSheet): AnsweredBook | null {
  const head = lines
    .slice(0, headerLines)
    .findIndex((line) => line.kind === 'row' && line.cells.some((cell) => cell.startsWith(checkMark)));
  const header = lines[head];
  if (header?.kind !== 'row') return null;
  const keyAt = header.cells.findIndex((cell) => cell.startsWith(checkMark));
  const source = readSource(header.cells[keyAt] ?? '');
  const placeOf = new Map(header.cells.map((cell, at) => [wanted.get(squeeze(cell)), at]));
  const fault = (reason: AnsweredFault['reason'], row: number, found: string): AnsweredFault => ({ reason, sheet: name, row, found });
  const gone = answerColumns.filter((column) => !placeOf.has(column));
  const isLost = source === null || gone.length === answerColumns.length || !placeOf.has('sentence');
  if (isLost) return { rows: [], faults: [fault('columnGone', header.line, checkHeaders.sentence)] };
  const faults = gone.map((column) => fault('columnGone', header.line, checkHeaders[column]));
  const rows: AnsweredRow[] = [];
  for (const line of lines.slice(head + 1)) {
    if (line.kind !== 'row') continue;
    const cells = Object.fromEntries(columns.flatMap((column) => readColumn(line.cells, column, placeOf.get(column))));
    const key = readKey(line.cells[keyAt] ?? '');
    if (key !== null) rows.push({ sheet: name, row: line.line, key, source, cells });
    else if (answerColumns.some((column) => (cells[column] ?? '') !== ''))
      faults.push(fault('keyGone', line.line, cells['sentence'] ?? ''));
  }
  return { rows, faults };
}

const readColumn = (cells: readonly string[], column: CheckColumn, at: number | undefined): [CheckColumn, string][] =>
  at === undefined ? [] : [[column, (cells[at] ?? '').trim()]];

function readObject(text: string): object | null {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? content : null;
  } catch {
    return null;
  }
}

function readSource(cell: string): CheckSource | null {
  const content = readObject(cell.slice(checkMark.length));
  if (content === null || !('sha256' in content) || !('fiscalYear' in content) || !('municipality' in content)) return null;
  const { sha256, fiscalYear, municipality } = content;
  if (typeof sha256 !== 'string' || typeof fiscalYear !== 'number' || typeof municipality !== 'string') return null;
  return { sha256, fiscalYear, municipality };
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

function readKey(cell: string): CheckKey | null {
  const content = readObject(cell);
  if (content === null || !('number' in content) || !('question' in content)) return null;
  const { number, question } = content;
  const role = 'role' in content ? (roles.find((one) => one === content.role) ?? null) : null;
  const value = 'value' in content && typeof content.value === 'number' ? content.value : null;
  const unit = 'unit' in content ? content.unit : null;
  const label = 'label' in content ? content.label : null;
  if (!isTextOrNull(number) || !isTextOrNull(question) || !isTextOrNull(unit) || !isTextOrNull(label)) return null;
  return { number, question, role, value, unit, label };
}
