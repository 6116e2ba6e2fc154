import { serializeDecimal } from '../query/exactDecimal';

/** A field of a CSV file: a number is written bare, a text guarded, a list as texts between `|`, null as nothing. */
export type CsvField = string | number | null | readonly (string | number | null)[];

/** Line ends, and control characters other than the tab, which some readers take for the end of the file. */
const lineEnds = /\r\n|[^\P{Cc}\t]|[\u2028\u2029]/gu;
/** What a spreadsheet may pass over before it looks for a formula: spaces, control and invisible characters, quotation marks. */
const passedOver = /^[\s\p{Cc}\p{Cf}\p{DI}"'“”‘’]+/u;
/** A sign that begins a formula; a bar or percent sign only where something follows it, since % alone is a unit. */
const formulaStart = /^(?:[=+\-@]|[|%].)/su;

/**
 * Puts an apostrophe before a text that a spreadsheet might run as a formula: one whose first visible character is = + - @ | or %,
 * also in full width and behind spaces or quotation marks, or that begins with a control character (OWASP «CSV Injection»). A text
 * that begins with an apostrophe gets one more, so the original is always what follows the first apostrophe: `unguardFormula`.
 */
export function guardFormula(text: string): string {
  const visible = text.normalize('NFKC').replace(passedOver, '');
  return formulaStart.test(visible) || /^[\p{Cc}']/u.test(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(guarded: string): string {
  return guarded.startsWith("'") ? guarded.slice(1) : guarded;
}

function serializeEntry(entry: string | number | null): string {
  if (entry === null) return '';
  return typeof entry === 'number' ? serializeDecimal(entry) : entry;
}

/**
 * A field as plain text: what every format says of it before its own escaping.
 * @throws RangeError for a number that is not finite
 */
export function joinField(field: CsvField): string {
  if (typeof field !== 'object' || field === null) return serializeEntry(field);
  // A bar inside one of several values would look like two: it becomes the full-width one.
  return field.map((entry) => serializeEntry(entry).replaceAll('|', '｜')).join('|');
}

/** A field as text on one line, guarded against formulas (numbers are not), without the quotation of the format that it goes into. */
export function writeField(field: CsvField): string {
  const entries = typeof field === 'object' && field !== null ? field : [field];
  const isBare = entries.every((entry) => typeof entry !== 'string');
  const text = joinField(field);
  return (isBare ? text : guardFormula(text)).replace(lineEnds, ' ');
}

/** Quotes a field where it holds the separator or a quotation mark (RFC 4180). */
export function quoteField(line: string, separator: ',' | '\t'): string {
  return line.includes(separator) || line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/**
 * Writes a table as CSV: UTF-8 byte order mark (as character), CRLF after every line, RFC 4180 quoting, numbers without
 * separators, unit or exponent, no line end inside a field.
 * @throws RangeError for a number that is not finite
 */
export function serializeCsv(records: readonly (readonly CsvField[])[]): string {
  return `\uFEFF${records.map((record) => `${record.map((field) => quoteField(writeField(field), ',')).join(',')}\r\n`).join('')}`;
}
