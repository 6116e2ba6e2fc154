import type { FiguresContent } from '../../../specs/chartSpec';
import { measureText } from '../../../words/textMetrics';
import { block, bodyWidth, isolates, partLineHeight, stage, type TextBlock } from './slideMeasures';

/** Of numbers with their words: label, number, what it means. */
const figureSizes = [
  { label: 40, text: 112, definition: 30 },
  { label: 36, text: 92, definition: 28 },
  { label: 32, text: 76, definition: 26 },
  { label: 28, text: 64, definition: stage.text },
  { label: 26, text: 54, definition: stage.text },
  { label: stage.text, text: 46, definition: stage.text },
] as const;
/** More numbers than these nobody takes in at once. */
const mostFigures = 12;
export const figureGap = { column: 48, row: 28 } as const;
/** A unit beside its number is smaller by this. */
const unitShare = 0.45;
/** No number is smaller than this beside its label; longer ones go on in further lines. */
const smallestNumber = 40;
/** So much smaller a number may become for its unit to stand beside it. */
const besideShare = 0.7;

/** One number with its words, laid out. */
export interface FigureCell {
  readonly label: TextBlock;
  readonly text: TextBlock;
  readonly unit: TextBlock;
  readonly definition: TextBlock;
  /** Of number and unit; a unit that has no room behind its number stands below it. */
  readonly valueHeight: number;
}

function columnsFor(count: number): number {
  if (count <= 3) return Math.max(count, 1);
  return count === 4 ? 2 : count <= 9 ? 3 : 4;
}

/** The height of so many lines of figures; in a line labels, numbers and definitions stand side by side, each as high as the highest. */
export function heightOfFigures(cells: readonly FigureCell[], columns: number): number {
  const lines = Math.ceil(cells.length / columns);
  const heights = Array.from({ length: lines }, (_, line) => {
    const own = cells.slice(line * columns, (line + 1) * columns);
    const highest = (heightOf: (cell: FigureCell) => number) => Math.max(...own.map(heightOf));
    return (
      highest(({ label }) => label.height) + highest(({ valueHeight }) => valueHeight) + highest(({ definition }) => definition.height)
    );
  });
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(lines - 1, 0) * figureGap.row;
}

/** Numbers as large as the room allows, on as few parts as possible; all parts alike. */
export function layoutFigures({ figures }: FiguresContent, height: number) {
  const lay = (each: number, columns: number, sizes: (typeof figureSizes)[number]) => {
    const width = (bodyWidth - figureGap.column * (columns - 1)) / columns;
    const cells = figures.map((figure) => layoutFigure(figure, width, sizes));
    const parts = Array.from({ length: Math.max(Math.ceil(figures.length / each), 1) }, (_, part) => ({
      firstRow: part * each,
      rowCount: Math.min(each, figures.length - part * each),
    }));
    const room = height - (parts.length > 1 ? partLineHeight : 0);
    const fits = parts.every(({ firstRow, rowCount }) => heightOfFigures(cells.slice(firstRow, firstRow + rowCount), columns) <= room);
    return { fits, laid: { body: { kind: 'figures', columns, cells } as const, parts, rowCount: figures.length } };
  };
  const smallest = figureSizes[figureSizes.length - 1] ?? figureSizes[0];
  for (let partCount = Math.max(Math.ceil(figures.length / mostFigures), 1); ; partCount += 1) {
    const each = Math.max(Math.ceil(figures.length / partCount), 1);
    const usual = columnsFor(each);
    const columns = [usual, usual + 1, usual - 1].find((tried) => tried > 0 && tried <= 4 && lay(each, tried, smallest).fits);
    for (const sizes of columns === undefined ? [] : figureSizes) {
      const { fits, laid } = lay(each, columns ?? usual, sizes);
      if (fits) return laid;
    }
    if (each === 1) return lay(1, 1, smallest).laid;
  }
}

function layoutFigure(
  { label, text, unit, definition }: FiguresContent['figures'][number],
  width: number,
  sizes: (typeof figureSizes)[number],
): FigureCell {
  const plain = (one: string) => one.replaceAll(isolates, '');
  // a number is never broken: it becomes smaller; words of the document go on in further lines
  const unitWidth = (size: number) => measureText(plain(unit), Math.max(Math.round(size * unitShare), stage.text)) + size * 0.15;
  const textWidth = (size: number) => measureText(plain(text), size);
  const largestThat = (fits: (size: number) => boolean) => {
    let size: number = sizes.text;
    while (size > smallestNumber && !fits(size)) size -= 2;
    return size;
  };
  const alone = largestThat((size) => textWidth(size) <= width);
  // a unit stays beside its number where that costs little
  const withUnit = largestThat((size) => textWidth(size) + unitWidth(size) <= width);
  const size = withUnit >= alone * besideShare ? withUnit : alone;
  const cell = {
    label: block([plain(label)], sizes.label, width),
    text: block([plain(text)], size, width),
    unit: block([plain(unit)], Math.max(Math.round(size * unitShare), stage.text), width),
    definition: block([plain(definition)], sizes.definition, width),
  };
  const isBeside = textWidth(size) + unitWidth(size) <= width;
  return { ...cell, valueHeight: cell.text.height + (isBeside ? 0 : cell.unit.height) };
}
