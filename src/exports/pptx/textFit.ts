import { breakLines } from '../textLines';

export const pointsPerInch = 72;
/** Of the font size; Office sets Japanese gothic fonts at about this distance. */
const lineHeight = 1.2;

/** Lines of a text in a box of so many inches. */
export function linesOf(text: string, widthInches: number, points: number): readonly string[] {
  return breakLines(text, Math.max((widthInches * pointsPerInch) / points, 1));
}

/** Height of so many lines, inches. */
export function heightOf(lines: number, points: number): number {
  return (lines * points * lineHeight) / pointsPerInch;
}

/** The first of the sizes at which a text stays within so many lines; the last one where none does. */
export function fitPoints(text: string, widthInches: number, sizes: readonly number[], mostLines: number): number {
  return sizes.find((points) => linesOf(text, widthInches, points).length <= mostLines) ?? sizes.at(-1) ?? 12;
}

/** Cuts a text into pieces of at most so many lines. */
export function cutText(text: string, widthInches: number, points: number, mostLines: number): readonly string[] {
  const lines = linesOf(text, widthInches, points);
  if (lines.length <= mostLines) return [text];
  const count = Math.ceil(lines.length / mostLines);
  return Array.from({ length: count }, (_, at) => lines.slice(at * mostLines, (at + 1) * mostLines).join('\n'));
}

/** Cuts a list into as few pieces of at most `most` as possible, all about equally long: 13 at 12 become 7 and 6. */
export function cutEvenly<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.max(Math.ceil(items.length / Math.max(most, 1)), 1);
  return Array.from({ length: count }, (_, at) =>
    items.slice(Math.ceil((at * items.length) / count), Math.ceil(((at + 1) * items.length) / count)),
  );
}
