/** Half-open range of a run of digits in a text. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
}

/** A run is the exponent of a unit or the index of a formula where exactly these letters stand before it: m3, km2, CO2. */
const unitsWithDigit = /(?:^|[^A-Za-z])(?:[kcm]?m|t?CO|NO|SO|H|O|N)$/u;

/**
 * Every run of digits, half or full width, that has to be part of a numeral. Written without the reader's own patterns, one
 * character at a time, as a second opinion on what a numeral is.
 */
export function scanDigits(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while (isDigit(text.charAt(at))) at += 1;
    if (at === start) continue;
    const isPartOfUnit = at - start === 1 && unitsWithDigit.test(text.slice(0, start).normalize('NFKC'));
    if (!isPartOfUnit) runs.push({ start, end: at });
  }
  return runs;
}

function isDigit(character: string): boolean {
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
}
