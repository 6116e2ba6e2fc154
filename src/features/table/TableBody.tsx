import { memo, startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { entryAt } from '../../domain/collections';
import type { TableColumn } from '../../query/columns';
import { keyOfLine, type TableLine } from '../../query/tableModel';
import { useView } from '../../store/useBoard';
import { drawCell, groupColumn, useRows, type AchievementTable, type AchievementTableRow, type TableOptions } from './AchievementTable';
import { openIdOf, RowIsOpen } from './NumberCell';
import styles from './TableView.module.css';
import { useRowFocus } from './useRowFocus';

export type Columns = ReturnType<AchievementTable['getVisibleLeafColumns']>;

export interface TableBodyProps {
  readonly lines: readonly TableLine[];
  readonly columns: Columns;
  readonly options: TableOptions;
}

/** No line is lower, px. */
const lowestLine = 40;
/** A screen full: these are drawn at once, the others once they have been seen. */
const countFirst = () => Math.ceil(window.innerHeight / lowestLine);
/** So many follow at a time: laid out within a frame or two of a slow machine. */
const nextRows = 64;
/** What was asked for is painted by then, ms. */
const stepAfter = 30;

/** Lines put together under the head of their group; all together where nothing is grouped. */
function splitBodies(rows: readonly AchievementTableRow[]): readonly (readonly AchievementTableRow[])[] {
  const bodies: AchievementTableRow[][] = [];
  for (const row of rows) {
    if (row.original.kind === 'group' || bodies.length === 0) bodies.push([]);
    bodies.at(-1)?.push(row);
  }
  return bodies;
}

/** Lines as they are being drawn. */
interface Drawing extends TableBodyProps {
  /** So many of the first lines are drawn. */
  readonly count: number;
  /** Keys of others that stood before these lines came. */
  readonly standing: ReadonlySet<string>;
  /** Goes up where rows are drawn anew instead of being moved. */
  readonly turn: number;
}

const listDrawn = ({ lines, count, standing }: Drawing) =>
  standing.size === 0 ? lines.slice(0, count) : lines.filter((line, place) => place < count || standing.has(keyOfLine(line)));

const areSameLines = (before: readonly TableLine[], after: readonly TableLine[]) =>
  before.length === after.length && before.every((line, place) => keyOfLine(line) === keyOfLine(entryAt(after, place)));

/** What stands in the page of the lines. */
interface Drawings {
  readonly drawing: Drawing;
  /** The lines before, hidden until the page rests. */
  readonly leaving: Drawing | null;
}

const begin = (now: TableBodyProps): Drawings => ({
  drawing: { ...now, count: countFirst(), standing: new Set(), turn: 0 },
  leaving: null,
});

const isDrawingOf = ({ lines, columns, options }: Drawing, now: TableBodyProps) =>
  lines === now.lines && columns === now.columns && options === now.options;

/** Another order or selection: drawn anew from its first lines, unless a line of the last one has the focus. */
function turnTo(now: TableBodyProps, { drawing, leaving }: Drawings, hasFocus: boolean): Drawings {
  const isMoved = hasFocus || areSameLines(drawing.lines, now.lines);
  const standing = new Set(isMoved ? listDrawn(drawing).map(keyOfLine) : []);
  const next = { ...now, count: countFirst(), standing, turn: drawing.turn + (isMoved ? 0 : 1) };
  return { drawing: next, leaving: isMoved ? leaving : (leaving ?? drawing) };
}

/**
 * What to draw now: the first lines, then the others while the page rests; all of them on paper. In the end every line stands in the page, for the
 * browser's own search and for print. To take hundreds of rows out of the page takes longer than to draw a screen full: those of the lines before are
 * hidden and go when the page rests.
 */
function useDrawings(now: TableBodyProps, hasFocus: boolean): Drawings {
  const [last, setLast] = useState(() => begin(now));
  // decided once for new lines: a row of theirs that has the focus afterwards stays
  const drawings = isDrawingOf(last.drawing, now) ? last : turnTo(now, last, hasFocus);
  if (drawings !== last) setLast(drawings);
  useEffect(() => {
    const { drawing, leaving } = drawings;
    const isWhole = listDrawn(drawing).length === drawing.lines.length;
    if (isWhole && leaving === null) return undefined;
    const next = leaving === null ? { ...drawing, count: drawing.count + nextRows } : drawing;
    const timer = setTimeout(() => startTransition(() => setLast({ drawing: next, leaving: null })), stepAfter);
    const drawAll = () => flushSync(() => setLast({ drawing: { ...drawing, count: drawing.lines.length }, leaving: null }));
    window.addEventListener('beforeprint', drawAll);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', drawAll);
    };
  }, [drawings]);
  return drawings;
}

