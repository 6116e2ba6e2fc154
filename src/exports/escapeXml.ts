const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML 1.0 refuses even as a reference: control characters, halves of a surrogate pair, two non-characters. */
const refused = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text for XML or HTML, in an element or in a quoted attribute; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(refused, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
