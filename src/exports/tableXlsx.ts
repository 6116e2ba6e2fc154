import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { type ExportCell, type ExportColumn, type ExportTable, wordsOfFiles } from './exportTable';
import { officeFontOf } from './fileLook';
import { joinField } from './serializeCsv';
import { escapeSheetText } from './escapeText';

/** Characters; a full-width one counts two. */
const widest = 48;
const narrowest = 8;
const latin = /\p{Script=Latin}/u;

/** More columns than this would be too small to read on one page's width. */
const mostPrintedColumns = 10;

const headerStyle = (font: string): CellStyle => ({
  font: { name: font, size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F1FE' } },
  border: { bottom: { style: 'thin', color: { rgb: '767676' } } },
  alignment: { vertical: 'center' },
});

/** Text format also for what looks like a number or a formula: it stays text when someone edits the cell. */
const asText = '@';

function widthOf(cells: readonly ExportCell[]): number {
  const longest = cells.reduce((most: number, cell) => {
    const length = [...joinField(cell)].reduce((sum, character) => sum + (character > '\u02FF' && !latin.test(character) ? 2 : 1), 0);
    return Math.max(most, length);
  }, narrowest);
  return Math.min(longest + 2, widest);
}

/** A number stays a number, also where it is the only one of a list; a list of several is text with bars, as in CSV. */
function toSheetCell(cell: ExportCell): string | number | null {
  const only = typeof cell === 'object' && cell !== null && cell.length === 1 ? (cell[0] ?? null) : cell;
  const text = joinField(only);
  if (typeof only === 'number') return only;
  return text === '' ? null : escapeSheetText(text);
}

/** One decimal format for a column: thousands separators without forced decimals would leave a bare point behind 7. */
function formatOf({ type, isGrouped }: ExportColumn, cells: readonly ExportCell[]): string {
  if (type !== 'number') return asText;
  const areIntegers = cells.every((cell) => typeof cell !== 'number' || Number.isInteger(cell));
  return isGrouped === true && areIntegers ? '#,##0' : 'General';
}

const letterOf = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letterOf(Math.floor(place / 26) - 1) + letterOf(place % 26);

/** A sheet with its header on row 1, frozen and filterable, and one record on each row below. */
function buildSheet(
  name: string,
  columns: readonly ExportColumn[],
  rows: readonly (readonly ExportCell[])[],
  font: string,
  wraps: boolean,
): WriteSheet {
  const cellsOf = (at: number) => rows.map((row) => row[at] ?? null);
  return {
    name,
    columns: columns.map((column, at) => ({
      width: widthOf([column.header, ...cellsOf(at)]),
      style: { numFmt: formatOf(column, cellsOf(at)), alignment: { vertical: 'top', wrapText: wraps } },
    })),
    rows: [
      columns.map(({ header }) => toSheetCell(header)),
      ...rows.map((row) => columns.map((_column, at) => toSheetCell(row[at] ?? null))),
    ],
    cells: new Map(columns.map((_column, at) => [`0,${at}`, { style: headerStyle(font) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letterOf(Math.max(columns.length - 1, 0))}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$1:$1',
      ...(columns.length <= mostPrintedColumns ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
  };
}

/** The name under which Excel keeps a sheet's filter; LibreOffice shows none without it. */
function nameFilter(sheet: string, columnCount: number, rowCount: number) {
  const range = `${sheet}!$A$1:$${letterOf(Math.max(columnCount - 1, 0))}$${rowCount + 1}`;
  return { name: '_xlnm._FilterDatabase', range, scope: sheet };
}

const textColumn = (key: string, header: string): ExportColumn => ({ key, header, type: 'text', definition: '' });

/**
 * A table as an Excel workbook: データ (typed numbers, codes as text, never a formula), 数値のない文 where a search found some, 項目定義, 出典.
 * @param createdOn day of the export, YYYY-MM-DD
 * @throws RangeError for a number that is not finite, or a text longer than a cell may hold (32,767 characters)
 */
export async function buildTableXlsx(table: ExportTable, createdOn: string): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { language, title, columns, rows, sourceLine, facts, passages } = table;
  const { sheets, definitionHeaders, factHeaders, types } = wordsOfFiles(language);
  const day = new Date(`${createdOn}T00:00:00Z`);
  const described = [...columns, ...(passages?.columns ?? []).filter(({ key }) => !columns.some((column) => column.key === key))];
  const definitions = described.map(({ header, type, definition }) => [header, types[type], definition]);
  const font = officeFontOf(language);
  const bytes = await writeXlsx({
    sheets: [
      buildSheet(sheets.data, columns, rows, font, false),
      ...(passages === undefined ? [] : [buildSheet(sheets.passages, passages.columns, passages.rows, font, true)]),
      buildSheet(
        sheets.definitions,
        definitionHeaders.map((header, at) => textColumn(`d${at}`, header)),
        definitions,
        font,
        true,
      ),
      buildSheet(
        sheets.source,
        factHeaders.map((header, at) => textColumn(`f${at}`, header)),
        facts.map(({ name, value }) => [name, value]),
        font,
        true,
      ),
    ],
    properties: { title, description: sourceLine, created: day, modified: day },
    defaultFont: { name: font, size: 11 },
    namedRanges: [nameFilter(sheets.data, columns.length, rows.length)],
  });
  return new Uint8Array(bytes);
}
