import type { ReactNode } from 'react';

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
