import { expect, test } from 'vitest';
import { foldWidth, parseOrdinal } from '../../src/ingest/foldWidth';

test('widths are folded, one character for one', () => {
  const text = '（１）ＡＢ％～　①㎡ｱ。';
  expect(foldWidth(text)).toBe('(1)AB%~ ①㎡ｱ。');
  expect(foldWidth(text)).toHaveLength(text.length);
});

test.each<[string, number | null]>([
  ['3', 3],
  ['１２', 12],
  ['三', 3],
  ['十', 10],
  ['〇', null],
  ['Ⅳ', 4],
  ['IX', 9],
  ['ⅳ', null],
  ['123', null],
  ['あ', null],
  ['', null],
])('the ordinal %j is %s', (text, expected) => {
  expect(parseOrdinal(text)).toBe(expected);
});
