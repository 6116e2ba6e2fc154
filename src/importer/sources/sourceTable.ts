import type { Issue } from '../../domain/issue';

/** A line outside every table: heading, table of contents, rule, blank. `text` is free of heading marks. */
export interface TextLine {
  readonly kind: 'text';
  readonly line: number;
  readonly text: string;
  /** Number of leading #; 0 for plain text. */
  readonly level: number;
}

/** One table row as received; cells keep their markup. */
export interface RowLine {
  readonly kind: 'row';
  readonly line: number;
  readonly cells: readonly string[];
  /** Each cell, or what the cell says that is merged down over it; absent where nothing is merged. */
  readonly filled?: readonly string[];
  /** What tells the row's undertaking from others of the same name, where one row stands for one of them. */
  readonly project?: string;
  /** Where each cell stands in its workbook (様式1!C12); absent for every other form. */
  readonly places?: readonly string[];
}

/** What every reader of a source format delivers: the document's lines in order. */
export interface SourceTable {
  readonly form: string;
  readonly lines: readonly (TextLine | RowLine)[];
  readonly issues: readonly Issue[];
}

/** One sheet of a received file as lines; a line's number is its row. A file without sheets is one without a name. */
export interface SourceSheet {
  readonly name: string | null;
  readonly lines: SourceTable['lines'];
  readonly issues: readonly Issue[];
}
