import { measureCharacter } from './textWidth';

/** Never at the start of a line (行頭禁則): closing brackets, stops, small kana, long-vowel and repetition marks. */
const notFirst = new Set('、。，．・：；！？,.!?:;)]}）］｝〕〉》」』】％%ー～〜々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ’”');
/** Never at the end of a line (行末禁則). */
const notLast = new Set('([{（［｛〔〈《「『【‘“');

type Script = 'space' | 'latin' | 'hiragana' | 'katakana' | 'han' | 'other';

function scriptOf(character: string): Script {
  if (/\s/u.test(character)) return 'space';
  if (/[\p{Script=Latin}\p{N}'’&.,@]/u.test(character)) return 'latin';
  if (/\p{Script=Hiragana}/u.test(character)) return 'hiragana';
  if (/[\p{Script=Katakana}ー]/u.test(character)) return 'katakana';
  if (/[\p{Script=Han}々]/u.test(character)) return 'han';
  return 'other';
}

interface Character {
  readonly text: string;
  /** Whether a break before it would part a word. */
  readonly isInsideWord: boolean;
}

/** Where a line would rather end: -1 never while there is any other place, 0 only inside a word too long for the line, 4 best. */
type BreakQuality = -1 | 0 | 1 | 2 | 3 | 4;

function rateBreak(before: string, after: string, isInsideWord: boolean): BreakQuality {
  const [left, right] = [scriptOf(before), scriptOf(after)];
  if (right === 'space' || left === 'space') return 4;
  if (notFirst.has(after) || notLast.has(before)) return -1;
  if (/[-‐–]/u.test(before)) return 2;
  if (notLast.has(after) || notFirst.has(before) || /[/／]/u.test(before)) return 4;
  if (isInsideWord || (left === 'latin' && right === 'latin')) return 0;
  // after a particle or an inflection
  if (left === 'hiragana' && right !== 'hiragana') return 3;
  // a numeral stays with its unit (3分科会), okurigana with their verb (取り組み)
  if (/\p{N}/u.test(before) || right === 'hiragana') return 1;
  if (left === 'katakana' && right === 'katakana') return 1;
  return left === right ? 1 : 2;
}

/** How much of a line may be given up for a better break, by the quality reached. */
const shortestShare: Record<BreakQuality, number> = { [-1]: Infinity, 0: Infinity, 1: 0.9, 2: 0.75, 3: 0.6, 4: 0.45 };

/** Number of characters for the first line, at least 1. */
function chooseBreak(characters: readonly Character[], maxEm: number): number {
  let em = 0;
  let fitting = 0;
  const widths = [0];
  for (const { text } of characters) {
    em += measureCharacter(text);
    // a space at the end of a line hangs
    if (em > maxEm && scriptOf(text) !== 'space') break;
    fitting += 1;
    widths.push(em);
  }
  if (fitting === characters.length || fitting <= 1) return Math.max(fitting, 1);
  let best = fitting;
  let bestScore = -Infinity;
  for (let length = fitting; length >= 1; length -= 1) {
    const next = characters[length];
    const quality = rateBreak(characters[length - 1]?.text ?? '', next?.text ?? '', next?.isInsideWord ?? false);
    const share = (widths[length] ?? 0) / maxEm;
    const score = share + (share >= shortestShare[quality] ? quality : Math.min(quality, 1) * 2 - 3);
    if (score > bestScore) [best, bestScore] = [length, score];
  }
  return best;
}

function breakLines(characters: readonly Character[], maxEm: number): string[] {
  const lines: string[] = [];
  let rest = characters;
  while (rest.length > 0) {
    const length = chooseBreak(rest, maxEm);
    const line = rest
      .slice(0, length)
      .map(({ text }) => text)
      .join('')
      .trim();
    if (line !== '') lines.push(line);
    rest = rest.slice(length);
  }
  return lines;
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** A single kanji behind others is the end of their word, whatever the dictionary says: 審議会, 開催数. */
const isSuffix = (word: string, before: string) => /^\p{Script=Han}$/u.test(word) && /\p{Script=Han}$/u.test(before);

/** The words of the platform's dictionary decide where kanji and katakana may be parted. */
function readCharacters(text: string): Character[] {
  const starts = new Set<number>();
  let before = '';
  for (const { segment, index } of words.segment(text)) {
    if (!isSuffix(segment, before)) starts.add(index);
    before = segment;
  }
  return [...graphemes.segment(text)].map(({ segment, index }) => ({ text: segment, isInsideWord: !starts.has(index) }));
}

/**
 * Breaks a label into lines that fit, at places where a reader of Japanese or English would break it; nothing is ever left out or shortened.
 * The lines are about equally long, so that no single character is left for the last one.
 * @param maxWidth CSS pixels; a single character that is wider gets a line of its own
 * @param fontSize CSS pixels
 * @returns at least one line; white space at breaks is dropped
 */
export function wrapLabel(text: string, maxWidth: number, fontSize: number): readonly string[] {
  const characters = readCharacters(text.trim());
  const maxEm = maxWidth / fontSize;
  const lines = breakLines(characters, maxEm);
  if (lines.length < 2) return lines.length === 0 ? [''] : lines;
  for (const share of [0.6, 0.7, 0.8, 0.9]) {
    const balanced = breakLines(characters, maxEm * share);
    if (balanced.length === lines.length) return balanced;
  }
  return lines;
}
