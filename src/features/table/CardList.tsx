import { ruby } from '../../ui/Ruby';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableColumn } from '../../query/columns';
import type { TableModel } from '../../query/tableModel';
import { Button } from '../../ui/Button';
import { useView } from '../../store/useBoard';
import { drawCell, groupColumn, type AchievementTable, type AchievementTableRow } from './AchievementTable';
import { openIdOf, RowIsOpen } from './NumberCell';
import styles from './CardList.module.css';

interface CardProps {
  readonly row: AchievementTableRow;
  readonly table: AchievementTable;
  /** One below what stands above the list. */
  readonly headingLevel: 'h3' | 'h4';
}

/** Cards on one page: no more than a reader's thumb is willing to go through. */
const pageLength = 20;

interface CardGroup {
  /** null where nothing is grouped. */
  readonly head: AchievementTableRow | null;
  readonly rows: readonly AchievementTableRow[];
}

function listGroups(lines: readonly AchievementTableRow[]): readonly CardGroup[] {
  const heads = lines.filter(({ original }) => original.kind === 'group');
  return heads.length === 0 ? [{ head: null, rows: lines }] : heads.map((head) => ({ head, rows: head.subRows }));
}

/** What of each group stands on a page; those with nothing on it are left out. */
function cutPage(groups: readonly CardGroup[], from: number): readonly (CardGroup & { readonly goesOn: boolean })[] {
  const cut: (CardGroup & { readonly goesOn: boolean })[] = [];
  let start = from;
  for (const { head, rows } of groups) {
    const shown = rows.slice(Math.max(start, 0), Math.max(start + pageLength, 0));
    if (shown.length > 0) cut.push({ head, rows: shown, goesOn: start > 0 });
    start -= rows.length;
  }
  return cut;
}

/** The rows as cards, for a page too narrow for columns, page by page; what stands on them is drawn by the columns of the table. */
export function CardList({ table, model }: { readonly table: AchievementTable; readonly model: TableModel }) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ model, from: 0 });
  // other rows begin anew
  const from = place.model === model ? place.from : 0;
  const groups = listGroups(table.getRowModel().rows);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const go = (step: number) => {
    setPlace({ model, from: from + step });
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView();
  };
  const pages = total > pageLength && <Pages {...{ from, total, length: pageLength, go }} />;
  return (
    <div ref={list} tabIndex={-1} className={styles.pages}>
      {from > 0 && pages}
      {cutPage(groups, from).map(({ head, rows, goesOn }) =>
        head === null ? (
          <Cards key="all" rows={rows} table={table} headingLevel="h3" />
        ) : (
          <section key={head.id} className={styles.group}>
            <h3 className={styles.heading}>
              <CardCell row={head} column={groupColumn} />
              {goesOn && <span className={styles.goesOn}>{ruby(t('table.pages.goesOn'))}</span>}
            </h3>
            <Cards rows={rows} table={table} headingLevel="h4" />
          </section>
        ),
      )}
      {pages}
    </div>
  );
}

interface PagesProps {
  readonly from: number;
  readonly total: number;
  /** Rows on one page. */
  readonly length: number;
  readonly go: (step: number) => void;
}

/** Which rows these are, and the ways back and on. */
export function Pages({ from, total, length, go }: PagesProps) {
  const { t } = useTranslation();
  const to = Math.min(from + length, total);
  return (
    <div className={styles.steps}>
      <Button disabled={from === 0} onClick={() => go(-length)}>
        {t('table.pages.back', { count: length })}
      </Button>
      <span>{ruby(t('table.pages.place', { from: from + 1, to, total }))}</span>
      <Button disabled={to === total} onClick={() => go(length)}>
        {t('table.pages.on', { count: Math.max(Math.min(length, total - to), 1) })}
      </Button>
    </div>
  );
}

function Cards({ rows, ...parts }: { readonly rows: readonly AchievementTableRow[] } & Omit<CardProps, 'row'>) {
  const open = useView('open');
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} className={styles.item}>
          <RowIsOpen value={open !== null && open.id === openIdOf(row.original)}>
            <Card row={row} {...parts} />
          </RowIsOpen>
        </li>
      ))}
    </ul>
  );
}

/** One row on a phone; a tap anywhere on it does what a tap on its number does. */
function Card({ row, table, headingLevel: Heading }: CardProps) {
  const { t } = useTranslation();
  const { original: line } = row;
  if (line.kind === 'group') return null;
  return (
    <article className={styles.card}>
      {line.kind === 'achievement' && (
        <Heading className={styles.label}>
          <CardCell row={row} column="label" />
        </Heading>
      )}
      <p className={styles.number}>
        <CardCell row={row} column="value" />
        {table.getColumn('unit')?.getIsVisible() === true && (
          <span className={styles.unit}>
            <CardCell row={row} column="unit" />
          </span>
        )}
      </p>
      <p className={styles.initiative}>
        <CardCell row={row} column="initiative" />
      </p>
      <p className={styles.place}>
        <CardCell row={row} column="department" />
        <span>{ruby(t('words.pillarShort', { number: line.row.pillar.number }))}</span>
        <CardCell row={row} column="sections" />
      </p>
    </article>
  );
}

function CardCell({ row, column }: Pick<CardProps, 'row'> & { readonly column: TableColumn | typeof groupColumn }) {
  const cell = row.getAllCellsByColumnId()[column];
  if (cell === undefined) return null;
  const content = drawCell(cell);
  return typeof content === 'string' ? <span>{content}</span> : content;
}
