import { memo, startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { entryAt } from '../../domain/collections';
import type { TableColumn } from '../../query/columns';
import type { TableLine } from '../../query/tableModel';
import { useView } from '../../store/useBoard';
import { drawCell, groupColumn, useRows, type AchievementTable, type AchievementTableRow, type TableOptions } from './AchievementTable';
import { beginWith, drawAll, drawOn, isWhole, listDrawn, turnTo, type Drawing, type Drawings } from './drawings';
import { openIdOf, RowIsOpen } from './NumberCell';
import styles from './TableView.module.css';
import { useRowFocus } from './useRowFocus';

export type Columns = ReturnType<AchievementTable['getVisibleLeafColumns']>;

/**
 * The columns of the reader's choice, each with a cell in every row, and those of them that are seen. What all rows say alike, or the head of their group
 * for them, has its cells hidden by the style sheet: with another selection the rows stand as they are.
 */
export interface TableColumns {
  readonly chosen: Columns;
  readonly seen: Columns;
}

export interface TableBodyProps {
  readonly lines: readonly TableLine[];
  readonly columns: TableColumns;
  readonly options: TableOptions;
  /** Marked in the rows. */
  readonly search: string;
}

/** No line is lower, px. */
const lowestLine = 40;
/** A screen full: these are drawn at once, the others once they have been seen. */
const countFirst = () => Math.ceil(window.innerHeight / lowestLine);
/** So many follow at a time: laid out within a frame or two of a slow machine. */
const nextRows = 64;
/** What was asked for is painted by then, ms. */
export const stepAfter = 30;

/** Lines put together under the head of their group; all together where nothing is grouped. */
function splitBodies(rows: readonly AchievementTableRow[]): readonly (readonly AchievementTableRow[])[] {
  const bodies: AchievementTableRow[][] = [];
  for (const row of rows) {
    if (row.original.kind === 'group' || bodies.length === 0) bodies.push([]);
    bodies.at(-1)?.push(row);
  }
  return bodies;
}

/** Lines as they are being drawn, with what draws them. */
type DrawnLines = Drawing & TableBodyProps;

const isDrawingOf = ({ lines, columns, options, search }: DrawnLines, now: TableBodyProps) =>
  lines === now.lines && columns === now.columns && options === now.options && search === now.search;

/** What was pressed before is still being taken out of the page: it goes with what now leaves. */
function turnAll(now: TableBodyProps, { drawing, leaving }: Drawings<DrawnLines>, hasFocus: boolean): Drawings<DrawnLines> {
  const next = turnTo(now.lines, drawing, countFirst(), { hasFocus, keepsCells: drawing.columns.chosen === now.columns.chosen });
  return { drawing: { ...now, ...next }, leaving: next.turn === drawing.turn ? leaving : (leaving ?? drawing) };
}

/**
 * What to draw now: the first lines, then the others while the page rests; all of them on paper. In the end every line stands in the page, for the
 * browser's own search and for print. To take hundreds of rows out of the page takes longer than to draw a screen full: they are hidden and go when the
 * page rests.
 */
function useDrawings(now: TableBodyProps, hasFocus: boolean): Drawings<DrawnLines> {
  const [last, setLast] = useState((): Drawings<DrawnLines> => ({
    drawing: { ...now, ...beginWith(now.lines, countFirst()) },
    leaving: null,
  }));
  // decided once for new lines: a row of theirs that has the focus afterwards stays
  const drawings = isDrawingOf(last.drawing, now) ? last : turnAll(now, last, hasFocus);
  if (drawings !== last) setLast(drawings);
  useEffect(() => {
    if (isWhole(drawings)) return undefined;
    const timer = setTimeout(() => startTransition(() => setLast(drawOn(drawings, nextRows))), stepAfter);
    const print = () => flushSync(() => setLast(drawAll(drawings)));
    window.addEventListener('beforeprint', print);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', print);
    };
  }, [drawings]);
  return drawings;
}

type Region = RefObject<HTMLElement | null>;

/** The rows, one `tbody` per group. */
export function TableBody({ lines, columns, options, search, region }: TableBodyProps & { readonly region: Region }) {
  const [hasFocus, setFocus] = useState(false);
  useRowFocus(
    region,
    useCallback((row) => setFocus(row !== null), []),
  );
  const { drawing, leaving } = useDrawings({ lines, columns, options, search }, hasFocus);
  return [drawing, ...(leaving === null ? [] : [leaving])].map((one) => (
    <Bodies key={one.turn} drawing={one} isLeaving={one === leaving} region={region} />
  ));
}

interface BodiesProps {
  readonly drawing: DrawnLines;
  readonly isLeaving: boolean;
  readonly region: Region;
}

/** The lines of one turn, seen from the first. */
function Bodies({ drawing, isLeaving, region }: BodiesProps) {
  const { columns, options, search, start } = drawing;
  const begun = useRef<number>(null);
  useLayoutEffect(() => {
    if (begun.current === start) return;
    begun.current = start;
    region.current?.scrollTo({ top: 0 });
  }, [region, start]);
  const { drawn, hidden } = useMemo(() => listDrawn(drawing), [drawing]);
  const rows = useRows(options, drawn);
  const bodies = useMemo(() => splitBodies(rows), [rows]);
  return bodies.map((body) => (
    <Body key={body[0]?.original.kind === 'group' ? body[0].id : 'all'} rows={body} {...{ columns, search, hidden, isLeaving }} />
  ));
}

