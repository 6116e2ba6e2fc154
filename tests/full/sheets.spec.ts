import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { parseReport } from '../../src/domain/reportSchema';
import { buildAchievementsTable } from '../../src/exports/achievementsTable';
import type { ExportTable } from '../../src/exports/exportTable';
import { encodeTableCsv } from '../../src/exports/tableText';
import { buildCheckBook } from '../../src/exports/checkBook';
import { buildTableXlsx } from '../../src/exports/tableXlsx';
import { makeCheckBook } from '../../src/features/data/checkRows';
import { parseCuration } from '../../src/importer/curation/curationSchema';
import { readCheckBook } from '../../src/importer/sources/readCheckBook';
import { selectAllRows } from '../../src/query/achievementRows';
import { listPackageFaults } from '../support/checkPackage';
import { convert, drawPages, keep, validate } from '../support/office';
import { findAll, readXml, type XmlElement } from '../support/readXml';

/** One cell as LibreOffice holds it. */
interface Cell {
  readonly type: string;
  readonly value: string;
  readonly formula: string | undefined;
}

/** A sheet of a flat OpenDocument file, repeated cells written out, empty rows and cells at the end left out. */
function readSheet(table: XmlElement): Cell[][] {
  return findAll(table, 'table:table-row').flatMap((row) => {
    const cells = row.children.flatMap(({ attributes, children }) => {
      const text = children.filter(({ name }) => name === 'text:p').map((line) => readText(line));
      const type = attributes['office:value-type'] ?? '';
      const cell: Cell = {
        type,
        value: type === 'float' ? (attributes['office:value'] ?? '') : text.join('\n'),
        formula: attributes['table:formula'],
      };
      const count = Number(attributes['table:number-columns-repeated'] ?? 1);
      return type === '' && count > 100 ? [] : Array.from({ length: count }, () => cell);
    });
    while (cells.at(-1)?.type === '') cells.pop();
    return cells.length === 0 ? [] : [cells];
  });
}

/** OpenDocument writes runs of spaces, tabs and line ends as elements; the reader keeps text apart from elements, so only plain text is compared. */
const readText = (line: XmlElement) => line.text;

const readOpenDocument = (path: string) => findAll(readXml(readFileSync(path, 'utf8')), 'table:table');

const parsed = parseReport(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));
if (!parsed.ok) throw new Error('the built-in report does not fit its schema');
const index = buildReportIndex(parsed.report);
const table = buildAchievementsTable(index, selectAllRows(index), { language: 'ja', title: '一覧', createdOn: '2026-11-23' });

const lastColumn = 'AF';

describe('every achievement of the built-in report as a workbook', () => {
  let bytes: Uint8Array;
  let file: string;
  let sheets: readonly XmlElement[];
  beforeAll(async () => {
    bytes = await buildTableXlsx(table, '2026-11-23');
    file = keep('achievements.xlsx', bytes);
    sheets = readOpenDocument(convert(file, 'fods'));
  });

  test("Microsoft's validator and our own package check find nothing", () => {
    expect(validate(file)).toEqual([]);
    expect(listPackageFaults(bytes)).toEqual([]);
  });

  test('LibreOffice finds three sheets, numbers as numbers, texts as texts, no formula', () => {
    expect(sheets.map(({ attributes }) => attributes['table:name'])).toEqual(['データ', '項目定義', '出典']);
    const [head = [], ...rows] = readSheet(sheets[0] ?? { name: '', attributes: {}, children: [], text: '' });
    expect(head.map(({ value }) => value)).toEqual(table.columns.map(({ header }) => header));
    expect(rows).toHaveLength(table.rows.length);
    const at = (key: string) => table.columns.findIndex((column) => column.key === key);
    rows.forEach((row, nth) => {
      expect(row.filter(({ formula }) => formula !== undefined)).toEqual([]);
      expect(row[at('value')]).toMatchObject({ type: 'float', value: String(table.rows[nth]?.[at('value')]) });
      expect(row[at('municipalityCode')]).toMatchObject({ type: 'string', value: '232106' });
      expect(row[at('id')]).toMatchObject({ type: 'string', value: table.rows[nth]?.[at('id')] });
      expect(row[at('label')]).toMatchObject({ type: 'string', value: table.rows[nth]?.[at('label')] });
    });
  });

  test('the columns can be filtered from their heads', () => {
    const [ranges] = readFileSync(convert(file, 'fods'), 'utf8').match(/<table:database-range\b[^>]*>/g) ?? [];
    expect(ranges).toContain('table:display-filter-buttons="true"');
    expect(ranges).toContain(`.${lastColumn}${table.rows.length + 1}"`);
  });
});

