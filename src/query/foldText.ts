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

/** What becomes of a UTF-16 unit that stands by itself: it stays, it changes, or only its neighbours tell (marks, halves of a character). */
const [staying, changing, joining] = [1, 2, 3];
/** 0 until a unit has been met. */
const fates = new Uint8Array(0x10000);

function findFate(unit: number): number {
  const char = String.fromCharCode(unit);
  const fate = /[\p{M}\p{Cs}\uFF9E\uFF9F]/u.test(char) ? joining : foldCharacter(char) === char ? staying : changing;
  fates[unit] = fate;
  return fate;
}

/** The text in the form in which it is compared: NFKC, lower case, katakana as hiragana, new character forms, no spaces. */
export function foldText(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const fate = fates[unit] || findFate(unit);
    if (fate === staying) continue;
    if (fate === joining) return (text.match(character) ?? []).map(foldCharacter).join('');
    folded += text.slice(from, at) + foldCharacter(text.charAt(at));
    from = at + 1;
  }
  return folded + text.slice(from);
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
