import { breakBehind, breakEvenly, breakLines, measureEm, measureLongestWord } from '../words/textMetrics';
import { cellOf, type Grid, type GridCell, type GridRow } from './specGrid';

export const pointsPerInch = 72;
/** Of the font size; Office sets Japanese gothic fonts at about this distance. */
export const lineHeight = 1.2;
/** Of the size of a cell's text, that of its detail. */
export const detailShare = 0.8;
/** Left and right of the text of a cell, together; inches. */
export const cellInset = 0.16;
/** Above and below it, together. */
const cellPadding = 0.1;
const narrowest = 0.5;

/** Lines of a text in a box of so many inches. */
export function linesOf(text: string, widthInches: number, points: number): readonly string[] {
  return breakLines(text, Math.max((widthInches * pointsPerInch) / points, 1));
}

/** Height of so many lines, inches. */
export function heightOf(lines: number, points: number): number {
  return (lines * points * lineHeight) / pointsPerInch;
}

/** The first of the sizes at which a text stays within so many lines; the last one where none does. */
export function fitPoints(text: string, widthInches: number, sizes: readonly number[], mostLines: number): number {
  return sizes.find((points) => linesOf(text, widthInches, points).length <= mostLines) ?? sizes.at(-1) ?? 12;
}

/** Cuts a list into as few pieces of at most `most` as possible, all about equally long: 13 at 12 become 7 and 6. */
export function cutEvenly<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.max(Math.ceil(items.length / Math.max(most, 1)), 1);
  return Array.from({ length: count }, (_, at) =>
    items.slice(Math.ceil((at * items.length) / count), Math.ceil(((at + 1) * items.length) / count)),
  );
}

/** A cell in lines: what its row is as high as, and what slides and pictures write. */
export interface SetCell {
  /** At least one. */
  readonly lines: readonly string[];
  /** The first goes on behind the last of `lines`, and is empty where it has no room there; the others stand below. None for nothing. */
  readonly detailLines: readonly string[];
}

const countLines = ({ lines, detailLines }: SetCell) => lines.length + Math.max(detailLines.length - 1, 0);

/** Inches. */
export interface GridLayout {
  readonly points: number;
  readonly widths: readonly number[];
  readonly headHeight: number;
  readonly heightOf: (row: GridRow) => number;
  readonly setCell: (cell: GridCell, width: number) => SetCell;
  /** Whether a number or a word would be parted. */
  readonly isTight: boolean;
}

/** Between a text and its detail, of the size of the text. */
export const detailGap = 0.4;

/** A cell's text with its detail, as wide as it is set. */
const measureCell = ({ text, detail }: GridCell) => measureEm(text) + (detail === '' ? 0 : detailGap + measureEm(detail) * detailShare);

/** Em: a name as short as this stays on one line, and so does a head: 柱5, Trụ cột 5. */
const longestName = 8;
const longestHead = 5.5;

/** A number is never parted; of texts, short names and words, whether or not smaller words follow. */
const measureUnbroken = (cell: GridCell) => {
  const em = measureCell(cell);
  if (cell.isNumeric || em <= longestName) return em;
  const text = measureEm(cell.text);
  const own = cell.detail !== '' && text <= longestName ? text : measureLongestWord(cell.text);
  return Math.max(own, measureLongestWord(cell.detail) * detailShare);
};

const measureUnbrokenHead = ({ text }: GridCell) => {
  const em = measureEm(text);
  return em <= longestHead ? em : measureLongestWord(text);
};

/**
 * Gives every column what its longest text needs where all fit; otherwise shares the room by the root of that, so that sentences get more than names,
 * and no column less than what must not be parted.
 */
function shareWidths(needs: readonly number[], least: readonly number[], room: number): readonly number[] {
  const total = needs.reduce((sum, need) => sum + need, 0);
  if (total <= room) return needs.map((need) => (need / total) * room);
  let open = needs.map((_need, at) => at);
  const widths = [...least];
  // whoever gets less than it must have keeps that, and the others share the rest
  for (;;) {
    const fixed = widths.reduce((sum, width, at) => sum + (open.includes(at) ? 0 : width), 0);
    const weights = open.reduce((sum, at) => sum + Math.sqrt(needs[at] ?? 0), 0);
    const wished = (at: number) => (Math.sqrt(needs[at] ?? 0) / weights) * (room - fixed);
    const short = open.filter((at) => wished(at) < (least[at] ?? 0));
    const sated = short.length > 0 ? [] : open.filter((at) => wished(at) > (needs[at] ?? 0) + 1e-9);
    for (const at of sated) widths[at] = needs[at] ?? 0;
    if (short.length === 0 && sated.length === 0) {
      for (const at of open) widths[at] = wished(at);
      return widths;
    }
    const settled = new Set([...short, ...sated]);
    open = open.filter((at) => !settled.has(at));
    if (open.length === 0) {
      const sum = widths.reduce((all, width) => all + width, 0);
      return widths.map((width) => (width / sum) * room);
    }
  }
}

