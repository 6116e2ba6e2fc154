import type { FiguresContent } from '../specs/chartSpec';
import { breakEvenly, breakLines, measureEm } from '../words/textMetrics';
import { lineHeight } from './gridLayout';

type Figure = FiguresContent['figures'][number];

/** Sizes of type that all figures of a slide or a picture share, in the unit of its lengths: one that is set smaller than the others looks less important. */
export interface FigureSizes {
  readonly label: number;
  readonly number: number;
  readonly definition: number;
}

/** Of the size of a number, that of its unit. */
export const unitShare = 1 / 2.4;
/** Between a number and its unit, of the size of the unit. */
const unitGap = 0.3;
/** Above a definition, of its size. */
const definitionGap = 0.35;
/** Of the size of the numbers, that of words of the document where there is no number; they go on in further lines. */
const wordShares = [0.75, 0.6, 0.5, 0.4] as const;

/** A figure in lines. */
export interface SetFigure {
  readonly figure: Figure;
  readonly label: readonly string[];
  readonly text: readonly string[];
  readonly definition: readonly string[];
  /** Of `text`. */
  readonly size: number;
  /** From the top of the line of figures; labels end where the numbers of their line begin. */
  readonly top: number;
  readonly labelHeight: number;
  /** Of the highest number of the line, and what lies between it and the definition. */
  readonly valueHeight: number;
  readonly height: number;
}

/** Figures side by side. */
export interface FigureLine {
  readonly figures: readonly SetFigure[];
  readonly height: number;
}

export interface FigureGrid {
  readonly sizes: FigureSizes;
  readonly lines: readonly FigureLine[];
  /** Of all lines, without what lies between them. */
  readonly height: number;
}

const heightOf = (lines: readonly string[], size: number) => lines.length * size * lineHeight;
const linesOf = (text: string, roomEm: number) => (text === '' ? [] : breakLines(text, roomEm));

/** Room of a number with its unit behind it, em. */
const measureNumber = ({ text, unit }: Figure) => measureEm(text) + (unit === '' ? 0 : (unitGap + measureEm(unit)) * unitShare);

/** Whether a number with its unit would be broken; words may be. */
export const isNumberWide = (figures: readonly Figure[], width: number, { number }: FigureSizes): boolean =>
  figures.some((figure) => figure.value !== null && measureNumber(figure) * number > width);

/** Sets figures in so many columns of a width: in a line all numbers stand side by side, whatever the length of their labels. */
export function setFigures(figures: readonly Figure[], columns: number, width: number, sizes: FigureSizes): FigureGrid {
  const worded = figures.filter(({ value }) => value === null);
  const setWords = ({ text, unit }: Figure, size: number) => linesOf(unit === '' ? text : `${text} ${unit}`, width / size);
  const wordSizes = wordShares.map((share) => Math.max(Math.round(sizes.number * share), sizes.label));
  const within = (most: number) => wordSizes.find((size) => worded.every((figure) => setWords(figure, size).length <= most));
  const words = within(1) ?? within(2) ?? Math.min(...wordSizes);
  const set = figures.map((figure) => {
    const size = figure.value === null ? words : sizes.number;
    const label = figure.label === '' ? [] : breakEvenly(figure.label, width / sizes.label);
    const text = figure.value === null ? linesOf(figure.text, width / size) : [figure.text];
    const valueLines = figure.value === null ? setWords(figure, size) : text;
    return { figure, label, text, size, valueLines, definition: linesOf(figure.definition, width / sizes.definition) };
  });
  const lines = Array.from({ length: Math.ceil(set.length / columns) }, (_, at): FigureLine => {
    const own = set.slice(at * columns, (at + 1) * columns);
    const highest = (measure: (one: (typeof own)[number]) => number) => Math.max(...own.map(measure));
    const labels = highest(({ label }) => heightOf(label, sizes.label));
    const valueHeight = highest(({ valueLines, size }) => heightOf(valueLines, size)) + sizes.definition * definitionGap;
    const placed = own.map(({ valueLines: _lines, ...one }) => {
      const labelHeight = heightOf(one.label, sizes.label);
      const height = labelHeight + valueHeight + heightOf(one.definition, sizes.definition);
      return { ...one, top: labels - labelHeight, labelHeight, valueHeight, height };
    });
    return { figures: placed, height: Math.max(...placed.map(({ top, height }) => top + height)) };
  });
  return { sizes, lines, height: lines.reduce((sum, { height }) => sum + height, 0) };
}
