import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { buildAchievementsTable } from '../../src/exports/achievementsTable';
import type { ExportCell, ExportTable } from '../../src/exports/exportTable';
import { unguardFormula } from '../../src/exports/serializeCsv';
import { buildClipboardTable } from '../../src/exports/tableClipboard';
import { encodeTableCsv } from '../../src/exports/tableCsv';
import { serializeTableJson } from '../../src/exports/tableJson';
import { buildTableXlsx } from '../../src/exports/tableXlsx';
import { serializeDecimal } from '../../src/query/exactDecimal';
import { selectRows } from '../../src/query/achievementRows';
import { sortRows } from '../../src/query/sortRows';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { arbitraryTable } from '../support/arbitraryTable';
import { readHtmlTable, readTsv } from '../support/readClipboard';
import { readCsv } from '../support/readCsv';
import { readXlsx } from '../support/readXlsx';

/** What every format must say of a cell, written here once more without the writers: one line, entries between bars. */
function plain(cell: ExportCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return serializeDecimal(cell);
  return typeof cell === 'string' ? cell : cell.map((entry) => plain(entry).replaceAll('|', '｜')).join('|');
}

/** As the bytes of a file say it: half a surrogate pair is U+FFFD. */
const wellFormed = (text: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const oneLine = (text: string) =>
  wellFormed(text)
    .replaceAll('\r\n', ' ')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/[^\P{Cc}\t]/gu, ' ');

const isList = (cell: ExportCell | undefined) => typeof cell === 'object' && cell !== null;

/** A format may write text and list of texts guarded, never a number. */
function recover(written: string, cell: ExportCell | undefined): string {
  const isNumber = typeof cell === 'number' || (isList(cell) && (cell as readonly unknown[]).every((entry) => typeof entry !== 'string'));
  return isNumber ? written : unguardFormula(written);
}

const recordsOf = ({ columns, rows }: ExportTable): ExportCell[][] => [columns.map(({ header }) => header), ...rows.map((row) => [...row])];
const linesOf = (table: ExportTable) => recordsOf(table).map((record) => record.map((cell) => oneLine(plain(cell))));
const recoverAll = (table: ExportTable, read: readonly (readonly string[])[]) =>
  read.map((record, row) => record.map((written, at) => recover(written, recordsOf(table)[row]?.[at])));

async function expectAllFormatsAgree(table: ExportTable): Promise<void> {
  const expected = linesOf(table);
  for (const encoding of ['utf8Bom', 'utf8'] as const) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(encodeTableCsv(table, encoding).bytes);
    expect(text.startsWith('\uFEFF')).toBe(encoding === 'utf8Bom');
    expect(recoverAll(table, readCsv(encoding === 'utf8' ? `\uFEFF${text}` : text))).toEqual(expected);
  }
  const { text, html } = buildClipboardTable(table);
  expect(recoverAll(table, readTsv(wellFormed(text)))).toEqual(expected);
  const cells = readHtmlTable(html);
  const xmlSafe = (value: string) => value.replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
  expect(
    recoverAll(
      table,
      cells.map((record) => record.map((cell) => cell.text)),
    ),
  ).toEqual(expected.map((record) => record.map(xmlSafe)));
  const json: { columns: { header: string }[]; rows: Record<string, ExportCell>[] } = JSON.parse(serializeTableJson(table));
  const byKey = json.rows.map((row) => table.columns.map(({ key }) => row[key]));
  expect([json.columns.map(({ header }) => header), ...byKey]).toEqual(
    recordsOf(table).map((record) => record.map((cell) => (Object.is(cell, -0) ? 0 : cell))),
  );
  const [data] = readXlsx(await buildTableXlsx(table, '2026-11-23'));
  const sheet = recordsOf(table).map((record, row) => record.map((_cell, at) => data?.rows[row]?.[at] ?? null));
  expect(sheet).toEqual(recordsOf(table).map((record) => record.map(asSheetCell)));
}

/** Numbers stay numbers, also alone in a list; an empty text is an empty cell; nothing else of a text is lost. */
function asSheetCell(cell: ExportCell): string | number | null {
  if (typeof cell === 'object' && cell !== null) return cell.length === 1 ? asSheetCell(cell[0] ?? null) : plain(cell) || null;
  return cell === '' ? null : cell;
}

test('any table: CSV = clipboard = JSON = XLSX, cell by cell, in order', async () => {
  await fc.assert(fc.asyncProperty(arbitraryTable, expectAllFormatsAgree), { numRuns: 300, seed: 5 });
});

