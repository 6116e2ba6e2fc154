import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginWith, drawAll, drawOn, isWhole, listDrawn, turnTo, type Drawing } from '../../../src/features/table/drawings';
import { keyOfLine, type TableLine } from '../../../src/query/tableModel';

const line = (key: string): TableLine => ({
  kind: 'group',
  group: { key, heading: 'all', rows: [], counts: { rowCount: 0, countedCount: 0 }, sums: [], others: [] },
});
const linesOf = (keys: string) => [...keys].map(line);
const keysOf = (lines: readonly TableLine[]) => lines.map(keyOfLine).join('');
const seenOf = (drawing: Drawing) => {
  const { drawn, hidden } = listDrawn(drawing);
  return keysOf(drawn.filter((one) => !hidden.has(keyOfLine(one))));
};

const first = 3;
const loose = { hasFocus: false, keepsCells: true };
const whole = (keys: string) => drawAll({ drawing: beginWith(linesOf(keys), first), leaving: null }).drawing;

describe('at once, of lines that stand whole', () => {
  test.each([
    ['some of them: the others are hidden', 'abcdef', 'bdef', loose, { drawn: 'abcdef', seen: 'bdef', isNew: false }],
    ['none of them', 'abcdef', '', loose, { drawn: 'abcdef', seen: '', isNew: false }],
    ['others among them: the first anew', 'abcdef', 'bxde', loose, { drawn: 'bxd', seen: 'bxd', isNew: true }],
    ['some in another order', 'abcdef', 'fdba', loose, { drawn: 'fdb', seen: 'fdb', isNew: true }],
    ['all in another order', 'abcdef', 'fedcba', loose, { drawn: 'fed', seen: 'fed', isNew: true }],
    ['more of them', 'abc', 'abcdef', loose, { drawn: 'abc', seen: 'abc', isNew: true }],
    ['some whose cells show something else', 'abcdef', 'bdef', { ...loose, keepsCells: false }, { drawn: 'bde', seen: 'bde', isNew: true }],
    ['the same', 'abcdef', 'abcdef', { ...loose, keepsCells: false }, { drawn: 'abcdef', seen: 'abcdef', isNew: false }],
    ['another order while one has the focus', 'abcd', 'dcba', { ...loose, hasFocus: true }, { drawn: 'dcba', seen: 'dcba', isNew: false }],
  ])('%s: %s → %s', (_, before, after, how, { drawn, seen, isNew }) => {
    const last = whole(before);
    const next = turnTo(linesOf(after), last, first, how);
    expect([keysOf(listDrawn(next).drawn), seenOf(next), next.turn !== last.turn]).toEqual([drawn, seen, isNew]);
  });
});

test('lines that were hidden a moment ago are shown again where they stand', () => {
  const next = turnTo(linesOf('acd'), turnTo(linesOf('bd'), whole('abcd'), first, loose), first, loose);
  expect([keysOf(listDrawn(next).drawn), seenOf(next)]).toEqual(['abcd', 'acd']);
});

const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghij')).map((some) => some.join(''));
const steps = fc.array(fc.record({ keys, hasFocus: fc.boolean(), keepsCells: fc.boolean(), rests: fc.nat(3) }), { minLength: 1 });

test('whatever was asked for before, the first lines are seen at once and in order, all in the end', () => {
  fc.assert(
    fc.property(steps, (asked) => {
      let drawing = beginWith(linesOf('abcdefghij'), first);
      for (const step of asked) {
        drawing = turnTo(linesOf(step.keys), drawing, first, step);
        // of lines that stand more may be seen: never others, never in another order
        expect([...step.keys].filter((key) => seenOf(drawing).includes(key)).join('')).toBe(seenOf(drawing));
        expect(seenOf(drawing).startsWith(step.keys.slice(0, first))).toBe(true);
        for (let rest = 0; rest < step.rests; rest += 1) ({ drawing } = drawOn({ drawing, leaving: null }, 2));
      }
      const last = asked.at(-1)?.keys ?? '';
      let drawings = { drawing, leaving: null };
      for (let rest = 0; rest < 10 && !isWhole(drawings); rest += 1) drawings = { ...drawOn(drawings, 2), leaving: null };
      expect([isWhole(drawings), keysOf(listDrawn(drawings.drawing).drawn), seenOf(drawings.drawing)]).toEqual([true, last, last]);
    }),
  );
});
