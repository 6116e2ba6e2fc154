import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTexts, joinTexts, type TextBlocks } from '../../src/query/textBlocks';

/** In two blocks, where there are two texts. */
function join(texts: readonly string[]): TextBlocks {
  const half = Math.ceil(texts.length / 2);
  return { length: texts.length, blocks: [joinTexts(texts.slice(0, half), 0), joinTexts(texts.slice(half), half)] };
}

test.each([
  ['at the beginning and at the end', ['abc', 'cab', 'xx'], ['ab'], [1, 1, 0]],
  ['not across two texts', ['xa', 'bx'], ['ab'], [0, 0]],
  ['twice in a text', ['abab', 'x', 'ab'], ['ab'], [1, 0, 1]],
  ['one of several', ['a', 'b', 'c'], ['a', 'c'], [1, 0, 1]],
  ['a text that is empty', ['', 'a', ''], ['a'], [0, 1, 0]],
  ['in texts of several lines', ['x\na', 'b\nx'], ['a', 'ab'], [1, 0]],
  ['in no text', [], ['a'], []],
  ['nothing', ['a'], [], [0]],
])('finds what stands %s', (_, texts, needles, hits) => {
  expect([...findTexts(join(texts), needles)]).toEqual(hits);
});

test('finds the same as each text by itself, however many there are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '市', '\n'), maxLength: 6 });
  const needle = fc.string({ unit: fc.constantFrom('a', 'b', '市'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.nat(1500), fc.array(needle, { maxLength: 3 }), (few, more, needles) => {
      const texts = [...few, ...Array.from({ length: more }, () => 'x'), ...few];
      const hits = texts.map((one) => (needles.some((word) => one.includes(word)) ? 1 : 0));
      expect([...findTexts(join(texts), needles)]).toEqual(hits);
    }),
  );
});
