import { groupBy } from '../../domain/collections';
import type { Confidence } from '../../domain/report';

/** One thing of the earlier report and one of the later one that are taken for the same. */
export interface Pair<Item> {
  readonly earlier: Item;
  readonly later: Item;
  readonly confidence: Confidence;
}

/** Things that nothing has been found for yet, each side in document order, and who must not be put together. */
export interface Open<Item> {
  readonly earlier: Set<Item>;
  readonly later: Set<Item>;
  readonly isRefused: (earlier: Item, later: Item) => boolean;
}

/** Takes both out of what is open. */
export function settle<Item>({ earlier, later }: Open<Item>, pairs: readonly Pair<Item>[]): readonly Pair<Item>[] {
  for (const pair of pairs) {
    earlier.delete(pair.earlier);
    later.delete(pair.later);
  }
  return pairs;
}

/**
 * Puts together what has the same key. One on each side is a pair; the same number on both sides, of which nothing tells one from the other, go by their
 * order and are at most likely; other numbers are left open.
 * @param keyOf null: it has none
 */
export function pairByKey<Item>(open: Open<Item>, keyOf: (item: Item) => string | null, confidence: Confidence): readonly Pair<Item>[] {
  const withKey = (items: ReadonlySet<Item>) =>
    groupBy(
      [...items].flatMap((item) => {
        const key = keyOf(item);
        return key === null ? [] : [{ item, key }];
      }),
      ({ key }) => key,
    );
  const laterByKey = withKey(open.later);
  const pairs = [...withKey(open.earlier)].flatMap(([key, ours]): Pair<Item>[] => {
    const theirs = laterByKey.get(key) ?? [];
    if (ours.length !== theirs.length) return [];
    return ours.flatMap(({ item }, place) => {
      const other = theirs[place];
      if (other === undefined || open.isRefused(item, other.item)) return [];
      return [{ earlier: item, later: other.item, confidence: ours.length === 1 || confidence === 'doubtful' ? confidence : 'likely' }];
    });
  });
  return settle(open, pairs);
}

/** A rival that is nearly as good makes a choice doubtful. */
const clearLead = 0.1;

interface Candidate<Item> {
  readonly earlier: Item;
  readonly later: Item;
  readonly score: number;
  readonly places: readonly [number, number];
}

/**
 * Puts together what is most alike, the best first, each thing once; the same whichever report is the earlier one.
 * @param scoreOf from 0; below `least` it is nothing
 * @param judge how sure a pair is that has no rival
 */
export function pairByScore<Item>(
  open: Open<Item>,
  scoreOf: (earlier: Item, later: Item) => number,
  least: number,
  judge: (earlier: Item, later: Item, score: number) => Confidence,
): readonly Pair<Item>[] {
  const candidates: Candidate<Item>[] = [];
  for (const [place, earlier] of [...open.earlier].entries()) {
    for (const [other, later] of [...open.later].entries()) {
      if (open.isRefused(earlier, later)) continue;
      const score = scoreOf(earlier, later);
      if (score >= least) candidates.push({ earlier, later, score, places: [place, other] });
    }
  }
  const distance = ({ places: [a, b] }: Candidate<Item>): number => Math.abs(a - b);
  const sum = ({ places: [a, b] }: Candidate<Item>): number => a + b;
  candidates.sort((a, b) => b.score - a.score || distance(a) - distance(b) || sum(a) - sum(b));
  const pairs: Pair<Item>[] = [];
  const scoresOf = { earlier: groupBy(candidates, ({ earlier }) => earlier), later: groupBy(candidates, ({ later }) => later) };
  for (const candidate of candidates) {
    const { earlier, later, score } = candidate;
    if (!open.earlier.has(earlier) || !open.later.has(later)) continue;
    const rivals = [...(scoresOf.earlier.get(earlier) ?? []), ...(scoresOf.later.get(later) ?? [])].filter((other) => other !== candidate);
    const isClear = rivals.every((rival) => rival.score <= score - clearLead);
    pairs.push(...settle(open, [{ earlier, later, confidence: isClear ? judge(earlier, later, score) : 'doubtful' }]));
  }
  return pairs;
}
