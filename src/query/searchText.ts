import { foldText, foldWithOrigins, type FoldedText } from './foldText';
import { spell, spellWithOrigins } from './spellings';
import { entryAt } from '../domain/collections';

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
 * Reads what was typed. A text fits when it holds the whole search, spaces ignored on both sides (若葉 駅 finds 若葉駅), or
 * every word of it in any order (駅 若葉 finds it too).
 * @returns null for a blank search, which narrows nothing
 */
export function parseTextQuery(typed: string): TextQuery | null {
  const words = typed
    .split(/\s+/u)
    .map(foldText)
    .filter((word) => word !== '');
  return words.length === 0 ? null : { whole: words.join(''), words };
}

/** An English plural finds the singular too; the other way round goes without saying. */
const plural = /^([a-z]{3,})s$/u;

/** A needle in every form in which it is looked for: in its one spelling, as it stands, in the singular. */
export function formsOf(needle: string): readonly string[] {
  return [...new Set([spell(needle), needle, needle.replace(plural, '$1')])];
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
  const plain = foldWithOrigins(text);
  const texts = [spellWithOrigins(plain), plain];
  /** All places of a needle: in the one spelling, since a text may mix several; otherwise as it stands, for part of a word. */
  const find = (needle: string): readonly TextRange[] => {
    for (const place of texts) {
      const form = formsOf(needle).find((one) => place.folded.includes(one));
      if (form !== undefined) return listRanges(place, form);
    }
    return [];
  };
  const whole = find(query.whole);
  return mergeRanges(whole.length > 0 ? whole : query.words.flatMap(find));
}

function listRanges({ folded, starts, ends }: FoldedText, needle: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length))
    found.push({ start: entryAt(starts, at), end: entryAt(ends, at + needle.length - 1) });
  return found;
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
