import { ruby } from '../../ui/Ruby';
import { memo, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableColumn } from '../../query/columns';
import type { TableLine } from '../../query/tableModel';
import { useBoardActions, useView } from '../../store/useBoard';
import { Icon } from '../../ui/Icon';
import { ScrollCue } from '../../ui/ScrollCue';
import { useArrowStops } from '../../ui/useArrowStops';
import { maxColumnWidth, minColumnWidth, stepWidth, widthStep, type AchievementTable, type TableOptions } from './AchievementTable';
import { LongTableTools, PageRows, SeenRows, useLongTable } from './LongTable';
import { TableBody, type Columns } from './TableBody';
import styles from './TableView.module.css';

interface TableViewProps {
  readonly table: AchievementTable;
  readonly options: TableOptions;
  readonly lines: readonly TableLine[];
  /** Marked in the rows. */
  readonly search: string;
  /** Columns that say the same in all rows, or that the heads of groups say: they have no head, and their cells are hidden. */
  readonly told: readonly TableColumn[];
}

/** The table itself, in a region that scrolls both ways under its sticky head; heads and numbers are one Tab stop. */
export function TableView({ table, options, lines, search, told }: TableViewProps) {
  const { t } = useTranslation();
  const density = useView('tableDensity');
  const isResized = Object.keys(useView('tableWidths')).length > 0;
  const chosen = table.getVisibleLeafColumns();
  const seen = useMemo(() => chosen.filter(({ id }) => !told.some((column) => column === id)), [chosen, told]);
  const width = seen.reduce((sum, column) => sum + column.getSize(), 0);
  // hundreds of rows, which a column that is being dragged does not change
  const region = useRef<HTMLElement>(null);
  const whole = useRef<HTMLTableElement>(null);
  useArrowStops(whole);
  const long = useLongTable(lines, region);
  const [isLong, from, part] = [long !== null, long?.from ?? null, long?.part ?? 0];
  const body = useMemo(() => {
    if (!isLong) return <TableBody columns={{ chosen, seen }} {...{ lines, options, search, region }} />;
    // other rows are drawn with every selection: without cells that are not seen
    const parts = { lines, columns: { chosen: seen, seen }, options, search };
    if (from !== null) return <PageRows {...parts} from={from} />;
    return <SeenRows key={`${density} ${part}`} {...parts} {...{ part, region }} />;
  }, [lines, chosen, seen, options, search, density, isLong, from, part]);
  return (
    <div className={styles.frame}>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={region} id="results" className={styles.region} aria-label={t('table.region')} tabIndex={0}>
        <table
          ref={whole}
          className={styles.table}
          data-density={density}
          data-told={told.join(' ')}
          aria-rowcount={isLong ? lines.length + 1 : undefined}
          style={isResized ? { width } : { minWidth: width }}
        >
          <caption className="visuallyHidden">{t('table.caption')}</caption>
          <colgroup>
            {seen.map((column) => (
              <col key={column.id} style={{ width: column.getSize() }} />
            ))}
          </colgroup>
          <TableHead table={table} seen={seen} isLong={isLong} />
          {body}
        </table>
      </section>
      <ScrollCue key={seen.map(({ id }) => id).join()} region={region} />
      {long !== null && <LongTableTools state={long} />}
    </div>
  );
}

type Header = ReturnType<AchievementTable['getFlatHeaders']>[number];

const signs = { asc: 'ascending', desc: 'descending' } as const;

interface TableHeadProps {
  readonly table: AchievementTable;
  readonly seen: Columns;
  readonly isLong: boolean;
}

/** Heads that sort (ascending, descending, document order) and whose right edge sets the width. */
function TableHead({ table, seen, isLong }: TableHeadProps) {
  return (
    <thead className={styles.head}>
      {table.getHeaderGroups().map(({ id, headers }) => (
        <tr key={id} aria-rowindex={isLong ? 1 : undefined}>
          {headers.map((header) => {
            const { column } = header;
            if (!seen.includes(column)) return null;
            return <HeadCell key={header.id} header={header} sorted={column.getIsSorted()} width={column.getSize()} />;
          })}
        </tr>
      ))}
    </thead>
  );
}

interface HeadCellProps {
  readonly header: Header;
  readonly sorted: ReturnType<Header['column']['getIsSorted']>;
  /** Px. */
  readonly width: number;
}

/** Drawn anew only where its own order or width changes. */
const HeadCell = memo(function HeadCell({ header, sorted, width }: HeadCellProps) {
  const { columnDef } = header.column;
  const name = String(columnDef.header);
  return (
    <th
      scope="col"
      // read with every cell: without the handle at its edge
      aria-label={name}
      aria-sort={sorted === false ? undefined : signs[sorted]}
      data-numeric={columnDef.meta?.isNumeric}
    >
      <button type="button" className={styles.sort} onClick={header.column.getToggleSortingHandler()}>
        <span>{ruby(name)}</span>
        <Icon name={sorted === false ? 'unsorted' : signs[sorted]} />
      </button>
      <ResizeHandle header={header} width={width} />
      {/* on paper, where Chromium does not repeat a head that holds a button */}
      <span className={styles.printed}>{name}</span>
    </th>
  );
});

/** Dragged with the mouse, or moved with the arrow keys; the dialog of the columns has buttons for the same. */
function ResizeHandle({ header, width }: Pick<HeadCellProps, 'header' | 'width'>) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const widths = useView('tableWidths');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -widthStep, ArrowRight: widthStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    changeView({ tableWidths: { ...widths, [header.column.id]: stepWidth(width, step) } });
  };
  return (
    // A focusable separator is a widget (ARIA 1.2), which the rules do not know; `hr` can't hold a value.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={t('table.resize', { column: String(header.column.columnDef.header) })}
      aria-valuenow={width}
      aria-valuemin={minColumnWidth}
      aria-valuemax={maxColumnWidth}
      tabIndex={-1}
      className={styles.handle}
      onMouseDown={header.getResizeHandler()}
      onTouchStart={header.getResizeHandler()}
      onKeyDown={onKeyDown}
    />
  );
}
