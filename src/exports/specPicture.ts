import type { Language } from '../domain/languages';
import type { ChartSpec, FiguresContent } from '../specs/chartSpec';
import { measureEm } from '../words/textMetrics';
import { escapeXml } from './escapeText';
import { wordsOfFiles } from './exportTable';
import { resolveColours } from './fileLook';
import { isNumberWide, setFigures, unitShare } from './figureGrid';
import { cellInset, cutGrid, detailGap, detailShare, layoutGrid } from './gridLayout';
import { buildGrid, type GridCell, type GridRow } from './specGrid';
import { buildPictureSvg, type Drawing } from './pictureSvg';
import { listCaveats, writeDefinition, writeFilters, writeTopic } from './specHead';

const pixelsPerInch = 96;
const pixelsPerPoint = pixelsPerInch / 72;
const lineShare = 1.2;
/**
 * CSS pixels. A picture that goes into a document is at most as high as an upright page of its width; rows beyond are counted in its last line and
 * stand in the files of data.
 */
const highest = 1200;

const said = 'var(--color-text)';
const muted = 'var(--color-text-muted)';

interface TextStyle {
  readonly size: number;
  readonly isBold: boolean;
  readonly fill: string;
  readonly anchor?: 'start' | 'end';
}

/** Lines of text from the top of the first down. */
function textSvg(lines: readonly string[], x: number, top: number, { size, isBold, fill, anchor = 'start' }: TextStyle): string {
  const spans = lines.map(
    (line, at) => `<tspan x="${x}" y="${(top + at * size * lineShare + size * 0.95).toFixed(1)}">${escapeXml(line)}</tspan>`,
  );
  return `<text font-size="${size.toFixed(2)}" font-weight="${isBold ? 700 : 400}" text-anchor="${anchor}" fill="${fill}">${spans.join('')}</text>`;
}

