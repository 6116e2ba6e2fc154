import { useTranslation } from 'react-i18next';
import type { TableColumn } from '../../query/columns';
import { groupColumn, type AchievementTable, type AchievementTableRow } from './AchievementTable';
import styles from './CardList.module.css';

interface CardProps {
  readonly row: AchievementTableRow;
  readonly table: AchievementTable;
  /** One below what stands above the list. */
  readonly headingLevel: 'h3' | 'h4';
}

/** The rows as cards, for a page too narrow for columns; what stands on them is drawn by the columns of the table. */
export function CardList({ table }: { table: AchievementTable }) {
  const { rows } = table.getRowModel();
  const groups = rows.filter(({ original }) => original.kind === 'group');
  if (groups.length === 0) return <Cards rows={rows} table={table} headingLevel="h3" />;
  return groups.map((group) => (
    <section key={group.id} className={styles.group}>
      <h3 className={styles.heading}>
        <CardCell row={group} column={groupColumn} table={table} />
      </h3>
      <Cards rows={group.subRows} table={table} headingLevel="h4" />
    </section>
  ));
}

function Cards({ rows, ...parts }: { readonly rows: readonly AchievementTableRow[] } & Omit<CardProps, 'row'>) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} className={styles.item}>
          <Card row={row} {...parts} />
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
          <CardCell row={row} column="label" table={table} />
        </Heading>
      )}
      <p className={styles.number}>
        <CardCell row={row} column="value" table={table} />
        {table.getColumn('unit')?.getIsVisible() === true && (
          <span className={styles.unit}>
            <CardCell row={row} column="unit" table={table} />
          </span>
        )}
      </p>
      <p className={styles.initiative}>
        <CardCell row={row} column="initiative" table={table} />
      </p>
      <p className={styles.place}>
        <CardCell row={row} column="department" table={table} />
        <span>{t('words.pillarShort', { number: line.row.pillar.number })}</span>
        <CardCell row={row} column="sections" table={table} />
      </p>
    </article>
  );
}

function CardCell({ row, column, table }: Omit<CardProps, 'headingLevel'> & { readonly column: TableColumn | typeof groupColumn }) {
  const cell = row.getAllCellsByColumnId()[column];
  return cell === undefined ? null : <table.FlexRender cell={cell} />;
}