interface BodyRowsProps extends Pick<TableBodyProps, 'columns' | 'search'> {
  readonly rows: readonly AchievementTableRow[];
  /** Keys of rows that are not seen. */
  readonly hidden: ReadonlySet<string>;
}

/** Rows are hidden in the page itself, which takes a tenth of the time of drawing hundreds of them anew as hidden. */
function hideRows(body: HTMLTableSectionElement, rows: readonly AchievementTableRow[], hidden: ReadonlySet<string>): void {
  for (const [place, line] of [...body.rows].entries()) {
    const isHidden = hidden.has(entryAt(rows, place).id);
    if (line.hidden !== isHidden) line.hidden = isHidden;
  }
}

function Body({ isLeaving, ...parts }: BodyRowsProps & Pick<BodiesProps, 'isLeaving'>) {
  const { rows, hidden } = parts;
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    if (body.current !== null) hideRows(body.current, rows, hidden);
  }, [rows, hidden]);
  return (
    <tbody ref={body} hidden={isLeaving}>
      <BodyRows {...parts} />
    </tbody>
  );
}

/** The rows of one group: they stand as they are while the group is hidden. */
const BodyRows = memo(function BodyRows({ rows, columns, search, hidden }: BodyRowsProps) {
  const open = useView('open');
  return rows.map((row) => {
    const isOpen = open !== null && open.id === openIdOf(row.original);
    return <TableRow key={row.id} {...{ row, columns, search, isOpen }} isHidden={hidden.has(row.id)} />;
  });
});

interface RowProps extends Pick<TableBodyProps, 'columns' | 'search'> {
  readonly row: AchievementTableRow;
  /** Cells that are not seen stay as they are. */
  readonly isHidden?: boolean | undefined;
}

interface TableRowProps extends RowProps {
  readonly isOpen: boolean;
  /** Where not all lines stand in the page: its place among those that are measured, from 0, and its row among all, from 1. */
  readonly place?: number;
  readonly rowIndex?: number;
  /** Stands at the top while its group is passed through. */
  readonly isSticky?: boolean;
  readonly measure?: (element: HTMLTableRowElement | null) => void;
}

/** By what a row is called: what was counted, of an initiative without a number its text; undefined where no column that is seen says it. */
function nameRowHead(kind: TableLine['kind'], { seen }: TableColumns): string | undefined {
  const wanted: readonly TableColumn[] = kind === 'initiative' ? ['initiative'] : ['label', 'initiative'];
  return wanted.find((column) => seen.some(({ id }) => id === column));
}

/** Another order or selection brings new lines about the same achievements, whose cells stand as they are. Columns change with all that cells depend on. */
function hasSameCells(before: RowProps, after: RowProps): boolean {
  const [a, b] = [before.row.original, after.row.original];
  const [from, to] = [before.columns, after.columns];
  if (from.chosen.length !== to.chosen.length || !from.chosen.every((column, place) => column === to.chosen[place])) return false;
  if (a.kind === 'group' || b.kind === 'group') return a === b && from.seen.length === to.seen.length;
  if (before.search !== after.search && after.isHidden !== true) return false;
  return a.row === b.row && nameRowHead(a.kind, from) === nameRowHead(b.kind, to);
}

const isSameRow = (before: TableRowProps, after: TableRowProps): boolean =>
  before.isOpen === after.isOpen && before.place === after.place && before.isSticky === after.isSticky && hasSameCells(before, after);

/** One line of the table: the cells of a row, or the head of a group across all columns. */
export const TableRow = memo(function TableRow({ row, columns, search, isOpen, place, rowIndex, isSticky, measure }: TableRowProps) {
  const { kind } = row.original;
  const parts = { ref: measure, 'data-index': place, 'aria-rowindex': rowIndex };
  if (kind === 'group') {
    const heading = row.getAllCellsByColumnId()[groupColumn];
    return (
      <tr className={styles.group} data-sticky={isSticky || undefined} {...parts}>
        <th scope="colgroup" colSpan={columns.seen.length}>
          {heading !== undefined && drawCell(heading)}
        </th>
      </tr>
    );
  }
  return (
    <tr data-row={kind} data-open={isOpen || undefined} {...parts}>
      <RowIsOpen value={isOpen}>
        <Cells {...{ row, columns, search }} />
      </RowIsOpen>
    </tr>
  );
}, isSameRow);

/** The cells of a row, which do not change where the row is opened. */
const Cells = memo(function Cells({ row, columns, search }: RowProps) {
  const cells = row.getAllCellsByColumnId();
  const head = nameRowHead(row.original.kind, columns);
  return columns.chosen.map(({ id, columnDef: { meta } }) => {
    const cell = cells[id];
    const content = cell !== undefined && drawCell(cell, search);
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
  });
}, hasSameCells);
