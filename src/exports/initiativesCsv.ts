import { type Column, correctText } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { columns, csvColumns, type TableColumn } from '../query/columns';
import { japaneseFileWords, readFileCell, type CellContext } from './columnCells';
import { serializeCsv, type CsvField } from './serializeCsv';
import type { InitiativeRow } from '../query/initiativeRows';

type WriteField = (row: InitiativeRow, context: CellContext) => CsvField;
type Field = readonly [header: string, write: WriteField];

const headers = new Map(csvColumns.map(({ column, header }) => [column, header]));

/** A column that achievements.csv has as well, under the same name. */
const shared = (column: TableColumn): Field => [headers.get(column) ?? column, (row, context) => readFileCell(column, row, context)];

/** The sentences of the given columns, with their recorded corrections made. */
const sentences =
  (printed: readonly Column[]): WriteField =>
  ({ initiative }, { index }) =>
    (index.statementsByInitiative.get(initiative.id) ?? []).filter(({ column }) => printed.includes(column)).map(correctText);

const fields: readonly Field[] = [
  shared('municipalityCode'),
  shared('municipality'),
  shared('year'),
  shared('eraYear'),
  shared('department'),
  shared('sections'),
  shared('pillarNumber'),
  shared('pillar'),
  shared('goal'),
  shared('marker'),
  shared('initiative'),
  ['実績値の件数', ({ achievementCount }) => achievementCount],
  ['実績', sentences(['actual', 'combined'])],
  ['成果', sentences(['outcome'])],
  shared('file'),
  [columns.line.csv[1], ({ initiative }) => initiative.lines],
  [columns.id.csv[1], ({ initiative }) => initiative.id],
];

/**
 * Writes initiatives as CSV in the order in which they are given, with what is printed about them in words. 実績値の件数 are rows of the whole report,
 * whatever is selected; several sections, sentences or lines are joined by `|`.
 * @returns text that begins with the byte order mark; to be encoded as UTF-8
 */
export function serializeInitiativesCsv(index: ReportIndex, rows: readonly InitiativeRow[]): string {
  const context: CellContext = { index, words: japaneseFileWords, translation: null };
  return serializeCsv([fields.map(([header]) => header), ...rows.map((row) => fields.map(([, write]) => write(row, context)))]);
}
