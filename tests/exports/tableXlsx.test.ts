import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExportTable } from '../../src/exports/exportTable';
import { buildTableXlsx } from '../../src/exports/tableXlsx';
import { findAll } from '../support/readXml';
import { readXlsx } from '../support/readXlsx';

const table: ExportTable = {
  language: 'ja',
  title: '刈谷市 一覧',
  columns: [
    { key: 'code', header: 'コード', type: 'code', definition: '6桁' },
    { key: 'year', header: '年度', type: 'number', definition: '西暦' },
    { key: 'value', header: '値', type: 'number', definition: '数値', isGrouped: true },
    { key: 'rate', header: '率', type: 'number', definition: '率', isGrouped: true },
    { key: 'sentence', header: '原文', type: 'text', definition: '文' },
  ],
  rows: [
    ['012025', 2022, 129_898, 99.5, '改行\nあり'],
    ['012025', 2022, 0, null, ''],
    ['012025', 2022, [14.9], [1, 2], ['約', '以上']],
  ],
  sourceLine: '出典：刈谷市',
  facts: [{ name: '文書', value: '報告書' }],
};

test('three sheets: typed data, definitions, source', async () => {
  const sheets = readXlsx(await buildTableXlsx(table, '2026-11-23'));
  expect(sheets.map(({ name }) => name)).toEqual(['データ', '項目定義', '出典']);
  expect(sheets[0]?.rows).toEqual([
    ['コード', '年度', '値', '率', '原文'],
    ['012025', 2022, 129_898, 99.5, '改行\nあり'],
    ['012025', 2022, 0, null, null],
    ['012025', 2022, 14.9, '1|2', '約|以上'],
  ]);
  expect(sheets[1]?.rows.slice(0, 3)).toEqual([
    ['項目', '型', '定義'],
    ['コード', 'コード（文字列）', '6桁'],
    ['年度', '数値', '西暦'],
  ]);
  expect(sheets[2]?.rows).toEqual([
    ['事項', '内容'],
    ['文書', '報告書'],
  ]);
});

test('the header is frozen and filterable, nothing is merged, widths are set', async () => {
  const [data] = readXlsx(await buildTableXlsx(table, '2026-11-23'));
  if (data === undefined) throw new Error('no data sheet');
  expect(findAll(data.xml, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', topLeftCell: 'A2', state: 'frozen' });
  expect(findAll(data.xml, 'autoFilter')[0]?.attributes['ref']).toBe('A1:E4');
  expect(findAll(data.xml, 'mergeCell')).toEqual([]);
  expect(findAll(data.xml, 'col')).toHaveLength(5);
});

test('texts and codes are formatted as text, numbers with separators only where they are amounts', async () => {
  const bytes = await buildTableXlsx(table, '2026-11-23');
  const [data] = readXlsx(bytes);
  const styles = new TextDecoder().decode(unzipSync(bytes)['xl/styles.xml']);
  const formats = new Map([...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]));
  const cellFormats = [...(/<cellXfs[^]*?<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
  const nameOf = (id: string | undefined) => (id === '0' ? 'General' : id === '49' ? '@' : id === '3' ? '#,##0' : formats.get(id ?? ''));
  const row = data === undefined ? [] : (findAll(data.xml, 'row')[1]?.children ?? []);
  expect(row.map(({ attributes }) => nameOf(cellFormats[Number(attributes['s'] ?? 0)]))).toEqual(['@', 'General', '#,##0', 'General', '@']);
});

test('the same table gives the same bytes; more than 26 columns keep their letters', async () => {
  expect(await buildTableXlsx(table, '2026-11-23')).toEqual(await buildTableXlsx(table, '2026-11-23'));
  const columns = Array.from({ length: 32 }, (_, at) => ({ key: `k${at}`, header: `h${at}`, type: 'number' as const, definition: '' }));
  const [data] = readXlsx(await buildTableXlsx({ ...table, columns, rows: [columns.map((_column, at) => at)] }, '2026-11-23'));
  expect(data?.rows[1]).toEqual(columns.map((_column, at) => at));
  expect(data && findAll(data.xml, 'autoFilter')[0]?.attributes['ref']).toBe('A1:AF2');
});

test('English words for an English reader', async () => {
  const sheets = readXlsx(await buildTableXlsx({ ...table, language: 'en' }, '2026-11-23'));
  expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Definitions', 'Source']);
});

test('a text longer than a cell is refused, since Excel would cut it', async () => {
  const long = { ...table, rows: [['1', 1, 1, 1, 'あ'.repeat(32_768)]] };
  await expect(buildTableXlsx(long, '2026-11-23')).rejects.toThrow(RangeError);
});

test('sentences without a number have a sheet of their own, and their columns are defined', async () => {
  const passages = {
    columns: [
      { key: 'sentence', header: '原文', type: 'text', definition: '文' },
      { key: 'kind', header: '種類', type: 'text', definition: '実績か成果か' },
    ],
    rows: [['目標を下回った。', '成果']],
  } as const;
  const sheets = readXlsx(await buildTableXlsx({ ...table, passages }, '2026-11-23'));
  expect(sheets.map(({ name }) => name)).toEqual(['データ', '数値のない文', '項目定義', '出典']);
  expect(sheets[1]?.rows).toEqual([
    ['原文', '種類'],
    ['目標を下回った。', '成果'],
  ]);
  expect(sheets[2]?.rows.slice(-2)).toEqual([
    ['原文', '文字列', '文'],
    ['種類', '文字列', '実績か成果か'],
  ]);
});
