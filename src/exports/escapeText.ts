/** What a cell of a sheet may hold. */
const longest = 32_767;

const hex = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text for a cell of SpreadsheetML, where `_x000D_` means a character that XML cannot hold: an underscore that would begin such
 * an escape is escaped itself, and so is what the writer lets through though XML refuses it (non-characters, half surrogates).
 * @throws RangeError for a text longer than a cell may hold
 */
export function escapeSheetText(text: string): string {
  if (text.length > longest) throw new RangeError(`A text of ${text.length} characters does not fit into a cell (${longest})`);
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, hex);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML 1.0 refuses even as a reference: control characters, halves of a surrogate pair, two non-characters. */
const refused = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text for XML or HTML, in an element or in a quoted attribute; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(refused, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
