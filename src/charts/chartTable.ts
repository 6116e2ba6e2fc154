/** A chart's data as a table: what the drawing shows, every value as it is printed there. */
export interface ChartTable {
  readonly columns: readonly ChartTableColumn[];
  readonly rows: readonly ChartTableRow[];
}

export interface ChartTableColumn {
  readonly label: string;
  readonly isNumeric: boolean;
}

export interface ChartTableRow {
  readonly id: string;
  /** One to a column; the first one names the row. */
  readonly cells: readonly string[];
}