describe('the workbook that asks the offices', () => {
  const decisions: unknown = JSON.parse(readFileSync('data/kariya-fy2022/curation.json', 'utf8'));
  const curation = parseCuration(decisions);
  if (!curation.ok) throw new Error('the decisions do not fit their schema');
  const book = makeCheckBook(index, curation.curation.decisions, '2026-11-29');
  let bytes: Uint8Array;
  let file: string;
  beforeAll(async () => {
    bytes = await buildCheckBook(book);
    file = keep('check.xlsx', bytes);
  });

  test("Microsoft's validator and our own package check find nothing", () => {
    expect(validate(file)).toEqual([]);
    expect(listPackageFaults(bytes)).toEqual([]);
  });

  test('saved again by LibreOffice it is read as before, and offers its filters', async () => {
    const flat = convert(file, 'fods');
    expect(readFileSync(flat, 'utf8').match(/table:display-filter-buttons="true"/g)).toHaveLength(book.groups.length);
    expect(await readCheckBook(readFileSync(convert(flat, 'xlsx')))).toEqual(await readCheckBook(bytes));
  });

  test('every office has its page on A4 landscape, nothing beside it', () => {
    const pages = drawPages(convert(file, 'pdf'));
    expect(pages.length).toBeGreaterThanOrEqual(book.groups.length + 1);
    expect(pages.length).toBeLessThanOrEqual(book.groups.length + 4);
    for (const { width, height } of pages) expect(width / height).toBeCloseTo(297 / 210, 2);
  });
});

const payloads = [
  '=1+1',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '＝1+1',
  ' =1+1',
  '"=1+1"',
  '=1+1\nnote',
  "'=1+1",
  '=HYPERLINK("https://example.invalid")',
];
const hostile: ExportTable = {
  ...table,
  columns: [
    { key: 'text', header: 'text', type: 'text', definition: '' },
    { key: 'value', header: 'value', type: 'number', definition: '' },
  ],
  rows: payloads.map((payload, at) => [payload, at - 3.5]),
};
/** CSV, UTF-8, formulas run if there are any: as careless as a reader can be. */
const careless = 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0,true';

describe('formula injection in a spreadsheet that runs what it finds', () => {
  const formulasOf = (name: string, bytes: Uint8Array) => {
    const [sheet] = readOpenDocument(convert(keep(name, bytes), 'fods', careless));
    return sheet === undefined ? [] : readSheet(sheet);
  };

  test('the spreadsheet would run them', () => {
    const cells = formulasOf('unguarded.csv', new TextEncoder().encode('text\r\n=1+1\r\n')).flat();
    expect(cells.filter(({ formula }) => formula !== undefined)).toHaveLength(1);
  });

  test('in our CSV it finds none, and the numbers are numbers', () => {
    const [, ...rows] = formulasOf('guarded.csv', encodeTableCsv(hostile, 'utf8Bom').bytes);
    expect(rows).toHaveLength(payloads.length);
    expect(rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(rows.map(([text]) => text?.type)).toEqual(payloads.map(() => 'string'));
    expect(rows.map(([, number]) => number)).toEqual(
      payloads.map((_payload, at) => ({ type: 'float', value: String(at - 3.5), formula: undefined })),
    );
  });

  test('in our workbook it finds none, and the texts are the originals', async () => {
    const bytes = await buildTableXlsx(hostile, '2026-11-23');
    const [sheet] = readOpenDocument(convert(keep('hostile.xlsx', bytes), 'fods'));
    const [, ...rows] = sheet === undefined ? [] : readSheet(sheet);
    expect(rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(rows.map(([text]) => text?.value)).toEqual(payloads.map((payload) => (payload.startsWith(' ') ? payload.trim() : payload)));
  });
});
