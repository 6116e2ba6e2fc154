import type { Language } from '../domain/languages';
import type { Selection } from '../query/selection';
import type { ViewState } from '../query/view';
import type { NameWords } from '../words/nameFacetValue';

/**
 * Every chart there is: its name in links, decks and files, so no entry ever changes its name. What builds it stands in `catalogue.ts`.
 */
export const chartIds = [
  'figures',
  'matrix',
  'coverage',
  'kinds',
  'rates',
  'changes',
  'activities',
  'findings',
  'sums',
  'ranked',
  'distribution',
  'side-by-side',
  'pillars',
  'sheet',
  'rows',
  'verdicts',
  'results',
  'questions',
  'years',
] as const;
export type ChartId = (typeof chartIds)[number];

/** One chart of the catalogue, and of what it is where there are several of its kind (a counting, a place among the units). */
export interface ChartRef {
  readonly chart: ChartId;
  readonly of?: string;
}

/** Keys of the view that decide what a chart shows; nothing else reaches a spec. */
export type ChartView = Pick<
  ViewState,
  | 'selection'
  | 'highlightedDepartment'
  | 'departmentOrder'
  | 'chartScale'
  | 'compareFamily'
  | 'compareUnit'
  | 'compareActivity'
  | 'sheetDepartment'
  | 'tableSort'
  | 'showsWithoutNumber'
>;

/** Builds one chart of the catalogue; pure, and the only place where its values, texts and order are decided. */
export type BuildSpec = (view: ChartView, words: NameWords, of?: string) => ChartSpec;

/** Where a mark leads. */
export type Opens =
  | { readonly kind: 'quantity'; readonly id: string }
  | { readonly kind: 'initiative'; readonly id: string }
  /** The table, narrowed to these, and in an order of its own where one is given. */
  | {
      readonly kind: 'rows';
      readonly selection: Partial<Selection>;
      readonly showsWithoutNumber?: boolean;
      readonly arranged?: Pick<ViewState, 'tableSort' | 'tableGrouping'>;
    }
  | { readonly kind: 'view'; readonly patch: Partial<ViewState> };

/** What a mark stands for; `theme` and `exports` know its colour and pattern. `prior` is an earlier value, `part1` … are parts of a whole. */
export type Tone = 'count' | 'rate' | 'amount' | 'change' | 'prior' | 'part1' | 'part2' | 'part3' | 'part4';

/** How a row is drawn while one department is pointed out; `none` where nothing is, or the row belongs to no department. */
export type Emphasis = 'strong' | 'muted' | 'none';

/** What is true of the chart as a whole, in the reader's words. */
export interface SpecHead {
  readonly ref: ChartRef;
  /** Of every word of the spec; also the locale of its axis. */
  readonly language: Language;
  /** The finding: a sentence with its number. */
  readonly headline: string;
  /** What is shown: 部別の合計（回）. */
  readonly topic: string;
  /** Of all its numbers, in words; empty where they have none, or several. */
  readonly unit: string;
  /** 令和4年度（2022年度） */
  readonly period: string;
  /** The reader's filters, one entry each; empty for none. A chart of a part must never pass for one of the whole. */
  readonly filters: readonly string[];
  /** The chart in words, for those who can't see it; begins with the headline. */
  readonly summary: string;
  /** What exactly is counted or measured. */
  readonly definition: string;
  /** Without which the chart would mislead: on every slide and file. */
  readonly caveats: readonly string[];
  /** What else is left out or joined, and why. */
  readonly notes: readonly string[];
  /** Who published what, and as of when. */
  readonly source: string;
}

/** One value as it is shown everywhere: bare for axes and cells, printed for people. */
export interface SpecPoint {
  /** null: no number is printed, or no sum is true. */
  readonly value: number | null;
  /** With unit and qualifiers: 延べ129,898人; ― for none. */
  readonly text: string;
  /** The qualifiers alone, for the column beside a bare number: 延べ、約; empty for none. */
  readonly qualifiers: string;
  /** Why there is no value where one might be expected, in words. */
  readonly refusal?: string;
  /** What this one point is, where a row has several of one series. */
  readonly label?: string;
  readonly opens?: Opens;
}

export interface SpecSeries {
  /** Latin letters, unique in the chart. */
  readonly key: string;
  /** Also the header of its column. */
  readonly name: string;
  readonly tone: Tone;
}

/** What stands beside the label of every row: quieter lines of the drawing, columns of tables. */
export interface SpecDetail {
  readonly head: string;
  /** False where the printed value says it already. */
  readonly isDrawn: boolean;
  readonly isNumeric: boolean;
}

export interface SpecRow {
  /** Unique in the chart: of a quantity, a department, a pillar. */
  readonly id: string;
  readonly label: string;
  /** One to each of the chart's details; empty where a row has none. */
  readonly details: readonly string[];
  /** One to each series (`spread`: all values of the only series, smallest first). */
  readonly points: readonly SpecPoint[];
  /** What its bar is made of, largest first; left out where it is one thing. */
  readonly parts?: readonly { readonly label: string; readonly value: number; readonly text: string; readonly opens: Opens | null }[];
  /** Printed at the end of the row instead of its points' texts: a total, the extremes, 7／8（88%）. */
  readonly text?: string;
  /** Of `lines`: where the course breaks off though there are values, by the place of the first one behind; its words stand among the details. */
  readonly breaks?: readonly {
    readonly at: number;
    /** Values on both sides have no height in common. */ readonly isOtherScale: boolean;
  }[];
  /** Of `lines`: the aim of a year, one to each series; null for none. Their words stand among the details. */
  readonly aims?: readonly (number | null)[];
  /** In words, where rows have different units. */
  readonly unit?: string;
  readonly emphasis: Emphasis;
  readonly opens: Opens | null;
  /** The numbers behind the row: their sentences are what a presenter may be asked for. */
  readonly quantityIds: readonly string[];
}

