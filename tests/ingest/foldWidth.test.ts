import { expect, test } from 'vitest';
import { foldWidth } from '../../src/ingest/foldWidth';

test('widths are folded, one character for one', () => {
  const text = '（１）ＡＢ％～　①㎡ｱ。';
  expect(foldWidth(text)).toBe('(1)AB%~ ①㎡ｱ。');
  expect(foldWidth(text)).toHaveLength(text.length);
});
