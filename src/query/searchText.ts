import { entryAt } from '../domain/collections';
import { foldText, foldWithOrigins } from './foldText';

/** Half-open UTF-16 offsets into the text as it was given. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A search in the form in which it is compared. */
export interface TextQuery {
  /** All of it, spaces left out. */
  readonly whole: string;
  /** Its words: what stands between spaces. */
  readonly words: readonly string[];
}

/**
 * Reads what was typed. A text fits when it holds the whole search, spaces ignored on both sides (刈谷 駅 finds 刈谷駅), or
 * every word of it in any order (駅 刈谷 finds it too).
 * @returns null for a blank search, which narrows nothing
 */
export function parseTextQuery(typed: string): TextQuery | null {
  const words = typed
    .split(/\s+/u)
    .map(foldText)
    .filter((word) => word !== '');
  return words.length === 0 ? null : { whole: words.join(''), words };
}

/**
 * Where a text shows what was searched for, for highlighting: the whole search where the text holds it, otherwise its words.
 * @param text as shown on the screen
 * @param typed as the reader typed it
 * @returns ranges in ascending order, disjoint, never cutting a character; empty for a blank search
 */
export function findTextRanges(text: string, typed: string): readonly TextRange[] {
  const query = parseTextQuery(typed);
  if (query === null) return [];
  const { folded, starts, ends } = foldWithOrigins(text);
  const needles = folded.includes(query.whole) ? [query.whole] : query.words;
  const ranges = needles.flatMap((needle) => {
    const found: TextRange[] = [];
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
      found.push({ start: entryAt(starts, at), end: entryAt(ends, at + needle.length - 1) });
    }
    return found;
  });
  return mergeRanges(ranges);
}

function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
