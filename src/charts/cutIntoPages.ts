import type { RowLayout } from './rowGeometry';

/** The share of a page that is left to a chart below its heading. */
const firstPieceShare = 0.83;

/** A piece of a chart that stands on one page. */
export interface ChartPiece {
  readonly top: number;
  readonly height: number;
}

/**
 * Cuts a chart between its rows into pieces that fit on a page; whole where it fits, or where there are no pages.
 * @param pageHeight CSS pixels; the first piece leaves a sixth of it to the heading above the chart
 */
export function cutIntoPages({ rows, height }: RowLayout, pageHeight: number | undefined): readonly ChartPiece[] {
  if (pageHeight === undefined) return [{ top: 0, height }];
  const cuts = [0];
  for (const row of rows) {
    const begin = cuts.at(-1) ?? 0;
    const room = begin === 0 ? pageHeight * firstPieceShare : pageHeight;
    if (row.top + row.height - begin > room && row.top > begin) cuts.push(row.top);
  }
  return cuts.map((top, place) => ({ top, height: (cuts[place + 1] ?? height) - top }));
}
