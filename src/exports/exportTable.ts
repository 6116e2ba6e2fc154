import type { CsvField } from './serializeCsv';

/** Words and sheets of a file follow it; the report's own sentences never do. */
export type ExportLanguage = 'ja' | 'en';

/** What one cell holds: a typed number, a text, nothing (null: not printed), or several of them as the document prints several. */
export type ExportCell = CsvField;

/** `code`: digits that are no number (団体コード, 取組番号, IDs) and stay text everywhere, leading zeros included. */
export type ExportColumnType = 'text' | 'number' | 'code';

export interface ExportColumn {
  /** Latin letters, unique in the table, the same in every language: names the value in JSON. */
  readonly key: string;
  /** Unique in the table. */
  readonly header: string;
  /** Cells of a `number` column are numbers, lists of numbers or null; those of the others texts, lists of texts or null. */
  readonly type: ExportColumnType;
  /** What the column holds, for 項目定義. */
  readonly definition: string;
  /** Shown with thousands separators where a sheet shows it; a year never is. */
  readonly isGrouped?: boolean;
}

/** One line of 出典: what is told about the table besides its cells. */
export interface ExportFact {
  readonly name: string;
  readonly value: string;
}

/**
 * A table as it is taken along: exactly the rows on screen, in their order. Every format (CSV, JSON, XLSX, clipboard) writes this
 * and nothing else, so that they agree cell by cell.
 */
export interface ExportTable {
  readonly language: ExportLanguage;
  /** What, of whom, in which year. */
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly ExportCell[])[];
  /** One line that can be quoted: `sourceFacts.ts`. */
  readonly sourceLine: string;
  readonly facts: readonly ExportFact[];
}
