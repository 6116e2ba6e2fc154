import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { activities } from '../../src/domain/report';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { parseReport } from '../../src/domain/reportSchema';
import { serializeAchievementsCsv } from '../../src/exports/achievementsCsv';
import { buildAchievementsTable } from '../../src/exports/achievementsTable';
import { buildTableXlsx } from '../../src/exports/tableXlsx';
import { selectRows } from '../../src/query/achievementRows';
import { emptySelection } from '../../src/query/selection';
import { findAll } from '../support/readXml';
import { readCsv } from '../support/readCsv';
import { readXlsx } from '../support/readXlsx';

/**
 * 行政データにおける機械可読性に関するルール (2026-03-31), rule by rule, on the files that the board gives away of its built-in report. What a rule asks and a
 * file does not do is told in `data/conformance.json`.
 */
const parsed = parseReport(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));
if (!parsed.ok) throw new Error('the built-in report is not valid');
const index = buildReportIndex(parsed.report);
const rows = selectRows(index, emptySelection);
const text = serializeAchievementsCsv(index, rows);
const [header = [], ...records] = readCsv(text);
const table = buildAchievementsTable(index, rows, { language: 'ja', createdOn: '2026-11-29', title: '一覧' });
const bytes = await buildTableXlsx(table, '2026-11-29');
const sheets = readXlsx(bytes);
const [data] = sheets;
const parts = Object.keys(unzipSync(bytes));

const column = (name: string): readonly string[] => {
  const at = header.indexOf(name);
  if (at < 0) throw new Error(`no column ${name}`);
  return records.map((record) => record[at] ?? '');
};
const number = /^-?\d+(\.\d+)?$/u;

