import { entryAt } from '../domain/collections';
import { oldCharacterForms } from './oldCharacterForms';
import { spellings } from './spellings';

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

/** A comma inside a number, in folded text: 129,898 is found by 129898, and by 129, and 129,8 while it is typed. */
const commaInNumber = /(?<=\d),(?=\d|$)/gu;
const rewritings: readonly (readonly [RegExp, string])[] = [[commaInNumber, ''], ...spellings];

/**
 * The text in the form in which it is compared: NFKC, lower case, katakana as hiragana, new character forms, one spelling (`spellings.ts`), no
 * spaces, no commas in numbers.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const char of text.match(character) ?? []) folded += foldCharacter(char);
  return rewritings.reduce((before, [pattern, replacement]) => before.replaceAll(pattern, replacement), folded);
}

/** Writes every hit of a pattern anew; each new unit comes from all the characters of the old ones. */
function rewrite({ folded, starts, ends }: FoldedText, pattern: RegExp, replacement: string): FoldedText {
  const hits = [...folded.matchAll(pattern)];
  if (hits.length === 0) return { folded, starts, ends };
  const [newStarts, newEnds]: [number[], number[]] = [[], []];
  let from = 0;
  for (const { 0: hit, index } of hits) {
    newStarts.push(...starts.slice(from, index));
    newEnds.push(...ends.slice(from, index));
    from = index + hit.length;
    for (let unit = 0; unit < replacement.length; unit += 1) {
      newStarts.push(entryAt(starts, index));
      newEnds.push(entryAt(ends, from - 1));
    }
  }
  newStarts.push(...starts.slice(from));
  newEnds.push(...ends.slice(from));
  return { folded: folded.replaceAll(pattern, replacement), starts: newStarts, ends: newEnds };
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
  return rewritings.reduce<FoldedText>((before, [pattern, replacement]) => rewrite(before, pattern, replacement), { folded, starts, ends });
}
