import type { ExportTable } from './exportTable';
import { quoteField, serializeCsv, writeField } from './serializeCsv';
import { encodeShiftJis, type ReplacedCharacter } from './shiftJis';

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
