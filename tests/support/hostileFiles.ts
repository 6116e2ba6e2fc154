import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { IssueCode } from '../../src/domain/issue';
import { sizeOf } from './effort';

export const header = ['部', '組織目標', '取組内容', '課等', '実績', '成果'];
export const good = ['総務部', '訓練に努めます。', '①訓練', '総務課', '・訓練 3回', '・参加者 30人'];
export const title = ['令和5年度 若草市 実績報告'];

/** The parts of a workbook with one sheet whose data are these lines of XML. */
export function partsOf(sheetData: string, more: Zippable = {}): Zippable {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return {
    '[Content_Types].xml': xml(`<Types xmlns="${packages}/content-types"/>`),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="様式1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`),
    ...more,
  };
}

export const cellXml = (text: string, place = ''): string =>
  `<c${place === '' ? '' : ` r="${place}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
export const rowXml = (cells: readonly string[]): string => `<row>${cells.map((cell) => cellXml(cell)).join('')}</row>`;
export const goodXml = [title, header, good].map(rowXml).join('');

export const zip = (parts: Zippable): Uint8Array => zipSync(parts, { level: 6 });
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const write = async (...sheets: WriteSheet[]): Promise<Uint8Array> => await writeXlsx({ sheets });
export const sheetOf = (rows: WriteSheet['rows'] = [], more: Partial<WriteSheet> = {}): WriteSheet => ({ name: '様式1', rows, ...more });

/** An archive whose list of parts says another size of its last part than that has. */
export function lie(bytes: Uint8Array, size: number): Uint8Array {
  const lied = bytes.slice();
  const view = new DataView(lied.buffer);
  const end = lied.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let nth = 1; nth < view.getUint16(end + 10, true); nth += 1)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  view.setUint32(at + 24, size, true);
  return lied;
}