function closeSvg(shapes: readonly string[], width: number, height: number): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`;
  return { svg: resolveColours(svg), width, height };
}

/** Head, lines between rows, numbers at the right edge and never parted, cells on their ground. */
function drawGrid(content: Parameters<typeof buildGrid>[0], width: number, language: Language): Drawing {
  const grid = buildGrid(content);
  const tries = [12, 11, 10, 9].map((points) => layoutGrid(grid, width / pixelsPerInch, points));
  const layout = tries.find(({ isTight }) => !isTight) ?? tries.at(-1);
  if (layout === undefined) return closeSvg([], width, 0);
  const size = layout.points * pixelsPerPoint;
  const inset = (cellInset / 2) * pixelsPerInch;
  const lefts = layout.widths.map((_width, at) => layout.widths.slice(0, at).reduce((sum, one) => sum + one, 0) * pixelsPerInch);
  const shapes: string[] = [];
  let top = 0;
  const drawCell = (cell: GridCell, left: number, cellWidth: number, height: number, isHead: boolean) => {
    const ground = isHead ? 'var(--color-surface-selected)' : cell.ground;
    if (ground !== null) shapes.push(`<rect x="${left}" y="${top}" width="${cellWidth}" height="${height}" fill="${ground}"/>`);
    const anchor = cell.isNumeric ? 'end' : 'start';
    const style: TextStyle = { size, isBold: cell.isBold, fill: cell.isMuted ? muted : said, anchor };
    const { lines, detailLines } = layout.setCell(cell, cellWidth / pixelsPerInch);
    const right = left + cellWidth - inset;
    const behind = cell.detail === '' ? 0 : (detailGap + measureEm(detailLines[0] ?? '') * detailShare) * size;
    shapes.push(textSvg(lines, cell.isNumeric ? right - behind : left + inset, top + 5, style));
    const last = lines.at(-1) ?? '';
    const start = last === '' ? 0 : (measureEm(last) + detailGap) * size;
    detailLines.forEach((line, at) => {
      if (line === '') return;
      const small: TextStyle = { size: size * detailShare, isBold: false, fill: muted, anchor };
      const x = cell.isNumeric ? right : left + inset + (at === 0 ? start : 0);
      const y = top + 5 + (lines.length - 1 + at) * size * lineShare;
      shapes.push(textSvg([line], x, y + (size - small.size) * 0.95, small));
    });
  };
  const drawRow = (cells: readonly GridCell[], height: number, isHead: boolean, isGroup: boolean) => {
    cells.forEach((cell, at) =>
      drawCell(cell, isGroup ? 0 : (lefts[at] ?? 0), isGroup ? width : (layout.widths[at] ?? 0) * pixelsPerInch, height, isHead),
    );
    top += height;
    shapes.push(
      `<line x1="0" x2="${width}" y1="${top}" y2="${top}" stroke="var(${isHead ? '--color-border-control' : '--color-border'})"/>`,
    );
  };
  const heightOfRow = (row: GridRow) => Math.ceil(layout.heightOf(row) * pixelsPerInch);
  if (grid.heads.length > 0) drawRow(grid.heads, Math.ceil(layout.headHeight * pixelsPerInch), true, false);
  const parts = cutGrid(grid, layout, highest / pixelsPerInch);
  for (const row of parts[0]?.rows ?? []) drawRow(row.cells, heightOfRow(row), false, row.isGroup);
  const rest = (parts.at(-1)?.to ?? 0) - (parts[0]?.to ?? 0);
  if (rest > 0) {
    shapes.push(textSvg([wordsOfFiles(language).rest(rest)], inset, top + 8, { size, isBold: true, fill: said }));
    top += size * lineShare + 14;
  }
  return closeSvg(shapes, width, top);
}

/** Numbers as big text in one size, each with its unit, above it what it is, below what it means. */
function drawFigures({ figures }: FiguresContent, width: number): Drawing {
  const columns = Math.max(Math.min(figures.length, figures.length === 4 ? 2 : 3), 1);
  const gap = 24;
  const box = (width - gap * (columns - 1)) / columns;
  const tries = [54, 48, 44, 40, 36, 32, 28, 24].map((number) => ({ label: 18, number, definition: 14 }));
  const sizes = tries.find((one) => !isNumberWide(figures, box, one)) ?? { label: 18, number: 24, definition: 14 };
  const grid = setFigures(figures, columns, box, sizes);
  const shapes: string[] = [];
  let lineTop = 0;
  for (const line of grid.lines) {
    line.figures.forEach(({ figure, label, text, definition, size, top, labelHeight, valueHeight }, at) => {
      const left = at * (box + gap);
      const y = lineTop + top + labelHeight;
      const last = y + (text.length - 1) * size * lineShare;
      const unitSize = size * unitShare;
      const behind = left + (measureEm(text.at(-1) ?? '') + 0.2) * size;
      shapes.push(textSvg(label, left, lineTop + top, { size: sizes.label, isBold: true, fill: said }));
      shapes.push(textSvg(text, left, y, { size, isBold: true, fill: 'var(--color-primary)' }));
      shapes.push(textSvg([figure.unit], behind, last + (size - unitSize) * 0.95, { size: unitSize, isBold: true, fill: said }));
      shapes.push(textSvg(definition, left, y + valueHeight, { size: sizes.definition, isBold: false, fill: muted }));
    });
    lineTop += line.height + gap;
  }
  return closeSvg(shapes, width, Math.max(lineTop - gap, 0));
}

/**
 * The drawing of a chart that is no row chart, made without the page: matrix and table with their grounds, key figures, sentences.
 * @param width CSS pixels
 * @returns null for rows on an axis, which charts draw, and where there is nothing to show
 */
export function drawSpec({ content }: ChartSpec, width: number, language: Language): Drawing | null {
  if (content.kind === 'matrix' || content.kind === 'table' || content.kind === 'text') return drawGrid(content, width, language);
  return content.kind === 'figures' ? drawFigures(content, width) : null;
}

/** A chart as a picture that stands for itself: headline, topic, unit, period, filters, definition, caveats and source are inside. */
export function buildSpecPicture(spec: ChartSpec, drawing: Drawing, language: Language): Drawing {
  return buildPictureSvg({
    language,
    title: spec.headline,
    subtitle: [writeTopic(spec, language), writeFilters(spec, language)].filter((line) => line !== '').join('\n'),
    summary: spec.summary,
    legend: [],
    notes: [...listCaveats(spec, language), writeDefinition(spec, language), ...spec.notes].filter((note) => note !== ''),
    sourceLine: spec.source,
    drawing,
  });
}
