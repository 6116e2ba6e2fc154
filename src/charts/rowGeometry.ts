import type { ReactNode } from 'react';
import type { Emphasis } from '../specs/chartSpec';
import type { TextSpacing } from '../words/textMetrics';
import type { ValueScale } from './valueScale';

/** One value printed at the end of a bar. */
export interface PrintedValue {
  /** null: no number printed in the document (―). */
  readonly value: number | null;
  /** With unit and qualifiers, ready for the reader. */
  readonly text: string;
}

/** One row of a horizontal chart: what it is, and its bars from top to bottom. */
export interface ChartRow {
  readonly id: string;
  readonly label: string;
  /** Quieter lines under the label, parted by line breaks; empty for none. */
  readonly detail: string;
  /** One to a bar; every row of a chart has equally many. */
  readonly printed: readonly PrintedValue[];
  /** What its bar adds up, each in words; left out or empty where it is one thing. */
  readonly parts?: readonly string[];
  readonly emphasis: Emphasis;
}

/** What a chart is given by its frame: CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly fontSize: number;
  /** Left out where letters stand as they are set; never on paper or in files. */
  readonly spacing?: TextSpacing | undefined;
  /** Room on one sheet of paper; left out on the screen. */
  readonly pageHeight?: number;
  /** At most so many rows are drawn: on a slide. */
  readonly maxRows?: number;
  /** The first row that is drawn, from 0; all rows decide where labels and axis stand, so that they stay where they are on the next slide. */
  readonly firstRow?: number;
  /** Where room is short: label and detail on one line in one size, rows as high as they need. */
  readonly isDense?: boolean;
}

export interface LaidOutRow extends ChartRow {
  readonly labelLines: readonly string[];
  readonly detailLines: readonly string[];
  /** The detail where it stands behind the label on the same line; empty where it has lines of its own. */
  readonly inlineDetail: string;
  /** The printed values on lines of their own; empty where they stand behind their bars, as they do wherever there is room. */
  readonly valueLines: readonly string[];
  /** Of all that belongs to the row, CSS pixels from the top of the chart. */
  readonly top: number;
  readonly height: number;
}

/** Geometry in CSS pixels, from the top left corner of the chart. */
export interface RowLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly detailSize: number;
  readonly spacing: TextSpacing | undefined;
  /** True where labels stand on lines of their own above the bars. */
  readonly isStacked: boolean;
  readonly plotLeft: number;
  readonly plotWidth: number;
  readonly plotTop: number;
  readonly axisHeight: number;
  readonly barHeight: number;
  /** Distance from one bar of a row to the next. */
  readonly barStep: number;
  /** Of the first row that is drawn, among all. */
  readonly firstRow: number;
  readonly rows: readonly LaidOutRow[];
  readonly scale: ValueScale;
  readonly pageHeight: number | undefined;
  /** Ticks whose labels have room; empty without an axis. */
  readonly ticks: readonly LaidOutTick[];
  /** From the end of a bar to its printed value. */
  readonly valueGap: number;
}

export interface LaidOutTick {
  readonly value: number;
  readonly text: string;
}

/** A row whose words are broken into lines, but which has no place yet. */
export type WrappedRow = Omit<LaidOutRow, 'top' | 'height'>;

export const lineHeight = 1.35;
/** Between the words above a bar and the bar. */
export const textGap = 3;

/** Height of all words of a row, CSS pixels. */
export function measureLines({ labelLines, detailLines, valueLines }: WrappedRow, fontSize: number, detailSize: number): number {
  return ((labelLines.length + valueLines.length) * fontSize + detailLines.length * detailSize) * lineHeight;
}

/** Left edge of a value along the axis. */
export function xOf({ plotLeft, plotWidth, scale }: RowLayout, value: number): number {
  return plotLeft + scale.shareOf(value) * plotWidth;
}

/** Top of the words of a row. */
export function textTopOf(layout: RowLayout, row: number): number {
  const laidOut = layout.rows[row];
  if (laidOut === undefined) return 0;
  const textHeight = measureLines(laidOut, layout.fontSize, layout.detailSize);
  return layout.isStacked ? barTopOf(layout, row, 0) - textGap - textHeight : laidOut.top + (laidOut.height - textHeight) / 2;
}

/** Top of a row's bar, measured from the top of the chart. */
export function barTopOf({ barStep, barHeight, isStacked, fontSize, rows }: RowLayout, row: number, bar: number): number {
  const { printed = [], top = 0, height = 0 } = rows[row] ?? {};
  const barsHeight = printed.length * barStep - (barStep - barHeight);
  return (isStacked ? top + height - fontSize * 0.6 - barsHeight : top + (height - barsHeight) / 2) + bar * barStep;
}

/** The share of a page that is left to a chart below its heading. */
const firstPieceShare = 0.83;

/** A piece of a chart that stands on one page. */
export interface ChartPiece {
  readonly top: number;
  readonly height: number;
}

/**
 * Cuts a chart between its rows into pieces that fit on a page; whole where it fits, or where there are no pages.
 * @param pageHeight CSS pixels; the first piece leaves a sixth of it to the heading above the chart
 */
export function cutIntoPages({ rows, height }: RowLayout, pageHeight: number | undefined): readonly ChartPiece[] {
  if (pageHeight === undefined) return [{ top: 0, height }];
  const cuts = [0];
  for (const row of rows) {
    const begin = cuts.at(-1) ?? 0;
    const room = begin === 0 ? pageHeight * firstPieceShare : pageHeight;
    if (row.top + row.height - begin > room && row.top > begin) cuts.push(row.top);
  }
  return cuts.map((top, place) => ({ top, height: (cuts[place + 1] ?? height) - top }));
}

/** One value as it lies on the axis: what a series draws. CSS pixels. */
export interface RowMark {
  readonly row: number;
  /** Left end; for a negative value the end of the bar. */
  readonly x: number;
  readonly width: number;
  /** Another department is pointed out. */
  readonly isMuted: boolean;
}

/** One value in each row; how it looks is up to the chart. */
export interface RowSeries {
  readonly key: string;
  /** null: nothing is drawn in this row. By place of the row. */
  readonly values: readonly (number | null)[];
  /** Whether it begins where the series before it ends. */
  readonly isStacked: boolean;
  readonly draw: (mark: RowMark) => ReactNode;
}
