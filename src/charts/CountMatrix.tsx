import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { shadeOf } from './matrixData';
import { EmphasisContext } from './emphasis';
import styles from './Matrix.module.css';

export interface CountLine {
  readonly id: string;
  readonly label: string;
  /** One to a column. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface CountMatrixData {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly CountLine[];
  /** Over all rows; a figure printed in two of them counts once. */
  readonly totals: Omit<CountLine, 'id' | 'label'>;
}

interface CountMatrixProps {
  readonly data: CountMatrixData;
  /** Names the table. */
  readonly label: string;
  /** What the rows are. */
  readonly corner: string;
  readonly formatNumber: (value: number) => string;
  /** null: all rows, all columns. */
  readonly onOpen: (row: string | null, column: string | null) => void;
}

/** Counts by two things as a shaded table: every number printed, every one leads to what it counts; 0 is a pale 0 that leads nowhere. */
export function CountMatrix({ data: { columns, rows, totals }, label, corner, formatNumber, onOpen }: CountMatrixProps) {
  const { t } = useTranslation();
  const emphasisOf = useContext(EmphasisContext);
  const highest = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const cell = (count: number, place: { row: string | null; column: string | null }, name: string, isShaded: boolean) => (
    <td
      key={place.column ?? ''}
      className={isShaded ? undefined : styles.whole}
      data-shade={isShaded ? shadeOf(count, highest) : undefined}
    >
      {count === 0 ? (
        <span className={styles.zero}>{formatNumber(0)}</span>
      ) : (
        <button
          type="button"
          className={styles.single}
          aria-label={t('charts.countCell', { name, value: formatNumber(count) })}
          onClick={() => onOpen(place.row, place.column)}
        >
          {formatNumber(count)}
        </button>
      )}
    </td>
  );
  return (
    // a region that scrolls must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            <th scope="col" className={styles.end}>
              {t('charts.matrix.total')}
            </th>
            {columns.map(({ id, label: column }) => (
              <th key={id} scope="col" className={styles.end}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.wholeRow}>
            <th scope="row">{t('charts.matrix.allDepartments')}</th>
            {cell(totals.total, { row: null, column: null }, t('charts.matrix.allDepartments'), false)}
            {columns.map(({ id, label: column }, place) => cell(totals.counts[place] ?? 0, { row: null, column: id }, column, false))}
          </tr>
          {rows.map(({ id, label: name, counts, total }) => (
            <tr key={id} data-emphasis={emphasisOf(id)}>
              <th scope="row">{name}</th>
              {cell(total, { row: id, column: null }, name, false)}
              {columns.map((column, place) => cell(counts[place] ?? 0, { row: id, column: column.id }, `${name} ${column.label}`, true))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
