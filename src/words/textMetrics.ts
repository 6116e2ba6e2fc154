/**
 * Widths of texts and the breaking of lines, for charts, slides, tables and pictures alike.
 *
 * Fixed text metrics, so that a chart is laid out without asking the page: the same lines in the browser, in a test and in a file.
 * Advance widths of BIZ UDPGothic Bold in 1/100 em for U+0020 to U+007E; Regular is never wider. Other characters are taken at the upper bound of
 * their class (kana at 1 em, although this font sets most of them at 0.9 to 0.98), so that a text is never wider than computed.
 */
const asciiWidths = [
  34, 37, 52, 94, 80, 100, 91, 32, 51, 51, 50, 84, 33, 48, 33, 50, 76, 63, 76, 76, 76, 76, 76, 76, 76, 76, 34, 34, 84, 84, 84, 80, 98, 78,
  77, 81, 85, 70, 67, 86, 84, 44, 56, 76, 61, 100, 84, 88, 76, 90, 76, 73, 70, 86, 76, 100, 82, 74, 75, 55, 50, 55, 50, 31, 50, 66, 73, 64,
  73, 69, 51, 67, 72, 32, 40, 66, 36, 96, 72, 70, 73, 73, 49, 59, 49, 72, 60, 90, 62, 64, 58, 54, 44, 54, 50,
] as const;

const combiningMark = /\p{M}/u;
/** Beside a letter, not above or below it: ơ, ư. */
const horn = '\u031B';
const hornWidth = 0.06;
/** Letters with a bar through them, which no mark makes. */
const barred: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['Đ', 'D'],
]);
/** Latin, Greek and Cyrillic letters and the half-width forms. */
const isNarrow = (code: number) => (code < 0x1100 && code > 0x7e) || (code >= 0xff61 && code <= 0xffdc);

/** é, ế and ợ are as wide as the letter under their marks; null of any other letter. */
function measureMarked(character: string): number | null {
  const [letter = '', ...marks] = (barred.get(character) ?? character).normalize('NFD');
  const width = asciiWidths[(letter.codePointAt(0) ?? 0) - 0x20];
  return width === undefined ? null : width / 100 + (marks.includes(horn) ? hornWidth : 0);
}

/** Width of one character in em, an upper bound. */
export function measureCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const ascii = asciiWidths[code - 0x20];
  if (ascii !== undefined) return ascii / 100;
  if (combiningMark.test(character)) return 0;
  const marked = code < 0x2000 ? measureMarked(character) : null;
  return marked ?? (isNarrow(code) ? 0.9 : 1);
}

/** What a reader's own style adds behind every character, and behind every space besides (WCAG 2.2, 1.4.12); em. */
export interface TextSpacing {
  readonly letter: number;
  readonly word: number;
}

const unspaced: TextSpacing = { letter: 0, word: 0 };
const spaceBehind = (character: string, { letter, word }: TextSpacing) => letter + (/^[ \u00a0]/u.test(character) ? word : 0);

/**
 * Width of a text on one line, an upper bound.
 * @param fontSize CSS pixels
 * @returns CSS pixels
 */
export function measureText(text: string, fontSize: number, spacing = unspaced): number {
  let em = 0;
  for (const character of text) em += measureCharacter(character) + spaceBehind(character, spacing);
  return em * fontSize;
}

/** Never at the start of a line (行頭禁則): closing brackets, stops, small kana, long-vowel and repetition marks. */
const notFirst = new Set('、。，．・：；！？,.!?:;)]}）］｝〕〉》」』】％%ー～〜々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ’”');
/** Of those, what ends a part of a text: a line may well end behind it. */
const closing = new Set('、。，．・：；！？,.!?:;)]}）］｝〕〉》」』】％%’”');
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

/** Where a line would rather end: -1 never while there is any other place, 0 only inside a word too long for the line, 4 best. */
type BreakQuality = -1 | 0 | 1 | 2 | 3 | 4;

