import type { ExportCell, ExportColumnType, ExportTable } from './exportTable';
import { escapeXml } from './escapeXml';
import { quoteField, writeField } from './serializeCsv';

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
