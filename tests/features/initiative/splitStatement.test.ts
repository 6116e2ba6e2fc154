import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Correction, type Quantity, correctText } from '../../../src/domain/report';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { splitStatement } from '../../../src/features/initiative/splitStatement';
import { makeReport } from '../../support/makeReport';

const correction = (start: number, original: string, corrected: string): Correction => ({
  start,
  end: start + original.length,
  original,
  corrected,
  reason: '読み取りの誤り',
});
const [sample] = buildReportIndex(makeReport({ initiatives: [{ quantities: ['1回'] }] })).quantities.values();
const number = (start: number, end: number): Quantity => {
  if (sample === undefined) throw new Error('the sample report has no quantity');
  return { ...sample, id: `q${start}`, span: { start, end } };
};
/** `[38]` for a number, `{発}` for a correction. */
const show = (text: string, corrections: Correction[], quantities: Quantity[]) =>
  splitStatement({ text, corrections }, quantities)
    .map((piece) => (piece.quantity ? `[${piece.text}]` : piece.correction ? `{${piece.text}}` : piece.text))
    .join('');

describe('numbers and corrections are cut out', () => {
  test.each<[string, string, Correction[], Quantity[]]>([
    ['回数 [38]回 Web [23]回', '回数 38回 Web 23回', [], [number(3, 5), number(11, 13)]],
    ['[38]回', '38回', [], [number(0, 2)]],
    ['文だけ', '文だけ', [], []],
    ['', '', [], []],
    ['{発}出 [38]回', '发出 38回', [correction(0, '发', '発')], [number(3, 5)]],
    ['回数 [38]回', '回数 3B回', [correction(4, 'B', '8')], [number(3, 5)]],
    ['{発}{信}', '发信', [correction(1, '信', '信'), correction(0, '发', '発')], []],
  ])('%s', (expected, text, corrections, quantities) => {
    expect(show(text, corrections, quantities)).toBe(expected);
  });
});

test('for any text and spans the pieces are the corrected text, in order', () => {
  const cuts = fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 }).map((places) => places.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.string({ minLength: 31, maxLength: 40 }), cuts, fc.array(fc.boolean()), (text, places, kinds) => {
      const spans = places.slice(1).map((end, place) => [places[place] ?? 0, end] as const);
      const numbers = spans.flatMap(([start, end], place) => (kinds[place] ? [number(start, end)] : []));
      const corrections = spans.flatMap(([start, end], place) => (kinds[place] ? [] : [correction(start, text.slice(start, end), '訂正')]));
      const pieces = splitStatement({ text, corrections }, numbers);
      expect(pieces.map((piece) => piece.text).join('')).toBe(correctText({ text, corrections }));
      expect(new Set(pieces.map(({ start }) => start)).size).toBe(pieces.length);
    }),
  );
});
