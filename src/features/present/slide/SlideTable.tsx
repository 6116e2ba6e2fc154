import type { CSSProperties } from 'react';
import { cellPadding, tableLineHeight, type LaidOutCells, type TableLayout } from '../../../charts/tableLayout';
import type { ChartSpec, Emphasis, MatrixContent, Opens } from '../../../specs/chartSpec';
import { rowsOf } from './slideLayout';
import type { SlidePart } from './slideMeasures';
import styles from './SlideStage.module.css';

interface SlideTableProps {
  readonly spec: ChartSpec;
  readonly table: TableLayout;
  /** The row of the chart that each row of the table is of. */
  readonly sources: readonly number[];
  /** One to a column. */
  readonly isNumeric: readonly boolean[];
  readonly part: SlidePart;
  readonly onOpen: (opens: Opens) => void;
}

/** The rows of one part of a slide that is a table or a matrix, as they were laid out. */
export function SlideTable({ spec, table, sources, isNumeric, part, onOpen }: SlideTableProps) {
  const { content } = spec;
  const { fontSize, widths, head } = table;
  const matrix = content.kind === 'matrix' ? content : null;
  const rows = rowsOf(table, part);
  const style: CSSProperties = { fontSize, lineHeight: tableLineHeight, width: widths.reduce((sum, width) => sum + width, 0) };
  // the groups of rows stand in a column before their cells
  const groupColumns = content.kind === 'table' && content.rows.some(({ group }) => group !== '') ? 1 : 0;
  const openAt = (row: number, column: number): Opens | null => {
    if (content.kind !== 'table') return null;
    const own = content.rows[row];
    return column === 0 ? (own?.opens ?? null) : (own?.cells[column - groupColumns]?.opens ?? null);
  };
  return (
    <table className={styles.table} style={style} aria-label={spec.topic}>
      <colgroup>
        {widths.map((width, at) => (
          <col key={at} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <TableLine line={head} isHead isNumeric={isNumeric} emphasis="none" />
      </thead>
      <tbody>
        {rows.map((cells, at) => {
          const line = part.firstRow + at;
          const row = sources[line] ?? line;
          return (
            <TableLine
              key={line}
              line={cells}
              isNumeric={isNumeric}
              emphasis={rowEmphasis(content, row)}
              shadeOf={(column) => shadeAt(matrix, row, column)}
              isTotal={matrix?.rows[row]?.isTotal === true}
              opensOf={(column) => openAt(row, column)}
              onOpen={onOpen}
            />
          );
        })}
      </tbody>
    </table>
  );
}

/** The first column of a matrix holds its names. */
const shadeAt = (matrix: MatrixContent | null, row: number, column: number) =>
  column === 0 ? null : (matrix?.rows[row]?.cells[column - 1]?.shade ?? null);

function rowEmphasis(content: ChartSpec['content'], row: number): Emphasis {
  return content.kind === 'table' || content.kind === 'matrix' ? (content.rows[row]?.emphasis ?? 'none') : 'none';
}

interface TableLineProps {
  readonly line: LaidOutCells;
  readonly isNumeric: readonly boolean[];
  readonly emphasis: Emphasis;
  readonly isHead?: boolean;
  readonly isTotal?: boolean;
  readonly shadeOf?: (column: number) => number | null;
  readonly opensOf?: (column: number) => Opens | null;
  readonly onOpen?: (opens: Opens) => void;
}

function TableLine({
  line: { cells, height },
  isNumeric,
  emphasis,
  isHead = false,
  isTotal = false,
  shadeOf,
  opensOf,
  onOpen,
}: TableLineProps) {
  const padding = `${cellPadding.block}em ${cellPadding.inline}em`;
  return (
    <tr style={{ height }} data-emphasis={emphasis === 'none' ? undefined : emphasis} data-total={isTotal || undefined}>
      {cells.map((lines, column) => {
        const opens = opensOf?.(column) ?? null;
        const text = lines.map((one, at) => (
          <span key={at} className={styles.line}>
            {one}
          </span>
        ));
        const inside =
          opens === null ? (
            text
          ) : (
            <button type="button" className={styles.open} onClick={() => onOpen?.(opens)}>
              {text}
            </button>
          );
        const own = { style: { padding }, 'data-numeric': isNumeric[column] === true || undefined };
        if (isHead)
          return (
            <th key={column} scope="col" {...own}>
              {inside}
            </th>
          );
        return column === 0 ? (
          <th key={column} scope="row" {...own}>
            {inside}
          </th>
        ) : (
          <td key={column} {...own} data-shade={shadeOf?.(column) ?? undefined}>
            {inside}
          </td>
        );
      })}
    </tr>
  );
}
