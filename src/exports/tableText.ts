import type { ExportTable, ExportCell, ExportColumnType } from './exportTable';
import { quoteField, serializeCsv, writeField } from './serializeCsv';
import { escapeXml } from './escapeText';

/** One character that another character stands for in a file, since the encoding does not hold it. */
export interface ReplacedCharacter {
  readonly character: string;
  readonly replacement: string;
}

/** 〓, the printers' sign for a missing type. */
const missingType = '〓';

/** Characters that look the same and differ by the tables of different makers; only the right one is in Windows' table (CP932). */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['〜', '～'],
  ['−', '－'],
  ['—', '―'],
  ['‖', '∥'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
  ['¥', '￥'],
  ['‾', '￣'],
]);

/** Rows of the table that repeat characters of later rows: Windows writes those instead. */
const repeatedLeads = new Set([0xed, 0xee]);

/** Character → its one or two bytes, as one number; read off the decoder that every browser has, so that no table is shipped. */
let knownBytes: ReadonlyMap<string, number> | null = null;

function buildTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('shift_jis');
  const bytesOf = new Map<string, number>();
  const learn = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...character].length === 1 && character !== '\uFFFD';
    if (isOne && !bytesOf.has(character))
      bytesOf.set(character, bytes.length === 1 ? (bytes[0] ?? 0) : ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));
  };
  for (let byte = 0; byte <= 0xdf; byte += 1) if (byte < 0x80 || byte > 0xa0) learn([byte]);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if ((lead > 0x9f && lead < 0xe0) || repeatedLeads.has(lead)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) learn([lead, trail]);
  }
  return bytesOf;
}

/**
 * Encodes a text in Shift_JIS as Windows writes it (CP932).
 * @returns the bytes, and every character that is not in it in order of appearance, with what stands in its place: a character
 * that looks the same, otherwise 〓
 */
export function encodeShiftJis(text: string): { readonly bytes: readonly number[]; readonly replaced: readonly ReplacedCharacter[] } {
  knownBytes ??= buildTable();
  const bytes: number[] = [];
  const replaced: ReplacedCharacter[] = [];
  for (const character of text) {
    let code = knownBytes.get(character);
    if (code === undefined) {
      const replacement = lookalikes.get(character) ?? missingType;
      replaced.push({ character, replacement });
      code = knownBytes.get(replacement) ?? 0x3f;
    }
    if (code > 0xff) bytes.push(code >> 8, code & 0xff);
    else bytes.push(code);
  }
  return { bytes, replaced };
}

/** With byte order mark (which Excel needs to see that it is UTF-8), without, or as older systems of Windows read it (CP932). */
export const csvEncodings = ['utf8Bom', 'utf8', 'shiftJis'] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

/** Where a character could not be kept. */
export interface ReplacedInCell extends ReplacedCharacter {
  /** Line of the file, from 1; the header is line 1. */
  readonly line: number;
  /** Header of the column. */
  readonly column: string;
}

export interface EncodedCsv {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Empty for UTF-8; otherwise to be shown before the file is saved. */
  readonly replaced: readonly ReplacedInCell[];
}

const recordsOf = ({ columns, rows }: ExportTable) => [columns.map(({ header }) => header), ...rows];

function encodeAsShiftJis(table: ExportTable): EncodedCsv {
  const bytes: number[] = [];
  const replaced: ReplacedInCell[] = [];
  recordsOf(table).forEach((record, place) => {
    record.forEach((cell, at) => {
      const encoded = encodeShiftJis(quoteField(writeField(cell), ','));
      const column = table.columns[at]?.header ?? '';
      replaced.push(...encoded.replaced.map((character) => ({ ...character, line: place + 1, column })));
      if (at > 0) bytes.push(0x2c);
      for (const byte of encoded.bytes) bytes.push(byte);
    });
    bytes.push(0x0d, 0x0a);
  });
  return { bytes: Uint8Array.from(bytes), replaced };
}

/**
 * A table as CSV (`serializeCsv.ts`) in the encoding that the reader's system needs.
 * @throws RangeError for a number that is not finite
 */
export function encodeTableCsv(table: ExportTable, encoding: CsvEncoding): EncodedCsv {
  if (encoding === 'shiftJis') return encodeAsShiftJis(table);
  const text = serializeCsv(recordsOf(table));
  return { bytes: new TextEncoder().encode(encoding === 'utf8Bom' ? text : text.slice(1)), replaced: [] };
}

/**
 * A table as JSON: what its columns are, then one object a row by the columns' keys. Numbers are numbers, codes texts, several
 * values an array, what is not printed null; texts stand as they are, since nothing runs them.
 * @throws RangeError for a number that is not finite, which JSON would turn into null
 */
export function serializeTableJson({ language, title, columns, rows, sourceLine, facts }: ExportTable): string {
  const head = {
    title,
    language,
    source: sourceLine,
    facts,
    columns: columns.map(({ key, header, type, definition }) => ({ key, header, type, definition })),
  };
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null])), refuseInfinite));
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "rows": ${list}\n}\n`;
}

function refuseInfinite(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Not a number that can be written: ${value}`);
  return value;
}

/** The two forms in which a table lies on the clipboard: `text/plain` and `text/html`. */
export interface ClipboardTable {
  readonly text: string;
  readonly html: string;
}

/** Excel's own attribute: the cell is text whatever it looks like, so 012025 keeps its zero. */
const asText = ' style="mso-number-format:\'\\@\';white-space:pre"';

function writeHtmlCell(cell: ExportCell, type: ExportColumnType): string {
  const isBare = type === 'number' && (typeof cell === 'number' || cell === null);
  return `<td${isBare ? '' : asText}>${escapeXml(writeField(cell))}</td>`;
}

/**
 * A table for the clipboard: pasted into a spreadsheet it becomes cells, pasted into a text a table or lines with tabs. Guarded
 * against formulas like CSV, since what is pasted is typed in as far as the spreadsheet is concerned.
 * @throws RangeError for a number that is not finite
 */
export function buildClipboardTable({ columns, rows }: ExportTable): ClipboardTable {
  const records = [columns.map(({ header }) => header), ...rows];
  const text = records.map((record) => `${record.map((cell) => quoteField(writeField(cell), '\t')).join('\t')}\r\n`).join('');
  const head = columns.map(({ header }) => `<th scope="col"${asText}>${escapeXml(writeField(header))}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map(({ type }, at) => writeHtmlCell(row[at] ?? null, type)).join('')}</tr>`).join('\n');
  const html = `<meta charset="utf-8"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table>`;
  return { text, html };
}
