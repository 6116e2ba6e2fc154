/** Words with Chinese characters and how they are read, the same in every sentence. */
export interface ReadingTable {
  readonly words: ReadonlyMap<string, string>;
  /** Characters of the longest word. */
  readonly longest: number;
}

/** A piece of a text and the reading above it; empty where nothing is recorded, or nothing needs one. */
export interface ReadPiece {
  readonly text: string;
  readonly reading: string;
}

const isHan = (character: string | undefined) => character !== undefined && /[\p{Script=Han}々〆]/u.test(character);

/** What a word goes on from: 参加者数, クラブ数. */
const isInside = (character: string | undefined) => isHan(character) || /[\p{Script=Katakana}ー]/u.test(character ?? '');

/**
 * @param listed `市民=しみん 行い=おこない #人=にん …`: words as they are written, kana at their end included; # stands for a digit before it, + for another
 *   Chinese character or katakana
 */
export function parseReadings(listed: string): ReadingTable {
  const words = new Map(
    listed.split(/\s+/u).flatMap((entry): [string, string][] => {
      const [word = '', reading = ''] = entry.split('=');
      return reading === '' ? [] : [[word, reading]];
    }),
  );
  return { words, longest: Math.max(0, ...[...words.keys()].map((word) => word.length)) };
}

/** 行い and おこない: the kana that both end in need no reading. */
function splitEnding(word: string, reading: string): readonly ReadPiece[] {
  let end = 0;
  while (end < word.length - 1 && end < reading.length - 1 && !isHan(word.at(-1 - end)) && word.at(-1 - end) === reading.at(-1 - end))
    end += 1;
  const head = { text: word.slice(0, word.length - end), reading: reading.slice(0, reading.length - end) };
  return end === 0 ? [head] : [head, { text: word.slice(-end), reading: '' }];
}

/**
 * A text in pieces, each word that is recorded with its reading; the longest word that fits is taken. The pieces put together are the text.
 *
 * @param start of what is cut: what stands before it only tells how its first word is read
 */
export function splitReadings(text: string, { words, longest }: ReadingTable, start = 0): readonly ReadPiece[] {
  const pieces: ReadPiece[] = [];
  let plain = '';
  for (let at = start; at < text.length;) {
    const length = isHan(text[at]) ? findLength(text, at, words, longest) : 0;
    if (length === 0) {
      plain += text[at] ?? '';
      at += 1;
      continue;
    }
    const word = text.slice(at, at + length);
    const [head, ending] = splitEnding(word, readWord(text, at, length, words) ?? '');
    if (plain !== '') pieces.push({ text: plain, reading: '' });
    if (head !== undefined) pieces.push(head);
    plain = ending?.text ?? '';
    at += length;
  }
  return plain === '' ? pieces : [...pieces, { text: plain, reading: '' }];
}

/** 11人 is read にん, 同じ人 ひと; 参加者数 すう, この数 かず. A text that is nothing but a unit is read as one. */
function readWord(text: string, at: number, length: number, words: ReadingTable['words']): string | undefined {
  const word = text.slice(at, at + length);
  const before = text[at - 1];
  const isUnit = word === text || /(?:\d|単位：)$/u.test(text.slice(Math.max(0, at - 3), at));
  return (isUnit ? words.get(`#${word}`) : undefined) ?? (isInside(before) ? words.get(`+${word}`) : undefined) ?? words.get(word);
}

function findLength(text: string, at: number, words: ReadingTable['words'], longest: number): number {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1)
    if (readWord(text, at, length, words) !== undefined) return length;
  return 0;
}