/** Sets the columns and tells how high every row becomes. @param room inches */
export function layoutGrid({ heads, columnCount, rows }: Grid, room: number, points: number): GridLayout {
  const toInches = (em: number) => (em * points) / pointsPerInch + cellInset;
  const columns = Array.from({ length: columnCount }, (_, at) => {
    const cells = rows.flatMap(({ cells: own, isGroup }) => (isGroup ? [] : (own[at] ?? [])));
    const head = heads[at] ?? cellOf('');
    const lengths = cells.map(measureCell);
    const longest = lengths.reduce((most, em) => Math.max(most, em), 0);
    const mean = lengths.reduce((sum, em) => sum + em, 0) / Math.max(lengths.length, 1);
    const unbroken = cells.reduce((most, cell) => Math.max(most, measureUnbroken(cell)), measureUnbrokenHead(head));
    const least = Math.max(toInches(unbroken), narrowest);
    // one that is far longer than the rest may take several lines
    return { need: Math.max(toInches(Math.min(longest, mean * 2)), toInches(measureCell(head)), least), least };
  });
  const widths = shareWidths(
    columns.map(({ need }) => need),
    columns.map(({ least }) => least),
    room,
  );
  const setCell = (cell: GridCell, width: number): SetCell => {
    const { text, detail } = cell;
    // a column as wide as its longest text has room for it
    const roomEm = ((width - cellInset) * pointsPerInch) / points + 1e-6;
    const isOneLine = measureCell(cell) <= roomEm && !/[\r\n]/u.test(text + detail);
    // a name or a head has lines of about one length, a sentence full ones
    const isName = measureEm(text) < roomEm * 2.5;
    const lines = isOneLine ? [text] : isName ? breakEvenly(text, roomEm) : linesOf(text, width - cellInset, points);
    if (detail === '') return { lines, detailLines: [] };
    if (isOneLine) return { lines, detailLines: [detail] };
    const [used, smallRoom] = [measureEm(lines.at(-1) ?? '') + detailGap, roomEm / detailShare];
    return {
      lines,
      detailLines: text === '' ? breakLines(detail, smallRoom) : breakBehind(detail, smallRoom - used / detailShare, smallRoom),
    };
  };
  const heightOfCells = (cells: readonly GridCell[], isGroup: boolean) => {
    const lines = cells.map((cell, at) => countLines(setCell(cell, isGroup ? room : (widths[at] ?? 1))));
    return heightOf(Math.max(1, ...lines), points) + cellPadding;
  };
  return {
    points,
    widths,
    headHeight: heads.length === 0 ? 0 : heightOfCells(heads, false),
    heightOf: (row) => heightOfCells(row.cells, row.isGroup),
    setCell,
    isTight: columns.some(({ least }, at) => least > (widths[at] ?? 0) + 1e-9),
  };
}

/** Some rows of a grid, and which of its own rows (without headings of groups) they are; from 1. */
export interface GridPart {
  readonly rows: readonly GridRow[];
  readonly from: number;
  readonly to: number;
}

/** Some lines of a cell as a cell that is set in these lines. */
function takeLines(cell: GridCell, { lines, detailLines }: SetCell, from: number, to: number): GridCell {
  const behind = lines.length - 1;
  return {
    ...cell,
    text: lines.slice(from, to).join('\n'),
    detail: detailLines.slice(Math.max(from - behind, 0), Math.max(to - behind, 0)).join('\n'),
  };
}

/** A row taller than a page goes on in rows of its own. */
function cutTallRow(row: GridRow, { widths, points, setCell }: GridLayout, room: number): readonly GridRow[] {
  const mostLines = Math.max(Math.floor((room - cellPadding) / heightOf(1, points)), 1);
  const pieces = row.cells.map((cell, at) => {
    const set = setCell(cell, widths[at] ?? 1);
    const places = Array.from({ length: countLines(set) }, (_, line) => line);
    return cutEvenly(places, mostLines).map(([from = 0, ...more]) => takeLines(cell, set, from, from + more.length + 1));
  });
  const count = pieces.reduce((most, { length }) => Math.max(most, length), 1);
  if (count === 1) return [row];
  return Array.from({ length: count }, (_, nth) => ({
    ...row,
    cells: pieces.map((piece, at) => piece[nth] ?? { ...(row.cells[at] ?? cellOf('')), text: '', detail: '' }),
  }));
}

/** Cuts a grid into parts that fit a height; the heading of a group stands again where its rows go on. */
export function cutGrid(grid: Grid, layout: GridLayout, height: number): readonly GridPart[] {
  const parts: { rows: GridRow[]; from: number; to: number }[] = [];
  let used = Infinity;
  let number = 0;
  let group: GridRow | null = null;
  let isGroupNew = false;
  for (const row of grid.rows) {
    if (row.isGroup) {
      group = row;
      isGroupNew = true;
      continue;
    }
    number += 1;
    const groupHeight = group === null ? 0 : layout.heightOf(group);
    for (const piece of cutTallRow(row, layout, height - layout.headHeight - groupHeight)) {
      const own = layout.heightOf(piece);
      const isNew = used + own + (isGroupNew ? groupHeight : 0) > height + 1e-9;
      if (isNew) {
        parts.push({ rows: [], from: number, to: number });
        used = layout.headHeight;
      }
      const part = parts.at(-1);
      if (part === undefined) continue;
      if (group !== null && (isNew || isGroupNew)) {
        part.rows.push(group);
        isGroupNew = false;
        used += groupHeight;
      }
      part.rows.push(piece);
      part.to = number;
      used += own;
    }
  }
  return parts;
}