const oldWorkbook = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0);
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);
const laughs = `<!DOCTYPE x [<!ENTITY a "ああああああああああ"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
export const page = (table: string): Uint8Array => encode(`<!DOCTYPE html><html><body><h1>${title[0] ?? ''}</h1>${table}</body></html>`);
export const tableRow = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** Files made to hang, to fill or to deceive whoever reads them, and those that are something else; each is refused with one sentence. */
export const hostileFiles: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, IssueCode])[] = [
  ['an old workbook, or one behind a password', () => oldWorkbook, 'workbookLocked'],
  ['a Word document', () => zip({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') }), 'archiveForeign'],
  ['a sheet of OpenDocument', () => zip({ mimetype: strToU8('application/x'), 'content.xml': strToU8('<a/>') }), 'archiveForeign'],
  ['a binary workbook', () => zip({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('a') }), 'archiveForeign'],
  ['an archive in an archive', () => zip({ 'a.zip': zip({ 'b.zip': zip(partsOf(goodXml)) }) }), 'archiveForeign'],
  ['an archive of documents', () => zip({ '../../etc/実績.txt': encode('令和5年度'), 'b.csv': encode('a,b') }), 'archiveForeign'],
  ['an empty archive', () => zip({}), 'archiveForeign'],
  ['half a workbook', () => zip(partsOf(goodXml)).slice(0, 900), 'archiveBroken'],
  ['a workbook with a damaged part', () => zip(partsOf(goodXml)).fill(0xff, 700, 760), 'archiveBroken'],
  [
    'a workbook without its sheet',
    () => zip(partsOf(goodXml, { 'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>') })),
    'archiveBroken',
  ],
  ['a workbook without XML', () => zip(partsOf('', { 'xl/workbook.xml': strToU8('刈谷市') })), 'archiveBroken'],
  [
    'one sheet under two names',
    () =>
      zip(
        partsOf(goodXml, {
          'xl/workbook.xml': strToU8('<workbook><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/></workbook>'),
        }),
      ),
    'archiveBroken',
  ],
  ['a part of 200 MB', () => lie(zip(partsOf(goodXml)), 200 * 1024 * 1024), 'archiveTooLarge'],
  ['a part that says it has ten bytes', () => lie(zip({ ...partsOf(''), 'xl/worksheets/sheet1.xml': zeros(8) }), 10), 'archiveBroken'],
  ['a part that says it is empty', () => lie(zip(partsOf('', { 'xl/worksheets/sheet1.xml': zeros(8) })), 0), 'archiveBroken'],
  ['a part that says it has 4 GB', () => lie(zip(partsOf(goodXml)), 0xfffffffe), 'archiveTooLarge'],
  [
    '3,000 parts',
    () => zip(partsOf(goodXml, Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`xl/a${at}.xml`, strToU8('a')])))),
    'archiveTooLarge',
  ],
  [
    'entities that grow',
    () =>
      zip(
        partsOf('', { 'xl/worksheets/sheet1.xml': strToU8(`${laughs}<worksheet><sheetData>${rowXml(['&c;'])}</sheetData></worksheet>`) }),
      ),
    'entitiesRefused',
  ],
  [
    'an entity that reads a file',
    () => zip(partsOf(goodXml, { 'xl/sharedStrings.xml': strToU8('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst/>') })),
    'entitiesRefused',
  ],
  ['101 sheets', () => write(...Array.from({ length: 101 }, (_, at) => ({ name: `${at}`, rows: [header, good] }))), 'tableTooLarge'],
  ['a cell in the last corner', () => zip(partsOf(`${goodXml}<row r="1048576">${cellXml('99', 'XFD1048576')}</row>`)), 'tableTooLarge'],
  [
    'a cell in the last column',
    () => zip(partsOf(`${goodXml}<row r='4'><c t='inlineStr' r='XFD4'><is><t>9</t></is></c></row>`)),
    'tableTooLarge',
  ],
  ['60,000 rows', () => zip(partsOf(goodXml + '<row><c r="A60000"><v>1</v></c></row>')), 'tableTooLarge'],
  [
    '3,000,000 cells',
    () =>
      zip(
        partsOf(
          `${goodXml}${Array.from({ length: 5_000 }, (_, at) => `<row r="${at + 9}"><c r="ZZ${at + 9}"><v>1</v></c></row>`).join('')}`,
        ),
      ),
    'tableTooLarge',
  ],
  [
    'one long text in 50,000 cells',
    () =>
      write(sheetOf([title, header, good, ...Array.from({ length: 500 }, () => Array.from({ length: 100 }, () => 'あ'.repeat(1_000)))])),
    'tableTooLarge',
  ],
  [
    'merges over everything',
    () =>
      write(
        sheetOf([title, header, ...Array.from({ length: 3_000 }, () => good)], {
          merges: Array.from({ length: 400 }, (_, at) => ({ startRow: at, endRow: 1_000_000, startCol: 0, endCol: 0 })),
        }),
      ),
    'tableTooLarge',
  ],
  ['a page of 60,000 rows', () => page(`<table>${tableRow(header)}${'<tr><td>9<td>8'.repeat(60_000)}</table>`), 'tableTooLarge'],
  [
    'a cell over 100,000 columns',
    () => page(`<table>${tableRow(header)}<tr><td colspan="99999">9</td><td>8</td></tr></table>`),
    'tableTooLarge',
  ],
  [
    'cells over rows and columns',
    () => page(`<table>${'<tr><td rowspan="50000" colspan="900">9</td></tr>'.repeat(9)}</table>`),
    'tableTooLarge',
  ],
  [
    'reaching cells of 10,000 rows',
    () => page(`<table><tr>${'<td rowspan="50000">9</td>'.repeat(900)}</tr>${'<tr></tr>'.repeat(10_000)}</table>`),
    'tableTooLarge',
  ],
  ['500,000 brackets', () => page('<'.repeat(500_000)), 'html'],
  ['500,000 tags without an end', () => page('<td title="'.repeat(500_000)), 'html'],
  ['tables in each other', () => page('<table><tr><td>'.repeat(sizeOf(100_000, 20_000))), 'html'],
  ['a page that is a script', () => page(`<script>document.write("<table>${tableRow(header)}")</script>`), 'html'],
];
