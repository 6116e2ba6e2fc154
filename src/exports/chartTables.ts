import type { ExportCell, ExportColumn, ExportFact, ExportLanguage, ExportTable } from './exportTable';
import { exportWords } from './exportWords';
import type { SeriesContent } from './presentation';

/** What a chart's table is told besides its numbers. */
export interface ChartTableMeta {
  readonly language: ExportLanguage;
  /** What, of whom, in which year. */
  readonly title: string;
  /** What exactly is counted or measured. */
  readonly definition: string;
  readonly sourceLine: string;
  readonly facts: readonly ExportFact[];
}

/**
 * A chart's numbers as a table to take along: one row a category in the order of the chart, numbers typed, beside each how the
 * document prints it, and the unit in a column of its own.
 * @param unit of all its numbers; empty where they have none
 */
export function buildSeriesTable(
  { categories, series }: SeriesContent,
  unit: string,
  { definition, ...meta }: ChartTableMeta,
): ExportTable {
  const words = exportWords[meta.language];
  const hasDetail = categories.some(({ detail }) => detail !== '');
  const text = (key: string, header: string): ExportColumn => ({ key, header, type: 'text', definition: '' });
  const isOnly = series.length === 1;
  return {
    ...meta,
    columns: [
      text('item', words.item),
      ...(hasDetail ? [text('detail', words.detail)] : []),
      ...series.flatMap(({ name }, at): ExportColumn[] => [
        { key: `value${at + 1}`, header: isOnly ? words.value : name, type: 'number', definition, isGrouped: true },
        text(`printed${at + 1}`, isOnly ? words.printed : `${name}_${words.printed}`),
      ]),
      text('unit', words.unit),
    ],
    rows: categories.map(({ label, detail }, row): ExportCell[] => [
      label,
      ...(hasDetail ? [detail] : []),
      ...series.flatMap(({ points }) => [points[row]?.value ?? null, points[row]?.text ?? null]),
      unit,
    ]),
  };
}

/** A table as a chart prints it: its twin, or a matrix. */
export interface PrintedTable {
  readonly columns: readonly { readonly label: string; readonly isNumeric: boolean }[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

const printedNumber = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const missing = '―';

/**
 * A printed table as one to take along. A column whose cells are nothing but numbers (12,480; ―) becomes one of typed numbers;
 * one with words in it (延べ93人) stays text, since a unit must not be lost.
 */
export function buildPrintedTable({ columns, rows }: PrintedTable, { definition, ...meta }: ChartTableMeta): ExportTable {
  const isTyped = columns.map(
    ({ isNumeric }, at) => isNumeric && rows.every(({ cells }) => cells[at] === missing || printedNumber.test(cells[at] ?? '')),
  );
  const readCell = (cell: string, at: number): ExportCell => {
    if (isTyped[at] !== true) return cell;
    return cell === missing ? null : Number(cell.replaceAll(',', '').replace('−', '-'));
  };
  return {
    ...meta,
    columns: columns.map(({ label }, at) => ({
      key: `c${at + 1}`,
      header: label,
      type: isTyped[at] === true ? 'number' : 'text',
      definition: at === 0 ? '' : definition,
      isGrouped: true,
    })),
    rows: rows.map(({ cells }) => columns.map((_column, at) => readCell(cells[at] ?? '', at))),
  };
}