function rateBreak(before: string, after: string, isInsideWord: boolean): BreakQuality {
  const [left, right] = [scriptOf(before), scriptOf(after)];
  if (right === 'space' || left === 'space') return 4;
  if (notFirst.has(after) || notLast.has(before)) return -1;
  if (/[-‐–]/u.test(before)) return 2;
  // never inside a number: 24,234
  if (left === 'latin' && right === 'latin') return 0;
  if (notLast.has(after) || closing.has(before) || /[/／]/u.test(before)) return 4;
  if (isInsideWord) return 0;
  // after a particle or an inflection
  if (left === 'hiragana' && right !== 'hiragana') return 3;
  // a numeral stays with its unit (3分科会), okurigana with their verb (取り組み)
  if (/\p{N}/u.test(before) || right === 'hiragana') return 1;
  if (left === 'katakana' && right === 'katakana') return 1;
  return left === right ? 1 : 2;
}

/** How much of a line may be given up for a better break, by the quality reached. */
const shortestShare: Record<BreakQuality, number> = { [-1]: Infinity, 0: Infinity, 1: 0.9, 2: 0.75, 3: 0.6, 4: 0.45 };

/** A text read once: its graphemes, and what a break before each of them is worth. */
interface ReadText {
  readonly characters: readonly string[];
  /** Em. */
  readonly widths: readonly number[];
  readonly qualities: readonly BreakQuality[];
}

/** Number of characters for the line that begins at a place, at least 1. */
function chooseBreak({ characters, widths, qualities }: ReadText, start: number, maxEm: number): number {
  let em = 0;
  let fitting = 0;
  const sums = [0];
  while (start + fitting < characters.length) {
    em += widths[start + fitting] ?? 0;
    // a space at the end of a line hangs
    if (em > maxEm && scriptOf(characters[start + fitting] ?? '') !== 'space') break;
    fitting += 1;
    sums.push(em);
  }
  if (start + fitting === characters.length || fitting <= 1) return Math.max(fitting, 1);
  let best = fitting;
  let bestScore = -Infinity;
  for (let length = fitting; length >= 1; length -= 1) {
    const quality = qualities[start + length] ?? 0;
    const share = (sums[length] ?? 0) / maxEm;
    const score = share + (share >= shortestShare[quality] ? quality : Math.min(quality, 1) * 2 - 3);
    if (score > bestScore) [best, bestScore] = [length, score];
  }
  return best;
}

/** Lines of at most so many em, each filled as far as a good break allows; what is left is for the last one. */
function fillLines(text: ReadText, maxEm: number): { readonly lines: readonly string[]; readonly partedWords: number } {
  const { characters, qualities } = text;
  const lines: string[] = [];
  let start = 0;
  let partedWords = 0;
  while (start < characters.length) {
    const length = chooseBreak(text, start, maxEm);
    const line = characters
      .slice(start, start + length)
      .join('')
      .trim();
    if (line !== '') lines.push(line);
    start += length;
    if (start < characters.length && (qualities[start] ?? 0) < 1) partedWords += 1;
  }
  return { lines, partedWords };
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** A single kanji behind others is the end of their word, whatever the dictionary says: 審議会, 開催数. */
const isSuffix = (word: string, before: string) => /^\p{Script=Han}$/u.test(word) && /\p{Script=Han}$/u.test(before);

/** The platform's dictionary is slow, and a layout asks for the same labels in many widths. */
const read = new Map<string, ReadText>();
const mostRead = 4000;

function readText(text: string): ReadText {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= mostRead) read.clear();
  const split = splitText(text);
  read.set(text, split);
  return split;
}

function spaceOut(text: ReadText, spacing: TextSpacing): ReadText {
  const { characters, widths } = text;
  if (spacing === unspaced) return text;
  return { ...text, widths: widths.map((width, at) => width + spaceBehind(characters[at] ?? '', spacing)) };
}

