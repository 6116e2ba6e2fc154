import type { ExportCell, ExportColumn, ExportLanguage } from './exportTable';
import type { MarkPattern } from './lightColours';

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
  readonly look?: { readonly colour: string; readonly pattern: MarkPattern };
}

/**
 * Series over categories, all of one unit: what a chart draws, its data sheet holds and `seriesTable.ts` writes.
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

/** Sentences: a cover, a definition, or why there is nothing to draw. */
export interface TextContent {
  readonly kind: 'text' | 'cover';
  readonly paragraphs: readonly string[];
}

export type SlideContent = SeriesContent | TableContent | TextContent;

export interface PresentationSlide {
  /** What is shown. */
  readonly title: string;
  /** e.g. 人; empty where the content has no single unit. */
  readonly unit: string;
  /** e.g. 令和4年度（2022年度）. */
  readonly period: string;
  /** What the presenter wants to be seen; empty for nothing. */
  readonly caption: string;
  /** The content in words, for a screen reader. */
  readonly summary: string;
  readonly content: SlideContent;
  readonly sourceLine: string;
  /** Of the talk or of the export, ready to be read. */
  readonly date: string;
  /** One paragraph each: the presenter's words, the original sentences. */
  readonly notes: readonly string[];
}

/** Slides in their order; what is too long for one slide is continued on the next, and all are numbered n / N. */
export interface Presentation {
  readonly language: ExportLanguage;
  readonly title: string;
  /** Whose presentation it is, e.g. the municipality. */
  readonly author: string;
  /** YYYY-MM-DD. */
  readonly createdOn: string;
  readonly slides: readonly PresentationSlide[];
}
