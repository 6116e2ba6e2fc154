/** Never at the start of a line (行頭禁則). */
const notFirst = new Set('、。，．・：；！？,.!?:;)]}）］｝〕〉》」』】％%ー～〜々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ’”');
/** Never at the end of a line (行末禁則). */
const notLast = new Set('([{（［｛〔〈《「『【‘“');
const isWordCharacter = (character: string) => /[\p{Script=Latin}\p{N}'’&@]/u.test(character);
const isWide = (character: string) => character > '\u02FF' && !(character >= '\uFF61' && character <= '\uFFDC');

/** Width of one character in em, rather too wide than too narrow, since nobody knows which font the other machine has. */
function widthOf(character: string): number {
  if (isWide(character)) return 1;
  return /[\p{Lu}\p{N}%&@mw–—]/u.test(character) ? 0.78 : /[\s.,:;'’!|()[\]\-/]/u.test(character) ? 0.45 : 0.64;
}

/** Width of a text on one line in em of its font size, an upper bound. */
export function measureEm(text: string): number {
  let em = 0;
  for (const character of text) em += widthOf(character);
  return em;
}

function canBreakBetween(before: string, after: string): boolean {
  if (notFirst.has(after) || notLast.has(before) || /\s/u.test(after)) return false;
  return !(isWordCharacter(before) && isWordCharacter(after));
}

/** Number of characters for the first line: up to the last allowed break that fits; inside a word where there is none. */
function fitLine(characters: readonly string[], roomEm: number): number {
  let em = 0;
  let fitting = 0;
  while (fitting < characters.length) {
    const width = widthOf(characters[fitting] ?? '');
    // a space at the end of a line hangs over
    if (em + width > roomEm && !/\s/u.test(characters[fitting] ?? '')) break;
    em += width;
    fitting += 1;
  }
  if (fitting === characters.length) return fitting;
  for (let at = fitting; at > 0; at -= 1) if (canBreakBetween(characters[at - 1] ?? '', characters[at] ?? '')) return at;
  return Math.max(fitting, 1);
}

/**
 * Cuts a text into lines: Japanese nearly anywhere, Latin words at their spaces, a word too long for a line inside. Nothing but
 * the spaces at line ends is lost.
 * @param roomEm length of a line in em of the font size
 */
export function breakLines(text: string, roomEm: number): readonly string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((paragraph) => {
    const characters = [...paragraph];
    const lines: string[] = [];
    let from = 0;
    do {
      const length = fitLine(characters.slice(from), roomEm);
      lines.push(
        characters
          .slice(from, from + length)
          .join('')
          .trimEnd(),
      );
      from += Math.max(length, 1);
    } while (from < characters.length);
    return lines;
  });
}

/** The same number of lines as `breakLines` needs, about equally long, so that no single character is left for the last one. */
export function breakEvenly(text: string, roomEm: number): readonly string[] {
  const lines = breakLines(text, roomEm);
  for (let room = measureEm(text) / lines.length; room < roomEm; room += 0.5) {
    const even = breakLines(text, room);
    if (even.length <= lines.length) return even;
  }
  return lines;
}
