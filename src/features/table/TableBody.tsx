import { memo, startTransition, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { TableColumn } from '../../query/columns';
import { keyOfLine, type TableLine } from '../../query/tableModel';
import { useView } from '../../store/useBoard';
import { drawCell, groupColumn, useRows, type AchievementTable, type AchievementTableRow, type TableOptions } from './AchievementTable';
import { openIdOf, RowIsOpen } from './NumberCell';
import styles from './TableView.module.css';

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

interface Drawing {
  readonly lines: readonly TableLine[];
  /** So many of the first lines are drawn. */
  readonly count: number;
  /** Keys of others that stood before these lines came. */
  readonly standing: ReadonlySet<string>;
}

const nothingDrawn: Drawing = { lines: [], count: 0, standing: new Set() };

const listDrawn = ({ lines, count, standing }: Drawing) => lines.filter((line, place) => place < count || standing.has(keyOfLine(line)));

/**
 * The lines to draw now: the first ones and those that stand already, then the others while the page rests; all of them on paper. In the end every line
 * stands in the page, for the browser's own search and for print.
 */
function useLinesInSteps(lines: readonly TableLine[]): readonly TableLine[] {
  const [last, setLast] = useState(nothingDrawn);
  const drawing = useMemo(
    () => (last.lines === lines ? last : { lines, count: countFirst(), standing: new Set(listDrawn(last).map(keyOfLine)) }),
    [last, lines],
  );
  const drawn = useMemo(() => listDrawn(drawing), [drawing]);
  const isWhole = drawn.length === lines.length;
  useEffect(() => {
    const step = () => startTransition(() => setLast(isWhole ? drawing : { ...drawing, count: drawing.count + nextRows }));
    const timer = last === drawing && isWhole ? undefined : setTimeout(step, stepAfter);
    const drawAll = () => flushSync(() => setLast({ ...drawing, count: lines.length }));
    if (!isWhole) window.addEventListener('beforeprint', drawAll);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', drawAll);
    };
  }, [last, drawing, lines, isWhole]);
  return isWhole ? lines : drawn;
}

/** The rows, one `tbody` per group. */
export function TableBody({ lines, columns, options }: TableBodyProps) {
  const open = useView('open');
  return splitBodies(useRows(options, useLinesInSteps(lines))).map((body) => (
    <tbody key={body[0]?.original.kind === 'group' ? body[0].id : 'all'}>
      {body.map((row) => (
        <TableRow key={row.id} row={row} columns={columns} isOpen={open !== null && open.id === openIdOf(row.original)} />
      ))}
    </tbody>
  ));
}

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