/** The words of the platform's dictionary decide where kanji and katakana may be parted. */
function splitText(text: string): ReadText {
  const starts = new Set<number>();
  let before = '';
  for (const { segment, index } of words.segment(text)) {
    if (!isSuffix(segment, before)) starts.add(index);
    before = segment;
  }
  const split = [...graphemes.segment(text)];
  return {
    characters: split.map(({ segment }) => segment),
    widths: split.map(({ segment }) => measureCharacter(segment)),
    qualities: split.map(({ segment, index }, at) => rateBreak(split[at - 1]?.segment ?? '', segment, !starts.has(index))),
  };
}

/**
 * Breaks a label into lines that fit, at places where a reader of Japanese or English would break it; nothing is ever left out or shortened.
 * The lines are about equally long, so that no single character is left for the last one.
 * @param maxWidth CSS pixels; a single character that is wider gets a line of its own
 * @param fontSize CSS pixels
 * @returns at least one line; white space at breaks is dropped
 */
export function wrapLabel(text: string, maxWidth: number, fontSize: number, spacing = unspaced): readonly string[] {
  const trimmed = text.trim();
  const maxEm = maxWidth / fontSize;
  if (trimmed !== '' && !/\s{2}/u.test(trimmed) && measureText(trimmed, 1, spacing) <= maxEm) return [trimmed];
  const characters = spaceOut(readText(trimmed), spacing);
  const { lines, partedWords } = fillLines(characters, maxEm);
  if (lines.length < 2) return lines.length === 0 ? [''] : lines;
  for (const share of [0.6, 0.7, 0.8, 0.9]) {
    const balanced = fillLines(characters, maxEm * share);
    if (balanced.lines.length === lines.length && balanced.partedWords <= partedWords) return balanced.lines;
  }
  return lines;
}

/** Width of a text on one line in em of its font size, an upper bound. */
export function measureEm(text: string): number {
  return measureText(text, 1);
}

const splitParagraphs = (text: string) => text.split(/\r\n|[\r\n\u2028\u2029]/);

/**
 * Cuts running text into lines: words and numbers stay whole where a line holds them, line ends of the text stay line ends.
 * @param roomEm length of a line in em of the font size
 * @returns at least one line; white space at breaks is dropped
 */
export function breakLines(text: string, roomEm: number): readonly string[] {
  return splitParagraphs(text).flatMap((paragraph) => {
    const lines = measureEm(paragraph) <= roomEm ? [paragraph.trim()] : fillLines(readText(paragraph.trim()), roomEm).lines;
    return lines.length === 0 ? [''] : lines;
  });
}

/**
 * The same for text that goes on behind other text in the first of its lines.
 * @param firstEm what is left of that line
 * @returns at least one line; the first is empty where nothing of the text can begin there
 */
export function breakBehind(text: string, firstEm: number, roomEm: number): readonly string[] {
  const [paragraph = '', ...others] = splitParagraphs(text);
  const trimmed = paragraph.trim();
  if (trimmed === '' || measureEm(trimmed) <= firstEm) return [trimmed, ...others.flatMap((one) => breakLines(one, roomEm))];
  const own = readText(trimmed);
  const length = firstEm < 1 ? 0 : chooseBreak(own, 0, firstEm);
  // a word goes on whole in the next line, and so does what would end where Japanese never breaks
  const first = (own.qualities[length] ?? 0) < 1 ? 0 : length;
  const lineOf = (from: number, to?: number) => own.characters.slice(from, to).join('').trim();
  return [lineOf(0, first), ...[lineOf(first), ...others].flatMap((one) => breakLines(one, roomEm))];
}

/** The same for names and headings: lines about equally long, so that no single character is left for the last one. */
export function breakEvenly(text: string, roomEm: number): readonly string[] {
  return splitParagraphs(text).flatMap((paragraph) => wrapLabel(paragraph, roomEm, 1));
}

/** Width of the longest piece that no line may part, in em: a number, a Latin word. */
export function measureLongestWord(text: string): number {
  return (text.match(/[\p{Script=Latin}\p{N}'’&.,@%％-]+/gu) ?? []).reduce((most, word) => Math.max(most, measureEm(word)), 0);
}
