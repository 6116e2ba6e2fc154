import { expect, test } from 'vitest';
import { buildSpecTable } from '../../src/exports/specTable';
import { makeReport } from '../support/makeReport';
import { makeSpecs, type SpecName } from '../support/makeSpecs';

const tableOf = (name: SpecName) => buildSpecTable(makeSpecs('ja')[name], makeReport(), { language: 'ja', createdOn: '2026-11-23' });

test('one row a bar: name, number, its qualifier and printed form beside it, unit', () => {
  const { columns = [], rows = [], title } = tableOf('ranked') ?? {};
  expect(title).toBe('部別の参加者数　単位：人　令和4年度（2022年度）');
  expect(columns.map(({ header, type }) => [header, type])).toEqual([
    ['指標', 'text'],
    ['部', 'text'],
    ['値', 'number'],
    ['修飾', 'text'],
    ['表記', 'text'],
    ['単位', 'text'],
  ]);
  expect(rows[0]?.slice(1)).toEqual(['企画財政部', 129_898, '延べ', '延べ129,898人', '人']);
  expect(rows[2]?.slice(1)).toEqual(['生活安全部', 5000, '以上', '5,000人以上', '人']);
  expect(columns[2]?.definition).toBe(makeSpecs('ja').ranked.definition);
});

test('a refused sum is an empty number with its reason beside it, never a 0', () => {
  expect(tableOf('refused')?.rows.map((row) => row.slice(1, 3))).toEqual([
    [22, '22回'],
    [null, '重複があり得るため、合計しません'],
    [null, '―'],
  ]);
});

test.each<[SpecName, readonly string[]]>([
  ['stacked', ['部', '数', '数_表記', '率・達成度', '率・達成度_表記', '金額', '金額_表記', '合計', '単位']],
  ['spread', ['部', '項目', '値', '修飾', '表記', '単位']],
])('%s has a column for every series, told apart', (name, heads) => {
  const { columns = [] } = tableOf(name) ?? {};
  expect(columns.map(({ header }) => header)).toEqual(heads);
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
});

test('出典 says what the chart says: headline, filters, definition, caveats, then the document', () => {
  const facts = tableOf('ranked')?.facts ?? [];
  const spec = makeSpecs('ja').ranked;
  const values = facts.map(({ value }) => value);
  for (const said of [spec.headline, ...spec.filters, spec.definition, ...spec.caveats, ...spec.notes]) expect(values).toContain(said);
  expect(facts.map(({ name }) => name)).toContain('文書');
});

test('nothing to show is no table', () => expect(tableOf('nothing')).toBeNull());

test('numbers that the chart has only printed are numbers in the sheet; with words they stay text', () => {
  const spec = makeSpecs('ja').one;
  if (spec.content.kind !== 'bars') throw new Error('no bars');
  const [row] = spec.content.rows;
  if (row === undefined) throw new Error('no row');
  const details = ['取組', '差', '人数'].map((head) => ({ head, isDrawn: false, isNumeric: true }));
  const rows = [
    { ...row, details: ['1,234.5', '−2', '延べ93人'] },
    { ...row, details: ['―', '', '5人'] },
  ];
  const table = buildSpecTable({ ...spec, content: { ...spec.content, details, rows } }, makeReport(), {
    language: 'ja',
    createdOn: '2026-11-23',
  });
  expect(table?.columns.slice(1, 4).map(({ type }) => type)).toEqual(['number', 'number', 'text']);
  expect(table?.rows.map((cells) => cells.slice(1, 4))).toEqual([
    [1234.5, -2, '延べ93人'],
    [null, null, '5人'],
  ]);
});

test('a number printed in Portuguese, 1.234,5, is the same number in its sheet', () => {
  const spec = makeSpecs('ja').one;
  if (spec.content.kind !== 'bars') throw new Error('no bars');
  const [row] = spec.content.rows;
  if (row === undefined) throw new Error('no row');
  const details = ['a', 'b', 'c'].map((head) => ({ head, isDrawn: false, isNumeric: true }));
  const rows = [
    { ...row, details: ['1.234,5', '1.234', '12,5'] },
    { ...row, details: ['−2', '12', '0,5'] },
  ];
  const table = buildSpecTable({ ...spec, language: 'pt', content: { ...spec.content, details, rows } }, makeReport(), {
    language: 'pt',
    createdOn: '2026-11-29',
  });
  expect(table?.rows.map((cells) => cells.slice(1, 4))).toEqual([
    [1234.5, 1234, 12.5],
    [-2, 12, 0.5],
  ]);
  expect(table?.columns?.slice(1, 4).map(({ isGrouped }) => isGrouped)).toEqual([true, true, false]);
});
