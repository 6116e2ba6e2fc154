/**
 * Full-width ASCII and the ideographic space → half width, one unit for one unit, so that offsets stay true. Circled digits
 * and everything else stay as printed (NFKC would turn ① into 1).
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/gu, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
