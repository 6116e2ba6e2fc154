import { describe, expect, test } from 'vitest';
import { readPublishedText, type Separator } from '../../../src/importer/sources/publishedText';

const linesOf = (text: string) => readPublishedText(text).lines;

describe('lines', () => {
  test.each<[string, object]>([
    ['a\tb', { kind: 'row', cells: ['a', 'b'] }],
    ['\t\t', { kind: 'row', cells: ['', '', ''] }],
    ['### (1) 柱', { kind: 'text', text: '(1) 柱', level: 3 }],
    ['**令和4年度**', { kind: 'text', text: '令和4年度', level: 0 }],
    ['', { kind: 'text', text: '', level: 0 }],
    ['企画財政部 .....\t4', { kind: 'text', text: '企画財政部 .....\t4' }],
    ['企画財政部 .....\t', { kind: 'text' }],
    ['1\t市長公室\t3', { kind: 'text' }],
    ['総務部\t6', { kind: 'text' }],
    ['市民の安全を確保します。\t6', { kind: 'row' }],
    ['目標\t①取組\t課\t・3回\t4', { kind: 'row' }],
    ['目標...\t①取組\t課\t・3回\t4', { kind: 'row' }],
  ])('%j', (text, expected) => {
    expect(linesOf(text)[0]).toMatchObject({ line: 1, ...expected });
  });

  test.each(['a\nb\n', 'a\r\nb\r\n', 'a\rb\r'])('count as in the file: %j', (text) => {
    expect(linesOf(text).map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});

describe('cells in quotes', () => {
  test.each<[string, string, string[][]]>([
    [
      'hold line breaks',
      'a\t"・3回\n・5食"\tc\nd\te',
      [
        ['a', '・3回\n・5食', 'c'],
        ['d', 'e'],
      ],
    ],
    ['hold tabs and quotation marks', '"a\tb"\t"c ""d"" e"', [['a\tb', 'c "d" e']]],
    ['are empty', 'a\t""', [['a', '']]],
    ['are none where text goes on behind', 'a\t"b" c', [['a', '"b" c']]],
    [
      'are none where nothing closes them',
      'a\t"b\nc\td',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    ['are none in attributes', 'a\t<ul style="x"><li>b', [['a', '<ul style="x"><li>b']]],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text).map((line) => (line.kind === 'row' ? line.cells : line.text))).toEqual(expected);
  });

  test('count their lines', () => {
    expect(linesOf('a\t"1\n2\n3"\nb\tc\n"言葉\n続き"').map(({ line }) => line)).toEqual([1, 4, 5, 6]);
  });
});

describe('other separators', () => {
  test.each<[string, Separator, string, (string[] | string)[]]>([
    [
      'bars around the row, with a rule',
      '|',
      '| 取組 | 実績 |\n|---|:-:|\n| a | 3回<br>4人 |\n| | 5回 |',
      [['取組', '実績'], '', ['a', '3回<br>4人'], ['', '5回']],
    ],
    [
      'bars between the cells only',
      '|',
      '目標|取組|実績\n訓練|①|3回\n|②|5回',
      [
        ['目標', '取組', '実績'],
        ['訓練', '①', '3回'],
        ['', '②', '5回'],
      ],
    ],
    ['bars that are text', '|', 'a\\|b|c', [['a|b', 'c']]],
    [
      'commas, with quotes',
      ',',
      '取組,実績\n"a, b","1,128人\n3回"',
      [
        ['取組', '実績'],
        ['a, b', '1,128人\n3回'],
      ],
    ],
    ['semicolons', ';', 'a;b', [['a', 'b']]],
  ])('%s', (_, separator, text, expected) => {
    const { lines } = readPublishedText(text, separator);
    expect(lines.map((line) => (line.kind === 'row' ? line.cells : line.text))).toEqual(expected);
  });
});
