import type { Correction, Quantity, Statement } from '../../domain/report';

/** A piece of a statement as it is shown. */
export interface StatementPiece {
  /** Offset into the text as printed; unique in one statement. */
  readonly start: number;
  /** Corrected where a correction is recorded. */
  readonly text: string;
  readonly quantity: Quantity | null;
  readonly correction: Correction | null;
}

/**
 * Cuts a statement into pieces: numbers, corrected characters, and what stands between. Joined, the pieces are the corrected text. A correction inside
 * a number belongs to the number.
 * @param quantities of this statement; their spans are disjoint
 */
export function splitStatement(
  { text, corrections }: Pick<Statement, 'text' | 'corrections'>,
  quantities: readonly Quantity[],
): readonly StatementPiece[] {
  const repaired = (start: number, end: number) => {
    const inside = corrections
      .filter((correction) => correction.start >= start && correction.end <= end)
      .toSorted((a, b) => b.start - a.start);
    return inside.reduce(
      (shown, correction) => shown.slice(0, correction.start - start) + correction.corrected + shown.slice(correction.end - start),
      text.slice(start, end),
    );
  };
  const numbers = quantities.map((quantity) => ({ ...quantity.span, quantity, correction: null }));
  const isFree = ({ start, end }: Correction) => !numbers.some((number) => start < number.end && end > number.start);
  const marks = [
    ...numbers,
    ...corrections.filter(isFree).map((correction) => ({ start: correction.start, end: correction.end, quantity: null, correction })),
  ];
  const pieces: StatementPiece[] = [];
  let at = 0;
  const plain = (start: number, end: number) => {
    if (start < end) pieces.push({ start, text: text.slice(start, end), quantity: null, correction: null });
  };
  for (const { start, end, quantity, correction } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at || start === end) continue;
    plain(at, start);
    pieces.push({ start, text: repaired(start, end), quantity, correction });
    at = end;
  }
  plain(at, text.length);
  return pieces;
}
