import type { ExportCell, ExportColumn } from '../exports/exportTable';
import type { MarkLook } from './markPattern';

/** One value of a series as a chart prints it. */
export interface ChartPoint {
  /** null: no number is printed in the document. */
  readonly value: number | null;
  /** With unit and qualifiers, e.g. 延べ93人; what stands around the number is printed in the chart as well. */
  readonly text: string;
}

export interface ChartCategory {
  readonly label: string;
  /** Second, quieter line; empty for none. */
  readonly detail: string;
}

export interface ChartSeries {
  /** Also the header of its column in the chart's data sheet. */
  readonly name: string;
  /** One to a category. */
  readonly points: readonly ChartPoint[];
  /** By place where left out. `colour` is `#0017c1` or a variable of the theme. */
  readonly look?: MarkLook;
}

/**
 * Series over categories, all of one unit: what a chart draws.
 * `dots` are rates from 0 to 100, drawn as bars, since Office has no dots beside long names that could be edited.
 */
export interface SeriesContent {
  readonly kind: 'bars' | 'stackedBars' | 'dots';
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
}

export interface TableContent {
  readonly kind: 'table';
  readonly columns: readonly Pick<ExportColumn, 'header' | 'type' | 'isGrouped'>[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** Sentences: a definition, or why there is nothing to draw. */
export interface TextContent {
  readonly kind: 'text';
  readonly paragraphs: readonly string[];
}

export type SlideContent = SeriesContent | TableContent | TextContent;

/** What a chart is taken along as: numbers instead of words, so that others can go on with them. */
export interface ChartContent {
  /** Of all its numbers; empty where they have none, or several. */
  readonly unit: string;
  readonly period: string;
  /** What is drawn, for slides. */
  readonly content: SlideContent;
  /** For files of data, where they hold more than the drawing: every row, or every number of a cell. */
  readonly table?: SeriesContent | TableContent;
}
