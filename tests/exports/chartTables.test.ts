import { expect, test } from 'vitest';
import { buildPrintedTable, buildSeriesTable } from '../../src/exports/chartTables';
import type { SeriesContent } from '../../src/exports/presentation';

const meta = { language: 'ja', title: '刈谷市 令和4年度 参加者数', definition: '延べ人数', sourceLine: '出典', facts: [] } as const;
const content: SeriesContent = {
  kind: 'bars',
  categories: [
    { label: '講座の参加者数', detail: '総務部' },
    { label: '待機児童数', detail: '' },
  ],
  series: [
    {
      name: '人',
      points: [
        { value: 1093, text: '延べ1,093人' },
        { value: null, text: '―' },
      ],
    },
  ],
};

test('one row a category: name, number, how it is printed, unit', () => {
  const { columns, rows, title } = buildSeriesTable(content, '人', meta);
  expect(title).toBe(meta.title);
  expect(columns.map(({ header, type }) => [header, type])).toEqual([
    ['項目', 'text'],
    ['補足', 'text'],
    ['値', 'number'],
    ['表記', 'text'],
    ['単位', 'text'],
  ]);
  expect(columns[2]?.definition).toBe('延べ人数');
  expect(rows).toEqual([
    ['講座の参加者数', '総務部', 1093, '延べ1,093人', '人'],
    ['待機児童数', '', null, '―', '人'],
  ]);
});

test('several series have a column each; without details there is none', () => {
  const two: SeriesContent = {
    ...content,
    categories: [{ label: '回数', detail: '' }],
    series: ['総務部', '建設部'].map((name, at) => ({ name, points: [{ value: at, text: `${at}回` }] })),
  };
  const { columns, rows } = buildSeriesTable(two, '回', meta);
  expect(columns.map(({ header }) => header)).toEqual(['項目', '総務部', '総務部_表記', '建設部', '建設部_表記', '単位']);
  expect(rows).toEqual([['回数', 0, '0回', 1, '1回', '回']]);
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
});

test('a printed table: bare numbers become numbers, a missing one nothing, one with words stays text', () => {
  const table = buildPrintedTable(
    {
      columns: [
        { label: '部', isNumeric: false },
        { label: '件数', isNumeric: true },
        { label: '人数', isNumeric: true },
      ],
      rows: [{ cells: ['総務部', '1,234.5', '延べ93人'] }, { cells: ['建設部', '―', '5人'] }, { cells: ['教育部', '−2', '0人'] }],
    },
    meta,
  );
  expect(table.columns.map(({ type }) => type)).toEqual(['text', 'number', 'text']);
  expect(table.rows).toEqual([
    ['総務部', 1234.5, '延べ93人'],
    ['建設部', null, '5人'],
    ['教育部', -2, '0人'],
  ]);
});
