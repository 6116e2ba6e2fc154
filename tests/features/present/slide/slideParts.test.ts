import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutIntoParts, lastPart, stepThroughParts } from '../../../../src/features/present/slide/slideParts';

describe('rows in parts', () => {
  test.each([
    ['all have room', 14, 14, 0, { part: 0, parts: 1, firstRow: 0, rowCount: 14, rest: 0 }],
    ['about equally long', 14, 8, 1, { part: 1, parts: 2, firstRow: 7, rowCount: 7, rest: 0 }],
    ['the last one is shorter', 11, 4, 2, { part: 2, parts: 3, firstRow: 8, rowCount: 3, rest: 0 }],
    ['asked for the last one', 14, 8, lastPart, { part: 1, parts: 2, firstRow: 7, rowCount: 7, rest: 0 }],
    ['a long table is counted from the fifth part on', 231, 12, 3, { part: 3, parts: 4, firstRow: 36, rowCount: 12, rest: 183 }],
    ['nothing', 0, 5, 0, { part: 0, parts: 1, firstRow: 0, rowCount: 0, rest: 0 }],
  ])('%s', (_, rowCount, capacity, asked, part) => {
    expect(cutIntoParts(rowCount, capacity, asked)).toEqual(part);
  });

  test('every row stands in exactly one part or is counted, none has more than there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20 }), (rowCount, capacity) => {
        const { parts, rest } = cutIntoParts(rowCount, capacity, 0);
        const all = Array.from({ length: parts }, (_, part) => cutIntoParts(rowCount, capacity, part));
        expect(all.flatMap((part) => Array.from({ length: part.rowCount }, (_, row) => part.firstRow + row))).toEqual(
          Array.from({ length: rowCount - rest }, (_, row) => row),
        );
        expect(Math.max(...all.map((part) => part.rowCount))).toBeLessThanOrEqual(capacity);
      }),
    );
  });
});

describe('steps of a talk', () => {
  test.each([
    ['on inside a slide', { place: 2, part: 0 }, 1, { parts: 2, count: 3 }, { place: 2, part: 1 }],
    ['on to the next slide', { place: 2, part: 1 }, 1, { parts: 2, count: 3 }, { place: 3, part: 0 }],
    ['not beyond the end', { place: 3, part: 1 }, 1, { parts: 2, count: 3 }, { place: 3, part: 1 }],
    ['back inside a slide', { place: 2, part: 1 }, -1, { parts: 2, count: 3 }, { place: 2, part: 0 }],
    ['back to the last part of the one before', { place: 2, part: 0 }, -1, { parts: 2, count: 3 }, { place: 1, part: lastPart }],
    ['back from a last part that was not yet counted', { place: 1, part: lastPart }, -1, { parts: 2, count: 3 }, { place: 1, part: 0 }],
    ['not before the beginning', { place: 1, part: 0 }, -1, { parts: 1, count: 3 }, { place: 1, part: 0 }],
  ] as const)('%s', (_, at, step, length, to) => {
    expect(stepThroughParts(at, step, length)).toEqual(to);
  });
});
