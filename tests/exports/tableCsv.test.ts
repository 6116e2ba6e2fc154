import { expect, test } from 'vitest';
import type { ExportTable } from '../../src/exports/exportTable';
import { encodeTableCsv } from '../../src/exports/tableText';

const table: ExportTable = {
  language: 'ja',
  title: '一覧',
  columns: [
    { key: 'department', header: '部', type: 'text', definition: '' },
    { key: 'value', header: '値', type: 'number', definition: '' },
    { key: 'sentence', header: '原文〜', type: 'text', definition: '' },
  ],
  rows: [
    ['総務部', 1234.5, '发出, 〜"'],
    ['髙﨑', null, ['①', '②']],
  ],
  sourceLine: '',
  facts: [],
};

test('UTF-8 begins with the byte order mark, or not', () => {
  expect(Array.from(encodeTableCsv(table, 'utf8Bom').bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const bare = encodeTableCsv(table, 'utf8');
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bare.bytes)).toBe(
    '部,値,原文〜\r\n総務部,1234.5,"发出, 〜"""\r\n髙﨑,,①|②\r\n',
  );
  expect(bare.replaced).toEqual([]);
});

test('Shift_JIS tells the line and column of every character that it does not hold', () => {
  const { bytes, replaced } = encodeTableCsv(table, 'shiftJis');
  expect(new TextDecoder('shift_jis', { fatal: true }).decode(bytes)).toBe('部,値,原文～\r\n総務部,1234.5,"〓出, ～"""\r\n髙﨑,,①|②\r\n');
  expect(replaced).toEqual([
    { character: '〜', replacement: '～', line: 1, column: '原文〜' },
    { character: '发', replacement: '〓', line: 2, column: '原文〜' },
    { character: '〜', replacement: '～', line: 2, column: '原文〜' },
  ]);
});