type Region = RefObject<HTMLElement | null>;

/** The rows, one `tbody` per group. */
export function TableBody({ lines, columns, options, region }: TableBodyProps & { readonly region: Region }) {
  const [hasFocus, setFocus] = useState(false);
  useRowFocus(
    region,
    useCallback((row) => setFocus(row !== null), []),
  );
  const { drawing, leaving } = useDrawings({ lines, columns, options }, hasFocus);
  return [drawing, ...(leaving === null ? [] : [leaving])].map((one) => (
    <Bodies key={one.turn} drawing={one} isLeaving={one === leaving} region={region} />
  ));
}

interface BodiesProps {
  readonly drawing: Drawing;
  readonly isLeaving: boolean;
  readonly region: Region;
}

/** The lines of one turn, seen from the first. */
function Bodies({ drawing, isLeaving, region }: BodiesProps) {
  useLayoutEffect(() => {
    region.current?.scrollTo({ top: 0 });
  }, [region]);
  const { columns, options } = drawing;
  const drawn = useMemo(() => listDrawn(drawing), [drawing]);
  const rows = useRows(options, drawn);
  const bodies = useMemo(() => splitBodies(rows), [rows]);
  return bodies.map((body) => (
    <tbody key={body[0]?.original.kind === 'group' ? body[0].id : 'all'} hidden={isLeaving}>
      <BodyRows rows={body} columns={columns} />
    </tbody>
  ));
}

/** The rows of one group: they stand as they are while the group is hidden. */
const BodyRows = memo(function BodyRows({ rows, columns }: { rows: readonly AchievementTableRow[]; columns: Columns }) {
  const open = useView('open');
  return rows.map((row) => (
    <TableRow key={row.id} row={row} columns={columns} isOpen={open !== null && open.id === openIdOf(row.original)} />
  ));
});

interface TableRowProps {
  readonly row: AchievementTableRow;
  readonly columns: Columns;
  readonly isOpen: boolean;
  /** Place among all lines, from 0, where not all of them stand in the page. */
  readonly place?: number;
  /** Stands at the top while its group is passed through. */
  readonly isSticky?: boolean;
  readonly measure?: (element: HTMLTableRowElement | null) => void;
}

/** Another order or selection brings new lines about the same achievements, whose rows stand as they are. Columns change with all that cells depend on. */
function isSameRow(before: TableRowProps, after: TableRowProps): boolean {
  const [a, b] = [before.row.original, after.row.original];
  return (
    (a === b || (a.kind !== 'group' && b.kind !== 'group' && a.row === b.row)) &&
    before.isOpen === after.isOpen &&
    before.place === after.place &&
    before.isSticky === after.isSticky &&
    before.columns.length === after.columns.length &&
    before.columns.every((column, place) => column === after.columns[place])
  );
}

/** By what a row is called: what was counted, of an initiative without a number its text; undefined where no column says it. */
function nameRowHead(kind: TableLine['kind'], columns: Columns): string | undefined {
  const wanted: readonly TableColumn[] = kind === 'initiative' ? ['initiative'] : ['label', 'initiative'];
  return wanted.find((column) => columns.some(({ id }) => id === column));
}

/** One line of the table: the cells of a row, or the head of a group across all columns. */
export const TableRow = memo(function TableRow({ row, columns, isOpen, place, isSticky, measure }: TableRowProps) {
  const { original: line } = row;
  // the head of the columns is the first row
  const parts = place === undefined ? {} : { ref: measure, 'data-index': place, 'aria-rowindex': place + 2 };
  const cells = row.getAllCellsByColumnId();
  if (line.kind === 'group') {
    const heading = cells[groupColumn];
    return (
      <tr className={styles.group} data-sticky={isSticky || undefined} {...parts}>
        <th scope="colgroup" colSpan={columns.length}>
          {heading !== undefined && drawCell(heading)}
        </th>
      </tr>
    );
  }
  const head = nameRowHead(line.kind, columns);
  return (
    <tr data-row={line.kind} data-open={isOpen || undefined} {...parts}>
      <RowIsOpen value={isOpen}>
        {columns.map(({ id, columnDef: { meta } }) => {
          const cell = cells[id];
          const content = cell !== undefined && drawCell(cell);
          const isHead = id === head;
          const Cell = isHead ? 'th' : 'td';
          return (
            <Cell
              key={id}
              scope={isHead ? 'row' : undefined}
              className={meta?.isNumeric === true ? styles.numeric : styles.cell}
              data-column={id}
            >
              {meta?.isProse === true ? <span className={styles.prose}>{content}</span> : content}
            </Cell>
          );
        })}
      </RowIsOpen>
    </tr>
  );
}, isSameRow);