test('any selection in any order of any report: exactly those rows, in every format', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryReport(),
      arbitrarySelection,
      fc.constantFrom('ascending', 'descending'),
      async (report, selection, direction) => {
        const index = buildReportIndex(report);
        const rows = sortRows(index, selectRows(index, selection), { key: 'value', direction });
        const table = buildAchievementsTable(index, rows, { title: '一覧', language: 'ja', createdOn: '2026-11-23' });
        const id = table.columns.findIndex(({ key }) => key === 'id');
        expect(table.rows.map((row) => row[id])).toEqual(rows.map(({ quantity }) => quantity.id));
        await expectAllFormatsAgree(table);
      },
    ),
    { numRuns: 40, seed: 5 },
  );
});

describe('formula injection: every class, every format', () => {
  const payloads: readonly (readonly [name: string, payload: string])[] = [
    ['equals', '=1+1'],
    ['plus', '+1+1'],
    ['minus', "-2+3+cmd|' /C calc'!A0"],
    ['at', '@SUM(A1:A9)'],
    ['tab', '\t=1+1'],
    ['carriage return', '\r=1+1'],
    ['line feed', '\n=1+1'],
    ['null', '\0=1+1'],
    ['bar', '|calc'],
    ['percent', '%0A=1+1'],
    ['full-width equals', '＝1+1'],
    ['full-width plus', '＋1'],
    ['full-width minus', '－1'],
    ['full-width at', '＠SUM(A1)'],
    ['leading space', ' =1+1'],
    ['leading full-width space', '\u3000=1+1'],
    ['zero width space', '\u200B=1+1'],
    ['byte order mark', '\uFEFF=1+1'],
    ['leading quotation mark', '"=1+1"'],
    ['leading apostrophe', "'=1+1"],
    ['typographic quotation mark', '“=1+1”'],
    ['multi-line', '=1+1\nnote'],
    ['second line', 'note\n=1+1'],
    ['separator', '",=1+1,"'],
    ['tab separator', 'a\t=1+1'],
    ['DDE', "=cmd|'/C calc'!A0"],
    ['hyperlink', '=HYPERLINK("https://example.invalid","x")'],
    ['markup', '</td></tr></table><script>alert(1)</script>'],
  ];
  const tableOf = (payload: string): ExportTable => ({
    language: 'ja',
    title: payload,
    columns: [
      { key: 'a', header: payload, type: 'text', definition: payload },
      { key: 'b', header: 'b', type: 'number', definition: '' },
    ],
    rows: [
      [payload, 7],
      [[payload, payload], -1],
    ],
    sourceLine: payload,
    facts: [{ name: payload, value: payload }],
  });
  /** What a spreadsheet would run: what stands first once all that it may pass over is gone. */
  const isFormula = (field: string) => /^[=+\-@]/.test(field.normalize('NFKC').replace(/^[\s\p{Cc}\p{Cf}"“”]+/u, ''));

  test.each(payloads)('%s', async (_name, payload) => {
    const table = tableOf(payload);
    const fields = [
      ...readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(encodeTableCsv(table, 'utf8Bom').bytes)),
      ...readTsv(buildClipboardTable(table).text),
      ...readHtmlTable(buildClipboardTable(table).html).map((record) => record.map(({ text }) => text)),
    ];
    expect(fields).toHaveLength(9);
    for (const [text = '', number = ''] of fields) {
      expect(isFormula(text)).toBe(false);
      expect(['b', '7', '-1']).toContain(number);
    }
    // the reader of sheets refuses formulas; nothing is guarded there, so the text is exactly the original
    const [data, definitions, source] = readXlsx(await buildTableXlsx(table, '2026-11-23'));
    expect(data?.rows[1]).toEqual([payload, 7]);
    expect(definitions?.rows[1]?.[0]).toBe(payload);
    expect(source?.rows[1]).toEqual([payload, payload]);
    await expectAllFormatsAgree(table);
  });
});

test.each([NaN, Infinity])('%s is refused, never written', async (value) => {
  const table: ExportTable = {
    language: 'ja',
    title: '',
    columns: [{ key: 'a', header: 'a', type: 'number', definition: '' }],
    rows: [[value]],
    sourceLine: '',
    facts: [],
  };
  expect(() => encodeTableCsv(table, 'utf8')).toThrow(RangeError);
  expect(() => buildClipboardTable(table)).toThrow(RangeError);
  expect(() => serializeTableJson(table)).toThrow(RangeError);
  await expect(buildTableXlsx(table, '2026-11-23')).rejects.toThrow(RangeError);
});
