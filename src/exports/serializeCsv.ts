import { serializeDecimal } from '../query/exactDecimal';

/** A field of a CSV file: a number is written bare, a text guarded, a list as texts between `|`, null as nothing. */
export type CsvField = string | number | null | readonly (string | number | null)[];

/** Line ends, and control characters other than the tab, which some readers take for the end of the file. */
const lineEnds = /\r\n|[^\P{Cc}\t]|[\u2028\u2029]/gu;
const invisible = /^[\s\p{Cc}\p{Cf}]+/u;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula: one whose first visible character is = + - or @,
 * also in full width and behind spaces, or that begins with a tab or a carriage return (OWASP «CSV Injection»). A text that
 * begins with an apostrophe gets one more, so the original is always what follows the first apostrophe.
 */
export function guardFormula(text: string): string {
  const visible = text.normalize('NFKC').replace(invisible, '');
  return /^[=+\-@]/u.test(visible) || /^[\t\r']/u.test(text) ? `'${text}` : text;
}

function serializeEntry(entry: string | number | null): string {
  if (entry === null) return '';
  return typeof entry === 'number' ? serializeDecimal(entry) : entry;
}

function serializeField(field: CsvField): string {
  if (typeof field === 'number') return serializeDecimal(field);
  const isList = typeof field === 'object' && field !== null;
  // A bar inside one of several values would look like two: it becomes the full-width one.
  const text = isList ? field.map((entry) => serializeEntry(entry).replaceAll('|', '｜')).join('|') : serializeEntry(field);
  const isNumbers = isList && field.every((entry) => typeof entry !== 'string');
  const guarded = isNumbers ? text : guardFormula(text);
  const line = guarded.replace(lineEnds, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

/**
 * Writes a table as CSV: UTF-8 byte order mark (as character), CRLF after every line, RFC 4180 quoting, numbers without
 * separators, unit or exponent, no line end inside a field.
 * @throws RangeError for a number that is not finite
 */
export function serializeCsv(records: readonly (readonly CsvField[])[]): string {
  return `\uFEFF${records.map((record) => `${record.map(serializeField).join(',')}\r\n`).join('')}`;
}
