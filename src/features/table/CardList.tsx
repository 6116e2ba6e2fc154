import { ruby } from '../../ui/Ruby';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableColumn } from '../../query/columns';
import type { TableLine } from '../../query/tableModel';
import { Button } from '../../ui/Button';
import { useView } from '../../store/useBoard';
import { formatNumber } from '../../words/formatNumber';
import { drawCell, groupColumn, useRows, type AchievementTable, type AchievementTableRow, type TableOptions } from './AchievementTable';
import { openIdOf, RowIsOpen } from './NumberCell';
import styles from './CardList.module.css';

interface CardProps {
  readonly row: AchievementTableRow;
  readonly table: AchievementTable;
  /** Marked on the cards. */
  readonly search: string;
  /** One below what stands above the list. */
  readonly headingLevel: 'h3' | 'h4';
}

/** Cards on one page: no more than a reader's thumb is willing to go through. */
const pageLength = 20;

type Lines = readonly TableLine[];

/** The lines of a page of cards, under the heads of their groups, and whether the first group has begun on an earlier page. */
function cutPage(lines: Lines, from: number): { readonly drawn: Lines; readonly goesOn: boolean } {
  const drawn: TableLine[] = [];
  let [head, place, ofGroup]: [TableLine | null, number, number] = [null, 0, 0];
  let goesOn = false;
  for (const line of lines) {
    if (line.kind === 'group') [head, ofGroup] = [line, 0];
    else {
      if (place >= from && place < from + pageLength) {
        if (head !== null && drawn.length === 0) goesOn = ofGroup > 0;
        if (head !== null) drawn.push(head);
        head = null;
        drawn.push(line);
      }
      place += 1;
      ofGroup += 1;
    }
  }
  return { drawn, goesOn };
}

interface CardGroup {
  /** null where nothing is grouped. */
  readonly head: AchievementTableRow | null;
  readonly rows: AchievementTableRow[];
}

/** Rows put together under the heads of their groups. */
function listGroups(rows: readonly AchievementTableRow[]): readonly CardGroup[] {
  const groups: CardGroup[] = [];
  for (const row of rows) {
    if (row.original.kind === 'group') groups.push({ head: row, rows: [] });
    else if (groups.length === 0) groups.push({ head: null, rows: [row] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

interface CardListProps extends Pick<CardProps, 'table' | 'search'> {
  readonly options: TableOptions;
  readonly lines: Lines;
}

/** The rows as cards, for a page too narrow for columns, page by page; what stands on them is drawn by the columns of the table. */
export function CardList({ table, options, lines, search }: CardListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ lines, from: 0 });
  // other rows begin anew
  const from = place.lines === lines ? place.from : 0;
  const { drawn, goesOn } = useMemo(() => cutPage(lines, from), [lines, from]);
  const groups = listGroups(useRows(options, drawn));
  const total = useMemo(() => lines.filter(({ kind }) => kind !== 'group').length, [lines]);
  const go = (step: number) => {
    setPlace({ lines, from: from + step });
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView();
  };
  const pages = total > pageLength && <Pages {...{ from, total, length: pageLength, go }} />;
  return (
    <div ref={list} tabIndex={-1} className={styles.pages}>
      {from > 0 && pages}
      {groups.map(({ head, rows }, at) =>
        head === null ? (
          <Cards key="all" rows={rows} {...{ table, search }} headingLevel="h3" />
        ) : (
          <section key={head.id} className={styles.group}>
            <h3 className={styles.heading}>
              <CardCell row={head} column={groupColumn} search="" />
              {goesOn && at === 0 && <span className={styles.goesOn}>{ruby(t('table.pages.goesOn'))}</span>}
            </h3>
            <Cards rows={rows} {...{ table, search }} headingLevel="h4" />
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
  const language = useView('language');
  const number = (value: number) => formatNumber(value, language);
  const to = Math.min(from + length, total);
  // at the end it leads nowhere, and says what it does elsewhere
  const next = to === total ? length : Math.min(length, total - to);
  return (
    <div className={styles.steps}>
      <Button disabled={from === 0} onClick={() => go(-length)}>
        {t('table.pages.back', { count: length, number: number(length) })}
      </Button>
      <span>{ruby(t('table.pages.place', { from: number(from + 1), to: number(to), total: number(total) }))}</span>
      <Button disabled={to === total} onClick={() => go(length)}>
        {t('table.pages.on', { count: next, number: number(next) })}
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
function Card({ row, table, search, headingLevel: Heading }: CardProps) {
  const { t } = useTranslation();
  const { original: line } = row;
  if (line.kind === 'group') return null;
  return (
    <article className={styles.card}>
      {line.kind === 'achievement' && (
        <Heading className={styles.label}>
          <CardCell {...{ row, search }} column="label" />
        </Heading>
      )}
      <p className={styles.number}>
        <CardCell {...{ row, search }} column="value" />
        {table.getColumn('unit')?.getIsVisible() === true && (
          <span className={styles.unit}>
            <CardCell {...{ row, search }} column="unit" />
          </span>
        )}
      </p>
      <p className={styles.initiative}>
        <CardCell {...{ row, search }} column="initiative" />
      </p>
      <p className={styles.place}>
        <CardCell {...{ row, search }} column="department" />
        <span>{ruby(t('words.pillarShort', { number: line.row.pillar.number }))}</span>
        <CardCell {...{ row, search }} column="sections" />
      </p>
    </article>
  );
}

function CardCell({ row, search, column }: Pick<CardProps, 'row' | 'search'> & { readonly column: TableColumn | typeof groupColumn }) {
  const cell = row.getAllCellsByColumnId()[column];
  if (cell === undefined) return null;
  const content = drawCell(cell, search);
  // a text is one piece of its line, with readings above its words, too
  return typeof content === 'string' || Array.isArray(content) ? <span>{content}</span> : content;
}
