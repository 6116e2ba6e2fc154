import { useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import { Icon } from '../../ui/Icon';
import { ScrollCue } from '../../ui/ScrollCue';
import { groupColumn, maxColumnWidth, minColumnWidth, type AchievementTable, type AchievementTableRow } from './AchievementTable';
import styles from './TableView.module.css';

/** The table itself, in a region that scrolls both ways under its sticky head. */
export function TableView({ table }: { table: AchievementTable }) {
  const { t } = useTranslation();
  const density = useView('tableDensity');
  const isResized = Object.keys(useView('tableWidths')).length > 0;
  const width = table.getTotalSize();
  const { rows } = table.getRowModel();
  const columns = table.getVisibleLeafColumns();
  const { FlexRender } = table;
  // hundreds of rows, which a column that is being dragged does not change
  const body = useMemo(() => <TableBody rows={rows} columnCount={columns.length} FlexRender={FlexRender} />, [rows, columns, FlexRender]);
  return (
    <div className={styles.frame}>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.region} aria-label={t('table.region')} tabIndex={0}>
        <table className={styles.table} data-density={density} style={isResized ? { width } : { minWidth: width }}>
          <caption className="visuallyHidden">{t('table.caption')}</caption>
          <colgroup>
            {table.getFlatHeaders().map((header) => (
              <col key={header.id} style={{ width: header.getSize() }} />
            ))}
          </colgroup>
          <TableHead table={table} />
          {body}
        </table>
      </section>
      <ScrollCue place="beside" />
    </div>
  );
}

type Header = ReturnType<AchievementTable['getFlatHeaders']>[number];

const signs = { asc: 'ascending', desc: 'descending' } as const;

/** Heads that sort (ascending, descending, document order) and whose right edge sets the width. */
function TableHead({ table }: { table: AchievementTable }) {
  return (
    <thead className={styles.head}>
      {table.getHeaderGroups().map(({ id, headers }) => (
        <tr key={id}>
          {headers.map((header) => {
            const sorted = header.column.getIsSorted();
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={sorted === false ? undefined : signs[sorted]}
                data-numeric={header.column.columnDef.meta?.isNumeric}
              >
                <button type="button" className={styles.sort} onClick={header.column.getToggleSortingHandler()}>
                  <span>
                    <table.FlexRender header={header} />
                  </span>
                  <Icon name={sorted === false ? 'unsorted' : signs[sorted]} />
                </button>
                <ResizeHandle header={header} />
                {/* on paper, where Chromium does not repeat a head that holds a button */}
                <span className={styles.printed}>
                  <table.FlexRender header={header} />
                </span>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

/** Dragged with the mouse, or focused and moved with the arrow keys. */
function ResizeHandle({ header }: { header: Header }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const widths = useView('tableWidths');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    changeView({ tableWidths: { ...widths, [header.column.id]: Math.max(minColumnWidth, header.getSize() + step) } });
  };
  return (
    // A focusable separator is a widget (ARIA 1.2), which the rules do not know; `hr` can't hold a value.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={t('table.resize', { column: String(header.column.columnDef.header) })}
      aria-valuenow={header.getSize()}
      aria-valuemin={minColumnWidth}
      aria-valuemax={maxColumnWidth}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.handle}
      onMouseDown={header.getResizeHandler()}
      onTouchStart={header.getResizeHandler()}
      onKeyDown={onKeyDown}
    />
  );
}

/** Lines put together under the head of their group; all together where nothing is grouped. */
function splitBodies(rows: readonly AchievementTableRow[]): readonly (readonly AchievementTableRow[])[] {
  const bodies: AchievementTableRow[][] = [];
  for (const row of rows) {
    if (row.original.kind === 'group' || bodies.length === 0) bodies.push([]);
    bodies.at(-1)?.push(row);
  }
  return bodies;
}

interface TableBodyProps {
  readonly rows: readonly AchievementTableRow[];
  readonly columnCount: number;
  readonly FlexRender: AchievementTable['FlexRender'];
}

/** The rows, one `tbody` per group. */
function TableBody({ rows, columnCount, FlexRender }: TableBodyProps) {
  return splitBodies(rows).map((body) => (
    <tbody key={body[0]?.id}>
      {body.map((row) => {
        const heading = row.original.kind === 'group' ? row.getAllCellsByColumnId()[groupColumn] : undefined;
        if (heading !== undefined)
          return (
            <tr key={row.id} className={styles.group}>
              <th scope="colgroup" colSpan={columnCount}>
                <FlexRender cell={heading} />
              </th>
            </tr>
          );
        return (
          <tr key={row.id} data-row={row.original.kind}>
            {row.getVisibleCells().map((cell) => (
              <TableCell key={cell.id} cell={cell} FlexRender={FlexRender} />
            ))}
          </tr>
        );
      })}
    </tbody>
  ));
}

type Cell = ReturnType<AchievementTableRow['getVisibleCells']>[number];

function TableCell({ cell, FlexRender }: { cell: Cell; FlexRender: AchievementTable['FlexRender'] }) {
  const { meta } = cell.column.columnDef;
  const content = <FlexRender cell={cell} />;
  return (
    <td className={meta?.isNumeric === true ? styles.numeric : styles.cell} data-column={cell.column.id}>
      {meta?.isProse === true ? <span className={styles.long}>{content}</span> : content}
    </td>
  );
}
