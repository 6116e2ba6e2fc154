import { foldText } from '../foldText';

/** Years, counts and dates change from one year to the next; the words around them do not. */
const numerals = /[0-9]+(?:[.,][0-9]+)*/gu;
const marks = /[\p{P}\p{S}\p{Z}]/gu;

/** A text as it is compared with that of another year: folded, every number the same sign, without punctuation. */
export function foldWords(text: string): string {
  return foldText(text).replaceAll(numerals, '\u0001').replaceAll(marks, '').replaceAll('\u0001', '#');
}

/** The pairs of neighbouring characters of a text, each with how often it occurs. */
export type Pairs = ReadonlyMap<string, number>;

export function listPairs(folded: string): Pairs {
  const characters = [...folded];
  const pairs = new Map<string, number>();
  for (const [place, character] of characters.entries()) {
    const next = characters[place + 1];
    if (next === undefined && characters.length > 1) break;
    const pair = character + (next ?? '');
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are: the share of pairs that both have (Dice), 1 for equal ones, 0 for nothing in common; the same both ways round. */
export function measureLikeness(a: Pairs, b: Pairs): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [pair, count] of small) common += Math.min(count, large.get(pair) ?? 0);
  const size = (pairs: Pairs): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  const all = size(a) + size(b);
  return all === 0 ? 0 : (2 * common) / all;
}
