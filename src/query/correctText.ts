import type { Statement } from '../domain/report';

/**
 * A statement with its recorded corrections made: what a reader is shown; the text as printed stays one tap away.
 * @returns the text as printed where there are none
 */
export function correctText({ text, corrections }: Pick<Statement, 'text' | 'corrections'>): string {
  let corrected = '';
  let at = 0;
  for (const { start, end, corrected: repaired } of corrections.toSorted((a, b) => a.start - b.start)) {
    corrected += text.slice(at, start) + repaired;
    at = end;
  }
  return corrected + text.slice(at);
}
