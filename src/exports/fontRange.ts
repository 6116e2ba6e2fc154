/** First and last code point of one piece of a `unicode-range`: U+26, U+0-7F, U+4??. */
function readPiece(piece: string): readonly [first: number, last: number] | null {
  const [, from = '', to] = /^\s*U\+([0-9A-F?]{1,6})(?:-([0-9A-F]{1,6}))?\s*$/i.exec(piece) ?? [];
  if (from === '') return null;
  const first = Number.parseInt(from.replaceAll('?', '0'), 16);
  return [first, to === undefined ? Number.parseInt(from.replaceAll('?', 'F'), 16) : Number.parseInt(to, 16)];
}

/**
 * Whether a font file of this CSS `unicode-range` holds any character of a text: which of the hundred files of the page's font a picture
 * needs (`CSSFontFaceRule.style`, property `unicode-range`).
 */
export function fontCovers(unicodeRange: string, text: string): boolean {
  const ranges = unicodeRange.split(',').flatMap((piece) => {
    const range = readPiece(piece);
    return range === null ? [] : [range];
  });
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => first <= code && code <= last);
  });
}
