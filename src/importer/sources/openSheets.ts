import type { Issue } from '../../domain/issue';
import { buildIssue } from '../../domain/issue';
import { isArchive, isOldWorkbook } from './checkArchive';
import { decodeBytes, maxBytes } from './decodeBytes';
import { readPublishedText, separators } from './publishedText';
import { isHtml, readHtml } from './readHtml';
import { readWorkbook } from './readWorkbook';
import type { RowLine, SourceSheet } from './sourceTable';

export type OpenedSheets =
  | {
      readonly ok: true;
      /** `workbook` or `publishedText`, as it will stand in the report. */
      readonly form: string;
      readonly sheets: readonly SourceSheet[];
      /** Names of sheets that a workbook hides; they are not among `sheets` unless one is asked for. */
      readonly hidden: readonly string[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issue: Issue };

/**
 * A received file → its sheets as they are, before anybody knows what their columns mean: for profiles, and for whoever makes one.
 * A text is one sheet without a name, parted by what parts it into the most columns.
 * @param only name of the one sheet that is wanted, null for all
 */
export async function openSheets(bytes: Uint8Array, only: string | null = null): Promise<OpenedSheets> {
  if (isOldWorkbook(bytes)) return { ok: false, issue: buildIssue('workbookLocked', 'error', 1) };
  if (isArchive(bytes)) {
    if (bytes.length > maxBytes) return { ok: false, issue: buildIssue('tooLarge', 'error', 1, { bytes: bytes.length, limit: maxBytes }) };
    const workbook = await readWorkbook(bytes, only);
    return workbook.ok ? { ...workbook, form: 'workbook' } : workbook;
  }
  if (only !== null) return { ok: false, issue: buildIssue('sheetMissing', 'error', 1, { sheet: only, found: '―' }) };
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  const { lines, issues } = isHtml(decoded.text) ? readHtml(decoded.text) : readWidest(decoded.text);
  const refused = issues.find(({ severity }) => severity === 'error');
  if (refused !== undefined) return { ok: false, issue: refused };
  return { ok: true, form: 'publishedText', sheets: [{ name: null, lines, issues }], hidden: [], issues: decoded.issues };
}

function readWidest(text: string) {
  const tables = separators.filter((mark) => text.includes(mark)).map((mark) => readPublishedText(text, mark));
  const widthOf = ({ lines }: (typeof tables)[number]): number =>
    lines.filter((line): line is RowLine => line.kind === 'row').reduce((sum, { cells }) => sum + cells.length, 0);
  return tables.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? readPublishedText(text);
}
