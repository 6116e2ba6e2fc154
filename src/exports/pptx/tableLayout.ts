import { formatNumber } from '../../words/formatNumber';
import type { ExportCell, ExportLanguage } from '../exportTable';
import type { TableContent } from '../presentation';
import { joinField } from '../serializeCsv';
import { measureEm } from '../textLines';
import { heightOf, linesOf, pointsPerInch } from './textFit';

export const tablePoints = 12;

/** Inches. */
export interface TableLayout {
  readonly widths: readonly number[];
  readonly headHeight: number;
  readonly heightOfRow: (row: readonly ExportCell[]) => number;
  /** Left and right of the text of a cell, together. */
  readonly inset: number;
  /** Above and below it, together. */
  readonly padding: number;
}

const inset = 0.2;
const padding = 0.12;
const narrowest = 0.6;

/**
 * Gives every column what its longest text needs where all fit; otherwise shares the room by the root of that, so that sentences
 * get more than names and no name is squeezed.
 */
function shareWidths(needs: readonly number[], room: number): readonly number[] {
  const total = needs.reduce((sum, need) => sum + need, 0);
  if (total <= room) return needs.map((need) => (need / total) * room);
  const weights = needs.map((need) => Math.sqrt(need));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const wished = needs.map((need, at) => Math.max(Math.min(need, ((weights[at] ?? 0) / sum) * room), narrowest));
  const spare = room - wished.reduce((all, width) => all + width, 0);
  const isSqueezed = needs.map((need, at) => need > (wished[at] ?? 0));
  const squeezed = wished.reduce((all, width, at) => all + (isSqueezed[at] === true ? width : 0), 0);
  return wished.map((width, at) => (isSqueezed[at] === true ? width + (spare * width) / squeezed : width));
}

/** A cell as people read it: amounts with separators. */
export function writeTableCell(cell: ExportCell, column: TableContent['columns'][number] | undefined, language: ExportLanguage): string {
  return typeof cell === 'number' && column?.isGrouped === true ? formatNumber(cell, language) : joinField(cell);
}

/** What a column would need: its longest text, but not one that is far longer than the rest. */
function measureNeed(texts: readonly string[]): number {
  const lengths = texts.map(measureEm);
  const longest = lengths.reduce((most, em) => Math.max(most, em), 0);
  const mean = lengths.reduce((sum, em) => sum + em, 0) / Math.max(lengths.length, 1);
  return Math.max((Math.min(longest, mean * 2) * tablePoints) / pointsPerInch + inset, narrowest);
}

/** Sets the columns and tells how high a row becomes. */
export function tableLayout({ columns, rows }: TableContent, room: number, language: ExportLanguage): TableLayout {
  const needs = columns.map((column, at) => {
    const cells = rows.map((row) => writeTableCell(row[at] ?? null, column, language));
    return Math.max(measureNeed(cells), measureNeed([column.header]));
  });
  const widths = shareWidths(needs, room);
  const heightOfRow = (row: readonly ExportCell[]) => {
    const lines = row.map(
      (cell, at) => linesOf(writeTableCell(cell, columns[at], language), (widths[at] ?? 1) - inset, tablePoints).length,
    );
    return heightOf(Math.max(1, ...lines), tablePoints) + padding;
  };
  return { widths, headHeight: heightOfRow(columns.map(({ header }) => header)), heightOfRow, inset, padding };
}
