import type { TranslatedText } from '../domain/translation';

/** Unicode's isolates: invisible, and already there to set off foreign text inside a sentence. */
const [start, end] = ['\u2068', '\u2069'];

/** A name to be put into a sentence: set off where it stays Japanese, so that `<MixedText>` can say so to the browser. */
export function markJapanese({ text, isTranslated }: TranslatedText): string {
  return isTranslated ? text : start + text + end;
}

/** The pieces of a sentence that holds such names. */
export function splitMarked(sentence: string): readonly { readonly text: string; readonly isJapanese: boolean }[] {
  return sentence
    .split(start)
    .flatMap((piece, place) => {
      const [japanese, rest] = place === 0 ? ['', piece] : [piece.slice(0, piece.indexOf(end)), piece.slice(piece.indexOf(end) + 1)];
      return [
        { text: japanese, isJapanese: true },
        { text: rest, isJapanese: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