/**
 * Rows on one axis.
 * - `bars`: one bar a row from 0. `shares`: the same inside the outline of a whole of 100.
 * - `stacked`: the series are parts of one bar. `dots`: one point a series (rates beside earlier ones).
 * - `spread`: all values of a row as points. `pairs`: earlier and present value, every row on an axis of its own.
 * - `lines`: one series a year, from the first to the last; every row is a line from 0 on a height of its own, broken where a value is missing.
 */
export interface RowsContent {
  readonly kind: 'bars' | 'shares' | 'stacked' | 'dots' | 'spread' | 'pairs' | 'lines';
  /** What the rows are. */
  readonly labelHead: string;
  readonly details: readonly SpecDetail[];
  readonly series: readonly SpecSeries[];
  /** All of them, in the order of the drawing. */
  readonly rows: readonly SpecRow[];
  /** So many are drawn before the reader asks for the rest; slides and files hold all. */
  readonly firstLook: number;
  readonly axis: SpecAxis;
}

export interface SpecAxis {
  readonly kind: 'linear' | 'log';
  /** Whether the values span more than two orders of magnitude, so that the other kind is worth offering. */
  readonly canBeLog: boolean;
  /** The axis reaches at least so far: 100 for rates. */
  readonly atLeast?: number;
  /** Behind the number of a tick: %. */
  readonly tickUnit: string;
}

/** Five shades, lightest for the smallest: 0 only for none at all. */
export type Shade = 0 | 1 | 2 | 3 | 4;

export interface MatrixCell {
  /** As large as it is printed; empty where the column does not exist in the document. */
  readonly text: string;
  /** Smaller, below: 3/4; empty for nothing. */
  readonly detail: string;
  /** Bare numbers of the cell, one to each of the matrix' measures. */
  readonly values: readonly (number | null)[];
  /** null for totals and for what is not there. */
  readonly shade: Shade | null;
  /** What the cell says to somebody who does not see where it stands. */
  readonly name: string;
  readonly opens: Opens | null;
}

export interface MatrixLine {
  readonly id: string;
  readonly label: string;
  readonly isTotal: boolean;
  readonly emphasis: Emphasis;
  readonly opens: Opens | null;
  /** One to a column. */
  readonly cells: readonly MatrixCell[];
}

/** Two things against each other: every number printed, ground by size. */
export interface MatrixContent {
  readonly kind: 'matrix';
  /** What the rows are. */
  readonly labelHead: string;
  /** `full` is explained where `label` is short; empty for nothing. */
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly full: string;
    readonly isTotal: boolean;
    /** A number of the series that the document does not print. */
    readonly isAbsent: boolean;
    readonly opens: Opens | null;
  }[];
  /** Headers of a cell's bare numbers in files. */
  readonly measures: readonly string[];
  readonly rows: readonly MatrixLine[];
}

/** Numbers as big text, each with what it means. */
export interface FiguresContent {
  readonly kind: 'figures';
  readonly figures: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number | null;
    /** Without unit; words of the document where there is no number. */
    readonly text: string;
    /** What `text` begins with before its number (延べ, cumulative): set small; left out for none. */
    readonly before?: string;
    readonly unit: string;
    /** Of the number, for the column beside a bare one; left out for none. */
    readonly qualifiers?: string;
    readonly definition: string;
    readonly opens: Opens | null;
    /** The numbers behind it; left out for none. */
    readonly quantityIds?: readonly string[];
  }[];
}

/** A cell of a table: printed, and bare where it is a number. */
export interface TableCell {
  readonly text: string;
  readonly value?: number | null;
  /** Of the number. */
  readonly qualifiers?: string;
  readonly opens?: Opens | null;
}

export interface TableContent {
  readonly kind: 'table';
  /** One that is only for files holds what the screen says in another one: the unit of a printed value. */
  readonly columns: readonly { readonly key: string; readonly head: string; readonly isNumeric: boolean; readonly isForFiles?: boolean }[];
  readonly rows: readonly {
    readonly id: string;
    /** Heads the rows that follow with the same group; empty for none. */
    readonly group: string;
    readonly emphasis: Emphasis;
    readonly opens: Opens | null;
    readonly cells: readonly TableCell[];
    readonly quantityIds: readonly string[];
  }[];
}

/** Sentences, each with the way to its proof. */
export interface TextContent {
  readonly kind: 'text';
  readonly sentences: readonly { readonly id: string; readonly group: string; readonly text: string; readonly opens: Opens | null }[];
}

/** There is nothing to draw, and every medium says why. */
export interface NothingToShow {
  readonly kind: 'nothing';
  readonly reason: string;
}

export type SpecContent = RowsContent | MatrixContent | FiguresContent | TableContent | TextContent | NothingToShow;

/** A chart as data: what screen, twin table, slide, notes, paper, pictures and files are written from. Nothing behind it computes a value, a text or an order again. */
export interface ChartSpec extends SpecHead {
  readonly content: SpecContent;
}
