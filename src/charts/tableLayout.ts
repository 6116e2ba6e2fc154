import { measureLongestWord, measureText, wrapLabel } from '../words/textMetrics';

/** A table whose every line is known before it is drawn: on slides, where nothing may be cut off. CSS pixels. */
export interface TableLayout {
  readonly fontSize: number;
  readonly widths: readonly number[];
  readonly head: LaidOutCells;
  readonly rows: readonly LaidOutCells[];
}

export interface LaidOutCells {
  /** The lines of each cell. */
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

export const tableLineHeight = 1.3;
/** Beside and above the words of a cell, in em. */
export const cellPadding = { inline: 0.45, block: 0.28 } as const;

/** Columns of words are never narrower, em; the first one holds the names of the rows: 次世代育成部. A short word stays whole where there is room: 計画どおり. */
const leastWords = 4;
const shortWords = 6;
const leastName = 8;

interface TableText {
  readonly columns: readonly { readonly head: string; readonly isNumeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

const widestLine = (text: string, fontSize: number) => Math.max(0, ...text.split('\n').map((line) => measureText(line, fontSize)));

/**
 * Lays out a table in a width: columns of numbers are as wide as their widest number, so that none is ever split; the words share the rest by what
 * they need.
 * @param width CSS pixels
 */
export function layoutTable({ columns, rows }: TableText, width: number, fontSize: number): TableLayout {
  const padding = cellPadding.inline * 2 * fontSize;
  const natural = columns.map(
    ({ head }, at) => Math.max(widestLine(head, fontSize), ...rows.map((row) => widestLine(row[at] ?? '', fontSize))) + padding,
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const numbers = columns.map(({ isNumeric }, at) =>
    isNumeric ? Math.max(0, ...rows.map((row) => widestLine(row[at] ?? '', fontSize))) + padding : 0,
  );
  const words = columns.map(({ isNumeric, head }, at) => {
    const texts = isNumeric ? [head] : [head, ...rows.map((row) => row[at] ?? '')];
    return Math.max(...texts.map(measureLongestWord)) * fontSize + padding;
  });
  const nameOf = (name: number, other = leastWords) =>
    columns.map(({ isNumeric }, at) => (isNumeric ? 0 : fontSize * (at === 0 ? name : other) + padding));
  const leastOf = (...wanted: readonly (readonly number[])[]) =>
    natural.map((value, at) => Math.min(value, Math.max(...wanted.map((widths) => widths[at] ?? 0))));
  // names and words stay whole wherever the numbers leave room for them
  const tried = [
    leastOf(numbers, nameOf(leastName, shortWords), words),
    leastOf(numbers, nameOf(leastName), words),
    leastOf(numbers, nameOf(leastWords), words),
  ];
  const least = tried.find((widths) => sum(widths) <= width) ?? leastOf(numbers, nameOf(leastWords));
  const spare = width - sum(natural);
  // what is too wide gives way by how much it could; what is left over goes to the first column
  const give = natural.map((value, at) => value - (least[at] ?? 0));
  const share = spare >= 0 ? 0 : Math.min(1, -spare / (sum(give) || 1));
  const widths = natural.map((value, at) => value - (give[at] ?? 0) * share + (spare > 0 && at === 0 ? spare : 0));
  const lay = (texts: readonly string[]): LaidOutCells => {
    const cells = columns.map((_column, at) =>
      (texts[at] ?? '').split('\n').flatMap((line) => wrapLabel(line, Math.max((widths[at] ?? 0) - padding, fontSize), fontSize)),
    );
    const lines = Math.max(1, ...cells.map(({ length }) => length));
    return { cells, height: Math.ceil(lines * fontSize * tableLineHeight + cellPadding.block * 2 * fontSize) };
  };
  return { fontSize, widths, head: lay(columns.map(({ head }) => head)), rows: rows.map(lay) };
}

/**
 * Cuts rows that are higher than a place for them, so that the rest of a row goes on behind it.
 * @param room for one row, CSS pixels
 * @returns the table, and the row of the given one that each of its rows is of
 */
export function splitTallRows(table: TableLayout, room: number): { readonly table: TableLayout; readonly sources: readonly number[] } {
  const { fontSize } = table;
  const around = cellPadding.block * 2 * fontSize;
  const lineRoom = Math.max(Math.floor((room - around) / (fontSize * tableLineHeight)), 1);
  const pieces = table.rows.flatMap((row, source) => {
    if (row.height <= room) return [{ row, source }];
    const lines = Math.max(...row.cells.map(({ length }) => length));
    return Array.from({ length: Math.ceil(lines / lineRoom) }, (_, piece) => {
      const first = piece * lineRoom;
      const count = Math.min(lineRoom, lines - first);
      const cells = row.cells.map((cell) => cell.slice(first, first + count));
      return { row: { cells, height: Math.ceil(count * fontSize * tableLineHeight + around) }, source };
    });
  });
  return { table: { ...table, rows: pieces.map(({ row }) => row) }, sources: pieces.map(({ source }) => source) };
}
