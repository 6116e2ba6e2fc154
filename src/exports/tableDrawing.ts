import { escapeXml } from './escapeXml';
import type { ExportLanguage } from './exportTable';
import { resolveColours } from './lightColours';
import { tableLayout, writeTableCell } from './pptx/tableLayout';
import { linesOf } from './pptx/textFit';
import type { Drawing } from './pictureSvg';
import type { TableContent } from './presentation';

const pixelsPerInch = 96;
/** 12 points. */
const fontSize = 16;
const step = fontSize * 1.2;

interface TableDrawingOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly language: ExportLanguage;
  /** Ground of a cell of the body, e.g. the shades of a matrix; none where null. */
  readonly fillOf?: (row: number, column: number) => { readonly ground: string; readonly text: string } | null;
}

/** A table drawn, for charts that are tables on screen: head, lines between rows, numbers at the right edge, nothing shortened. */
export function drawTable(content: TableContent, { width, language, fillOf }: TableDrawingOptions): Drawing {
  const { columns, rows } = content;
  const layout = tableLayout(content, width / pixelsPerInch, language);
  const widths = layout.widths.map((inches) => inches * pixelsPerInch);
  const lefts = widths.map((_width, at) => widths.slice(0, at).reduce((sum, one) => sum + one, 0));
  const inset = (layout.inset / 2) * pixelsPerInch;
  const records = [columns.map(({ header }) => header), ...rows];
  const shapes: string[] = [];
  let top = 0;
  records.forEach((record, place) => {
    const isHead = place === 0;
    const height = Math.ceil(layout.heightOfRow(record) * pixelsPerInch);
    columns.forEach((column, at) => {
      const [left = 0, cellWidth = 0] = [lefts[at], widths[at]];
      const fill = isHead ? { ground: 'var(--color-surface-selected)', text: 'var(--color-text)' } : (fillOf?.(place - 1, at) ?? null);
      if (fill !== null) shapes.push(`<rect x="${left}" y="${top}" width="${cellWidth}" height="${height}" fill="${fill.ground}"/>`);
      const isNumber = column.type === 'number';
      const x = isNumber ? left + cellWidth - inset : left + inset;
      const lines = linesOf(writeTableCell(record[at] ?? null, column, language), cellWidth / pixelsPerInch - layout.inset, 12);
      const spans = lines.map((line, nth) => `<tspan x="${x}" y="${top + 6 + nth * step + fontSize * 0.95}">${escapeXml(line)}</tspan>`);
      const style = `font-size="${fontSize}" font-weight="${isHead ? 700 : 400}" text-anchor="${isNumber ? 'end' : 'start'}"`;
      shapes.push(`<text ${style} fill="${fill?.text ?? 'var(--color-text)'}">${spans.join('')}</text>`);
    });
    top += height;
    shapes.push(
      `<line x1="0" x2="${width}" y1="${top}" y2="${top}" stroke="var(${isHead ? '--color-border-control' : '--color-border'})"/>`,
    );
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}">${shapes.join('')}</svg>`;
  return { svg: resolveColours(svg), width, height: top };
}
