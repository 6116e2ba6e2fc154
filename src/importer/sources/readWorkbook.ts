import type { Sheet } from 'hucre/xlsx';
import { buildIssue, type Issue } from '../../domain/issue';
import { checkArchive } from './checkArchive';
import { nameJapaneseFormats } from './japaneseFormats';
import { readText } from './publishedText';
import { showValue } from './showValue';
import { sourceLimits, TooMuchError } from './sourceLimits';
import type { RowLine, SourceSheet, TextLine } from './sourceTable';

/** The last cell that the limits allow, as a second guard for what the check of sizes does not see. */
const readRange = 'A1:ALL50000';
const maxColumnNotes = 2_000;
/** Rows that merged cells may cover together. */
const maxMergedRows = 500_000;

/** One sheet of a workbook. */
export interface WorkbookSheet extends SourceSheet {
  readonly name: string;
}

export type OpenedWorkbook =
  | {
      readonly ok: true;
      readonly sheets: readonly WorkbookSheet[];
      /** Names of sheets that the workbook hides; they are not read unless they are asked for. */
      readonly hidden: readonly string[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issue: Issue };

/**
 * A workbook (.xlsx) → its sheets: values as stored, shown as their formats show them, merged cells filled down, hidden rows and columns
 * read and told of. Formulas are never computed, macros and links never followed. The library is loaded here, on demand.
 * @param only name of the one sheet that is wanted
 */
export async function readWorkbook(bytes: Uint8Array, only: string | null = null): Promise<OpenedWorkbook> {
  const archive = checkArchive(bytes);
  if (!archive.ok) return archive;
  const names: string[] = [];
  const hidden: string[] = [];
  try {
    const parts = await prepareParts(bytes);
    if (!parts.ok) return parts;
    const { colToLetter, readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(parts.bytes, {
      readStyles: true,
      range: readRange,
      sheets: (info) => {
        names.push(info.name);
        const isHidden = info.hidden === true || info.veryHidden === true;
        if (isHidden) hidden.push(info.name);
        return only === null ? !isHidden : info.name === only;
      },
    });
    if (only !== null && sheets.length === 0) return missSheet(only, names);
    const counts = { characters: 0 };
    const read = sheets.map((sheet) => readSheet(sheet, colToLetter, counts));
    return { ok: true, sheets: read, hidden: only === null ? hidden : [], issues: archive.issues };
  } catch (error) {
    // whatever else the library has to say of a file, it means that it can not be read
    return { ok: false, issue: error instanceof TooMuchError ? error.issue : buildIssue('archiveBroken', 'error', 1) };
  }
}

const missSheet = (sheet: string, names: readonly string[]): OpenedWorkbook => ({
  ok: false,
  issue: buildIssue('sheetMissing', 'error', 1, { sheet, found: names.join('・') }),
});

type PreparedParts = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issue: Issue };

/** A cell that has a format and holds nothing: four of five in a form that was formatted for 1,800 rows, and most of the time to read it. */
const emptyCell = /<(?:\w+:)?c(?:\s[^<>]*)?\/>/gu;

/**
 * The parts of a workbook that are texts, without their empty cells, packed again for the library; refused where what they say of
 * their sizes would cost too much, before anything is built from them.
 */
async function prepareParts(bytes: Uint8Array): Promise<PreparedParts> {
  const { unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') || name.endsWith('.rels') });
  const refuse = (issue: Issue): PreparedParts => ({ ok: false, issue });
  let cells = 0;
  for (const [name, content] of Object.entries(parts)) {
    const printed = new TextDecoder().decode(content);
    // a part that says it is shorter than it is comes cut off
    if (!isWhole(printed)) return refuse(buildIssue('archiveBroken', 'error', 1));
    const isSheet = printed.includes('sheetData');
    const text = isSheet ? printed.replace(emptyCell, '') : name.endsWith('styles.xml') ? nameJapaneseFormats(printed) : printed;
    if (text.length !== printed.length) parts[name] = new TextEncoder().encode(text);
    // no program writes one into a workbook: it is there to be expanded
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return refuse(buildIssue('entitiesRefused', 'error', 1, { part: name }));
    if (name.endsWith('workbook.xml')) checkSheetList(text);
    if (name.endsWith('workbook.xml.rels') && hasTwice(text, /Target="([^"]*sheet[^"]*)"/giu))
      return refuse(buildIssue('archiveBroken', 'error', 1));
    if (isSheet) cells += measureSheet(text);
    if (cells > sourceLimits.cells) throw new TooMuchError('cells', cells);
  }
  return { ok: true, bytes: zipSync(parts, { level: 0 }) };
}

/** Whether a text ends as the element ends that it begins with. */
function isWhole(xml: string): boolean {
  const root = /<([A-Za-z_][\w:.-]*)/u.exec(xml.slice(0, 2_000))?.[1];
  const end = xml.trimEnd().slice(-(root?.length ?? 0) - 4);
  return root !== undefined && (end.replace(/\s/gu, '').endsWith(`</${root}>`) || end.endsWith('/>'));
}

function checkSheetList(text: string): void {
  const sheets = [...text.matchAll(/<(?:\w+:)?sheet\s/gu)].length;
  if (sheets > sourceLimits.sheets) throw new TooMuchError('sheets', sheets);
  if (hasTwice(text, /<(?:\w+:)?sheet\s[^<>]{0,500}?r:id="([^"]*)"/gu)) throw new Error('one sheet under two names');
}

function hasTwice(text: string, pattern: RegExp): boolean {
  const found = [...text.matchAll(pattern)].map(([, value]) => value);
  return new Set(found).size < found.length;
}

/** Cells of the rectangle that a sheet's cells span. */
function measureSheet(text: string): number {
  let rows = 0;
  let columns = 0;
  for (const { 1: letters = '', 2: digits } of text.matchAll(/<(?:\w+:)?(?:c|row)\s[^<>]{0,300}?\br=["']([A-Z]{0,4})([0-9]{1,9})["']/giu)) {
    const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    columns = Math.max(columns, column);
    if (letters !== '') rows = Math.max(rows, Number(digits));
  }
  if (rows > sourceLimits.rows) throw new TooMuchError('rows', rows);
  if (columns > sourceLimits.columns) throw new TooMuchError('columns', columns);
  if ([...text.matchAll(/<(?:\w+:)?col\s/gu)].length > maxColumnNotes) throw new TooMuchError('columns', maxColumnNotes);
  return rows * columns;
}

function readSheet(sheet: Sheet, letterOf: (column: number) => string, counts: { characters: number }): WorkbookSheet {
  const { name } = sheet;
  const place = (row: number, column: number): string => `${name}!${letterOf(column)}${row + 1}`;
  const faults: string[] = [];
  const texts = sheet.rows.map((row, rowAt) =>
    row.map((value, at) => {
      const cell = sheet.cells?.get(`${rowAt},${at}`);
      if (cell?.type === 'error' || (cell?.formula !== undefined && value === null)) faults.push(place(rowAt, at));
      // #DIV/0! is no value and no text of the city's
      const text = cell?.type === 'error' ? '' : showValue(value, cell?.style?.numFmt);
      counts.characters += text.length;
      if (counts.characters > sourceLimits.characters) throw new TooMuchError('characters', counts.characters);
      return text;
    }),
  );
  const width = texts.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text.trim() !== '') + 1), 0);
  const filled = fillMerges(sheet, texts);
  const lines = texts.map((row, rowAt): TextLine | RowLine => {
    const line = rowAt + 1;
    const cells = row.slice(0, width);
    if (cells.every((text) => text.trim() === '')) return readText('', line);
    const places = cells.map((_, at) => place(rowAt, at));
    return { kind: 'row', line, cells, places, ...(filled === null ? {} : { filled: (filled[rowAt] ?? cells).slice(0, width) }) };
  });
  return { name, lines, issues: [...tellHidden(sheet, texts, letterOf), ...tellFaults(name, faults)] };
}

/** The texts with what is merged down written into every row of the merge; null where nothing is merged. */
function fillMerges({ merges = [] }: Sheet, texts: readonly (readonly string[])[]): string[][] | null {
  const down = merges.filter(({ startRow, endRow, startCol }) => endRow > startRow && startRow >= 0 && startCol >= 0);
  if (down.length === 0) return null;
  const filled = texts.map((row) => [...row]);
  let covered = 0;
  for (const { startRow, endRow, startCol } of down) {
    const last = Math.min(endRow, texts.length - 1);
    covered += Math.max(0, last - startRow);
    if (covered > maxMergedRows) throw new TooMuchError('cells', covered);
    for (let row = startRow + 1; row <= last; row += 1) {
      const cells = filled[row];
      if (cells !== undefined && startCol < cells.length) cells[startCol] = texts[startRow]?.[startCol] ?? '';
    }
  }
  return filled;
}

/** As many places are named in one issue. */
const shownPlaces = 5;

function shorten(names: readonly string[]): string {
  return `${names.slice(0, shownPlaces).join('・')}${names.length > shownPlaces ? `…（${names.length}）` : ''}`;
}

/** Hidden rows and columns that hold something. */
function tellHidden(
  { name, rowDefs, columns = [] }: Sheet,
  texts: readonly (readonly string[])[],
  letterOf: (column: number) => string,
): Issue[] {
  const holds = (text: string | undefined): boolean => (text ?? '').trim() !== '';
  const rows = [...(rowDefs ?? [])].flatMap(([row, { hidden }]) =>
    hidden === true && texts[row]?.some(holds) === true ? [String(row + 1)] : [],
  );
  const hiddenColumns = columns.flatMap(({ hidden }, at) => (hidden === true && texts.some((row) => holds(row[at])) ? [letterOf(at)] : []));
  if (rows.length === 0 && hiddenColumns.length === 0) return [];
  const params = { sheet: name, rows: shorten(rows) || '―', columns: shorten(hiddenColumns) || '―' };
  return [buildIssue('hiddenCells', 'warning', 1, params)];
}

/** Cells whose formula failed, or was never computed. */
function tellFaults(sheet: string, faults: readonly string[]): Issue[] {
  return faults.length === 0 ? [] : [buildIssue('cellFaulty', 'warning', 1, { sheet, cells: shorten(faults), count: faults.length })];
}
