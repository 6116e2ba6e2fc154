import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importDocument } from '../../../src/importer/importFile';
import { describeTables, listSheets } from '../../../src/importer/shapes/describeTable';

const describe = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { table } = importDocument(bytes, { file: 'a.txt', sha256: '' });
  return table === null ? [] : describeTables(table, 2023);
};

test('a header that pages repeat is one table, with its rows counted', () => {
  const [table, ...others] = describe(readFileSync('tests/fixtures/otherCities/midorikawa-fy2023.txt'));
  expect(others).toEqual([]);
  expect(table?.count).toBeGreaterThan(5);
  expect(table?.columns.map(({ name, meaning }) => [name, meaning])).toEqual([
    ['組織目標', 'goal'],
    ['取組内容', 'initiative'],
    ['課等', 'sections'],
    ['実績', 'actual'],
    ['成果', 'outcome'],
  ]);
  expect(table?.columns[2]?.examples).toHaveLength(3);
});

test('a column that nobody reads is told, with what stands in it', () => {
  const text = '令和5年度 若草市 実績\n部\t取組内容\t実績\t備考欄\n総務部\t研修\t研修 3回\tあり\n総務部\t訓練\t訓練 4回\tなし\n';
  const [table] = describe(text);
  expect(table).toMatchObject({ line: 2, sheet: null, count: 1, rows: 2 });
  expect(table?.columns.at(-1)).toEqual({ name: '備考欄', meaning: 'unread', year: null, examples: ['あり', 'なし'] });
});

test('columns of an indicator table say what their values are', () => {
  const text =
    '令和5年度 若草市 実績\n部\t事業名\t指標\t単位\t令和4年度実績\t令和5年度実績\t目標値\n総務部\t研修\t受講者\t人\t10\t12\t15\n';
  const [table] = describe(text);
  expect(table?.columns.map(({ meaning, year }) => [meaning, year])).toEqual([
    ['department', null],
    ['initiative', null],
    ['measure', null],
    ['unit', null],
    ['figure-prior', 2022],
    ['figure-result', 2023],
    ['figure-target', null],
  ]);
});

test('a text has no sheets', () => {
  const { table } = importDocument(new TextEncoder().encode('令和5年度\n部\t取組内容\t実績\n総務部\t研修\t3回\n'), {
    file: 'a',
    sha256: '',
  });
  expect(table && listSheets(table)).toEqual([]);
});
