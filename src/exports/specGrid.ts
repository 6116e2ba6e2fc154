import type { Emphasis, MatrixContent, TableContent, TextContent, RowsContent } from '../specs/chartSpec';
import { shadeColours } from './fileLook';

/** One cell as it is printed. */
export interface GridCell {
  readonly text: string;
  /** Smaller, behind it; empty for nothing. */
  readonly detail: string;
  readonly isNumeric: boolean;
  readonly isBold: boolean;
  readonly isMuted: boolean;
  /** `#ebecfa`; null for none. */
  readonly ground: string | null;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** One cell across all columns that heads the rows below it; no row of the content itself. */
  readonly isGroup: boolean;
}

/** A matrix, a table or sentences as rows of printed cells: what slides and pictures draw. */
export interface Grid {
  /** None for sentences. */
  readonly heads: readonly GridCell[];
  readonly columnCount: number;
  readonly rows: readonly GridRow[];
}

/** A cell that is nothing but its text, but for what is given. */
export const cellOf = (text: string, more: Partial<GridCell> = {}): GridCell => ({
  text,
  detail: '',
  isNumeric: false,
  isBold: false,
  isMuted: false,
  ground: null,
  ...more,
});

const lookOf = (emphasis: Emphasis) => ({ isBold: emphasis === 'strong', isMuted: emphasis === 'muted' });

/** Rows with a heading wherever their group changes. */
function insertGroups(rows: readonly (GridRow & { readonly group: string })[]): readonly GridRow[] {
  return rows.flatMap(({ group, ...row }, at) =>
    group === '' || group === rows[at - 1]?.group ? [row] : [{ cells: [cellOf(group, { isBold: true })], isGroup: true }, row],
  );
}

/** Lays a content out in rows and columns; nothing of it is shortened. */
export function buildGrid(content: MatrixContent | TableContent | TextContent): Grid {
  if (content.kind === 'text') {
    const rows = content.sentences.map(({ group, text }) => ({ group, isGroup: false, cells: [cellOf(text)] }));
    return { heads: [], columnCount: 1, rows: insertGroups(rows) };
  }
  if (content.kind === 'table') {
    const columns = content.columns.map((column, at) => ({ ...column, at })).filter(({ isForFiles = false }) => !isForFiles);
    const rows = content.rows.map(({ group, emphasis, cells }) => ({
      group,
      isGroup: false,
      cells: columns.map(({ isNumeric, at }) => cellOf(cells[at]?.text ?? '', { isNumeric, ...lookOf(emphasis) })),
    }));
    return {
      heads: columns.map(({ head, isNumeric }) => cellOf(head, { isNumeric, isBold: true })),
      columnCount: columns.length,
      rows: insertGroups(rows),
    };
  }
  const { labelHead, columns } = content;
  const absent = '#e6e6e6';
  // values with their words begin at one edge, as words do
  const isWorded = content.rows.some(({ cells }) => cells.some(({ detail }) => detail !== ''));
  return {
    heads: [
      cellOf(labelHead, { isBold: true }),
      ...columns.map(({ label, isAbsent }) => cellOf(label, { isNumeric: !isWorded, isBold: true, isMuted: isAbsent })),
    ],
    columnCount: columns.length + 1,
    rows: content.rows.map(({ label, isTotal, emphasis, cells }) => ({
      isGroup: false,
      cells: [
        cellOf(label, { ...lookOf(emphasis), ...(isTotal && { isBold: true }) }),
        ...columns.map((column, at) => {
          const { text = '', detail = '', shade = null } = cells[at] ?? {};
          const ground = column.isAbsent ? absent : shade === null ? null : shadeColours[shade];
          const isBold = isTotal || column.isTotal || emphasis === 'strong';
          return cellOf(text, { detail, isNumeric: !isWorded, isBold, isMuted: emphasis === 'muted', ground });
        }),
      ],
    })),
  };
}

/** Lines that differ in height and unit are no native chart: the values of every year as a table. */
export function listYears({ labelHead, details, series, rows }: RowsContent): TableContent {
  return {
    kind: 'table',
    columns: [
      { key: 'label', head: labelHead, isNumeric: false },
      ...details.map(({ head }, at) => ({ key: `detail${at}`, head, isNumeric: false })),
      ...series.map(({ key, name }) => ({ key, head: name, isNumeric: true })),
    ],
    rows: rows.map(({ id, label, details: own, points, emphasis, opens, quantityIds }) => ({
      id,
      emphasis,
      opens,
      quantityIds,
      group: '',
      cells: [
        { text: label },
        ...own.map((text) => ({ text })),
        ...points.map(({ text, value, qualifiers }) => ({ text, value, qualifiers })),
      ],
    })),
  };
}
