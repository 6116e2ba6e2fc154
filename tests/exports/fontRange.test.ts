import { expect, test } from 'vitest';
import { fontCovers } from '../../src/exports/pictureFonts';

test.each<[string, string, boolean]>([
  ['U+0-7F', '回数 a', true],
  ['U+0-7F', '回数', false],
  ['U+56de', '回数', true],
  ['U+56DE, U+6570', '数', true],
  ['U+4??', 'ѐ', true],
  ['U+4??', 'Ԁ', false],
  ['U+20BB7', '𠮷', true],
  ['', 'a', false],
  ['nonsense', 'a', false],
  ['U+0-7F', '', false],
])('%s holds %s: %s', (range, text, isCovered) => expect(fontCovers(range, text)).toBe(isCovered));
