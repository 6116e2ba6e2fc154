import type { SlideContent, TableContent, SeriesContent } from '../exports/presentation';

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