describe('machine readability', () => {
  test('L1-01 CSV and Excel, which programs read', () => {
    expect(records.length).toBeGreaterThan(200);
    expect(data?.rows).toHaveLength(records.length + 1);
  });

  test('L1-02 L1-04 one table a sheet, and nothing beside it', () => {
    for (const record of records) expect(record).toHaveLength(header.length);
    for (const { rows: lines } of sheets) for (const line of lines) expect(line.length).toBeLessThanOrEqual(lines[0]?.length ?? 0);
  });

  test('L1-03 no empty rows or columns between', () => {
    for (const { rows: lines } of sheets) expect(lines.filter((line) => line.every((cell) => cell === null))).toEqual([]);
    for (const record of records) expect(record.some((field) => field !== '')).toBe(true);
  });

  test('L1-05 L2-03 every column has a name of its own, and a definition', () => {
    expect(header.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
    const definitions = new Map(sheets.find(({ name }) => name === '項目定義')?.rows.map((row) => [row[0], row[2]]));
    for (const name of header) expect(String(definitions.get(name) ?? '')).not.toBe('');
  });

  test('L1-06 no spaces or line breaks for looks', () => {
    expect(
      records.flat().filter((field) => field !== field.trim() || /[\r\n]|\s{2}|\p{Script=Han}\u3000\p{Script=Han}/u.test(field)),
    ).toEqual([]);
  });

  test('L1-07 one thing a cell, but for offices and qualifiers that a document gives several of', () => {
    const withSeveral = header.filter((name) => column(name).some((field) => field.includes('|')));
    expect(withSeveral).toEqual(['課等']);
  });

  test('L1-08 characters of one platform only where the document prints them', () => {
    const marked = header.filter((name) => column(name).some((field) => /[\u2460-\u24FF\u2160-\u217F\u3220-\u33FF]/u.test(field)));
    expect(marked).toEqual(['取組_番号']);
  });

  test('L1-09 no number is not 0', () => {
    expect(column('値').filter((field) => field === '')).toEqual([]);
    const rates = column('目標値');
    expect(rates.some((field) => field === '')).toBe(true);
    expect(rates.every((field) => field === '' || number.test(field))).toBe(true);
  });

  test('L1-10 L1-11 L1-12 L1-13 a workbook has no drawings, no merged or hidden cells, and no look that means something', () => {
    expect(parts.filter((part) => /drawing|media|chart|comments/u.test(part))).toEqual([]);
    for (const { xml } of sheets) {
      expect(findAll(xml, 'mergeCell')).toEqual([]);
      const hidden = [...findAll(xml, 'row'), ...findAll(xml, 'col')].filter(({ attributes }) => 'hidden' in attributes);
      expect(hidden).toEqual([]);
    }
    // one style a column: what differs from row to row is said in cells
    const [, ...lines] = data === undefined ? [] : findAll(data.xml, 'row');
    const looks = new Map<string, Set<string>>();
    for (const cell of lines.flatMap(({ children }) => children)) {
      const name = /^[A-Z]+/u.exec(cell.attributes['r'] ?? '')?.[0] ?? '';
      looks.set(name, (looks.get(name) ?? new Set()).add(cell.attributes['s'] ?? ''));
    }
    expect([...looks.values()].filter((styles) => styles.size > 1)).toEqual([]);
  });

  test('L1-14 L1-15 one record a line, commas in quotes', () => {
    expect(text.trimEnd().split('\r\n')).toHaveLength(records.length + 1);
    const withComma = records.flat().filter((field) => field.includes(','));
    for (const field of withComma) expect(text).toContain(`"${field.replaceAll('"', '""')}"`);
  });

  test('L2-01 L2-06 numbers are numbers without unit and comma, and never a formula', () => {
    for (const name of ['年度_西暦', '柱_番号', '値']) for (const field of column(name)) expect(field).toMatch(number);
    const at = header.indexOf('値');
    for (const line of data?.rows.slice(1) ?? []) expect(typeof line[at]).toBe('number');
  });

  test('L2-02 names are written in every row', () => {
    for (const name of ['全国地方公共団体コード', '地方公共団体名', '部', '柱_名称', '組織目標', '取組内容', '指標_名称'])
      expect(column(name).filter((field) => field === '')).toEqual([]);
  });

  test('L2-04 L2-05 choices are of closed lists, without words of their own', () => {
    const activityWords = new Set(column('活動分類'));
    expect(activityWords.size).toBeLessThanOrEqual(activities.length);
    expect(new Set(column('集計可否'))).toEqual(new Set(['可', '不可']));
    expect(new Set(column('欄'))).toEqual(new Set(['実績', '成果']));
    const closed = ['活動分類', '種別', '欄', '集計可否', '集計不可の理由', '数え方'];
    expect(closed.flatMap((name) => column(name)).filter((field) => /[（(]/u.test(field))).toEqual([]);
  });

  test('L3-01 names on the first row, data from the second', () => {
    expect(data?.rows[0]).toEqual(header);
    expect(header[0]).toBe('全国地方公共団体コード');
  });

  test('L3-03 no signs among numbers', () => {
    for (const name of ['値', '比較値', '目標値']) for (const field of column(name)) expect(field).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/u);
  });

  test('L3-04 units have a column of their own', () => {
    expect(column('単位').filter((field) => field === '')).toEqual([]);
  });

  test('L3-05 L3-06 years in both countings, the city by its code and name', () => {
    expect(new Set(column('年度_西暦'))).toEqual(new Set(['2022']));
    expect(new Set(column('年度_和暦'))).toEqual(new Set(['令和4年度']));
    expect(new Set(column('全国地方公共団体コード'))).toEqual(new Set(['232106']));
    expect(new Set(column('地方公共団体名'))).toEqual(new Set(['刈谷市']));
  });

  test('L3-08 what columns mean, where it comes from and since when go with the file; names in JSON are Latin letters', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['データ', '項目定義', '出典']);
    const facts = new Map(sheets[2]?.rows.map((row) => [row[0], row[1]]));
    for (const name of ['文書', '発行', '利用条件', '同ファイルのSHA-256', '書き出した日', '注意']) expect(facts.get(name)).toBeTruthy();
    for (const { key } of table.columns) expect(key).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/u);
    expect(text.startsWith('\uFEFF')).toBe(true);
  });

  test('L3-09 one number a row', () => {
    const ids = column('ID');
    expect(new Set(ids).size).toBe(ids.length);
    expect(header.filter((name) => /\d{4}|令和\d/u.test(name))).toEqual([]);
  });
});
