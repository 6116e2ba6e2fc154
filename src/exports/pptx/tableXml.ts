import type { ExportCell, ExportLanguage } from '../exportTable';
import { officeColour } from '../lightColours';
import type { TablePage } from './paginate';
import { emu } from './slideFrame';
import { tablePoints, writeTableCell } from './tableLayout';
import { paragraphXml } from './textXml';

const edge = (side: 'L' | 'R' | 'T' | 'B', colour: string | null) =>
  colour === null
    ? `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`
    : `<a:ln${side} w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln${side}>`;

/** A table that PowerPoint edits: head on every slide, lines between rows, numbers at the right edge. */
export function tableXml({ columns, rows, layout }: TablePage, language: ExportLanguage): string {
  const { widths, inset, padding, headHeight, heightOfRow } = layout;
  const margins = `marL="${emu(inset / 2)}" marR="${emu(inset / 2)}" marT="${emu(padding / 2)}" marB="${emu(padding / 2)}"`;
  const cellXml = (cell: ExportCell, at: number, isHead: boolean) => {
    const align = columns[at]?.type === 'number' ? 'r' : 'l';
    const text = paragraphXml(writeTableCell(cell, columns[at], language), { points: tablePoints, align, isBold: isHead }, language);
    const below = edge('B', officeColour(isHead ? 'var(--color-border-control)' : 'var(--color-border)'));
    const fill = isHead ? `<a:solidFill><a:srgbClr val="${officeColour('var(--color-surface-selected)')}"/></a:solidFill>` : '<a:noFill/>';
    const sides = ['L', 'R', 'T'] as const;
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr ${margins}>${sides.map((side) => edge(side, null)).join('')}${below}${fill}</a:tcPr></a:tc>`;
  };
  const rowXml = (row: readonly ExportCell[], height: number, isHead: boolean) =>
    `<a:tr h="${emu(height)}">${columns.map((_column, at) => cellXml(row[at] ?? null, at, isHead)).join('')}</a:tr>`;
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const head = rowXml(
    columns.map(({ header }) => header),
    headHeight,
    true,
  );
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${head}${rows.map((row) => rowXml(row, heightOfRow(row), false)).join('')}</a:tbl>`;
}
