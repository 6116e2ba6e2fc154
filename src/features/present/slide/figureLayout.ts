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
/** No number is smaller than this, and each is so much larger than its label. */
const smallestNumber = 36;
const clearShare = 1.5;
/** So much smaller the numbers may become for their units to stand beside them. */
const besideShare = 0.7;
/** Of the size of the numbers, that of words of the document where there is no number; they go on in further lines. */
const wordShares = [0.75, 0.6, 0.5] as const;

type Figure = FiguresContent['figures'][number];

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

/** Numbers as large as the room allows, on as few parts as possible; all parts alike, and on them all numbers: one set smaller looks less important. */
export function layoutFigures({ figures }: FiguresContent, height: number) {
  const lay = (each: number, columns: number, sizes: (typeof figureSizes)[number]) => {
    const width = (bodyWidth - figureGap.column * (columns - 1)) / columns;
    const shared = shareSizes(figures, width, sizes);
    const cells = figures.map((figure) => layoutFigure(figure, width, shared));
    const parts = Array.from({ length: Math.max(Math.ceil(figures.length / each), 1) }, (_, part) => ({
      firstRow: part * each,
      rowCount: Math.min(each, figures.length - part * each),
    }));
    const room = height - (parts.length > 1 ? partLineHeight : 0);
    const areClear = shared.isWhole && shared.number >= sizes.label * clearShare;
    const haveRoom = parts.every(({ firstRow, rowCount }) => heightOfFigures(cells.slice(firstRow, firstRow + rowCount), columns) <= room);
    return { fits: areClear && haveRoom, laid: { body: { kind: 'figures', columns, cells } as const, parts, rowCount: figures.length } };
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

const plain = (text: string) => text.replaceAll(isolates, '');
const unitSize = (size: number) => Math.max(Math.round(size * unitShare), stage.text);
const textWidth = ({ text }: Figure, size: number) => measureText(plain(text), size);
const fullWidth = (figure: Figure, size: number) => {
  const unit = plain(figure.unit);
  return textWidth(figure, size) + (unit === '' ? 0 : measureText(unit, unitSize(size)) + size * 0.15);
};

/** The sizes of all figures of a slide in columns of a width; a number is never broken, so the longest decides for all. */
function shareSizes(figures: readonly Figure[], width: number, { label, text, definition }: (typeof figureSizes)[number]) {
  const numbers = figures.filter(({ value }) => value !== null);
  const words = figures.filter(({ value }) => value === null);
  const largestThat = (measure: (figure: Figure, size: number) => number) => {
    let size: number = text;
    while (size > smallestNumber && numbers.some((figure) => measure(figure, size) > width)) size -= 2;
    return size;
  };
  const alone = largestThat(textWidth);
  // units stay beside their numbers where that costs little
  const withUnit = largestThat(fullWidth);
  const number = withUnit >= alone * besideShare ? withUnit : alone;
  const wordSizes = wordShares.map((share) => Math.max(Math.round(number * share), label));
  const within = (most: number) =>
    wordSizes.find((size) => words.every((figure) => block([plain(figure.text)], size, width).lines.length <= most));
  return {
    label,
    definition,
    number,
    words: within(1) ?? within(2) ?? Math.min(...wordSizes),
    isWhole: numbers.every((figure) => textWidth(figure, number) <= width),
  };
}

function layoutFigure(figure: Figure, width: number, sizes: ReturnType<typeof shareSizes>): FigureCell {
  const size = figure.value === null ? sizes.words : sizes.number;
  const cell = {
    label: block([plain(figure.label)], sizes.label, width),
    text: block([plain(figure.text)], size, width),
    unit: block([plain(figure.unit)], unitSize(size), width),
    definition: block([plain(figure.definition)], sizes.definition, width),
  };
  const isBeside = fullWidth(figure, size) <= width;
  return { ...cell, valueHeight: cell.text.height + (isBeside ? 0 : cell.unit.height) };
}
