/**
 * Full-width ASCII and the ideographic space → half width, one unit for one unit, so that offsets stay true. Circled digits
 * and everything else stay as printed (NFKC would turn ① into 1).
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/gu, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

const kanjiDigits = '〇一二三四五六七八九十';
const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A heading's number in digits, kanji (一 to 十) or Roman letters (I to X) → integer, or null. */
export function parseOrdinal(text: string): number | null {
  const folded = text.normalize('NFKC');
  if (/^[0-9]{1,2}$/u.test(folded)) return Number(folded);
  const kanji = folded.length === 1 ? kanjiDigits.indexOf(folded) : -1;
  if (kanji > 0) return kanji;
  const roman = romanNumbers.indexOf(folded);
  return roman >= 0 ? roman + 1 : null;
}
