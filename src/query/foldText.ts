import { oldCharacterForms } from './oldCharacterForms';

/** A text in the form in which it is compared, and where each of its characters came from. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`: start and end of the characters it came from, as offsets into the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** One character with the marks that belong to it (か + ゙, ｶ + ﾞ): what NFKC may turn into one. */
const character = /[\s\S][\p{M}\uFF9E\uFF9F]*/gu;
const katakana = /[\u30A1-\u30F6\u30FD\u30FE]/gu;
const foldedCharacters = new Map<string, string>();

function foldCharacter(text: string): string {
  const known = foldedCharacters.get(text);
  if (known !== undefined) return known;
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  const kana = plain.replace(katakana, (kata) => String.fromCharCode(kata.charCodeAt(0) - 0x60));
  const folded = [...kana].map((char) => oldCharacterForms.get(char) ?? char).join('');
  // Bounded, since an imported text may hold any character with any number of marks.
  if (foldedCharacters.size < 20_000) foldedCharacters.set(text, folded);
  return folded;
}

/** The text in the form in which it is compared: NFKC, lower case, katakana as hiragana, new character forms, no spaces. */
export function foldText(text: string): string {
  let folded = '';
  for (const char of text.match(character) ?? []) folded += foldCharacter(char);
  return folded;
}

/** `foldText` that remembers where everything came from. */
export function foldWithOrigins(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: char, index } of text.matchAll(character)) {
    const piece = foldCharacter(char);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(index);
      ends.push(index + char.length);
    }
  }
  return { folded, starts, ends };
}
