import { Fragment, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixCell, MatrixContent, Opens } from '../specs/chartSpec';
import { ruby } from '../ui/Ruby';
import { useArrowStops } from '../ui/useArrowStops';
import styles from './MatrixTable.module.css';

interface MatrixTableProps {
  readonly content: MatrixContent;
  /** Names the table. */
  readonly label: string;
  readonly onOpen: (opens: Opens) => void;
}

/** Two things against each other as a table: every value printed, with its words where it has some; every one leads on, a 0 nowhere. One Tab stop. */
export function MatrixTable({ content: { labelHead, columns, rows, measures }, label, onOpen }: MatrixTableProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  useArrowStops(table);
  const explained = columns.filter(({ full }) => full !== '');
  // one value with its words, not several counts
  const isWorded = measures.length === 1 && rows.some(({ cells }) => cells.some(({ detail }) => detail !== ''));
  return (
    <>
      {/* a region that scrolls must be reached by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-label={label} tabIndex={0}>
        <table ref={table} className={isWorded ? `${styles.table} ${styles.worded}` : styles.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {ruby(labelHead)}
              </th>
              {columns.map(({ id, label: name, full, isTotal, isAbsent, opens }) => (
                <th key={id} scope="col" className={isAbsent ? styles.absent : explained.length === 0 || isTotal ? styles.end : undefined}>
                  {opens === null ? (
                    <ColumnName label={name} full={full} />
                  ) : (
                    <button type="button" className={styles.header} onClick={() => onOpen(opens)}>
                      <ColumnName label={name} full={full} />
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label: name, isTotal, emphasis, opens, cells }) => (
              <tr key={id} className={isTotal ? styles.wholeRow : undefined} data-emphasis={emphasis === 'none' ? undefined : emphasis}>
                <th scope="row">
                  {opens === null ? (
                    ruby(name)
                  ) : (
                    <button type="button" className={styles.header} onClick={() => onOpen(opens)}>
                      {ruby(name)}
                    </button>
                  )}
                </th>
                {cells.map((cell, place) => (
                  <Cell key={columns[place]?.id} cell={cell} isWhole={isTotal || columns[place]?.isTotal === true} onOpen={onOpen} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {explained.length > 0 && (
        <dl className={styles.names}>
          {explained.map(({ id, label: name, full }) => (
            <Fragment key={id}>
              <dt>{ruby(name)}</dt>
              <dd>{ruby(full)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      <span className="visuallyHidden">{t('charts.matrix.hint')}</span>
    </>
  );
}

function ColumnName({ label, full }: { label: string; full: string }) {
  if (full === '') return ruby(label);
  return (
    <>
      <span className={styles.number}>{ruby(label)}</span>
      <span className={styles.name}>{ruby(full)}</span>
    </>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly isWhole: boolean;
  readonly onOpen: (opens: Opens) => void;
}

function Cell({ cell: { text, detail, values, shade, name, opens }, isWhole, onOpen }: CellProps) {
  if (text === '') {
    return (
      <td className={styles.absent}>
        <span className="visuallyHidden">{name}</span>
      </td>
    );
  }
  const isNone = values[0] === null;
  if (opens === null) {
    return (
      <td className={isNone ? styles.none : isWhole ? styles.whole : undefined} data-shade={shade ?? undefined}>
        <span className={isNone ? undefined : styles.zero} aria-hidden="true">
          {text}
        </span>
        <span className="visuallyHidden">{name}</span>
      </td>
    );
  }
  return (
    <td className={isWhole ? styles.whole : undefined} data-shade={shade ?? undefined}>
      <button type="button" className={detail === '' ? styles.single : styles.cell} aria-label={name} onClick={() => onOpen(opens)}>
        {detail === '' ? (
          text
        ) : (
          <>
            {/* the space stands in the name, too, by which the button is called (WCAG 2.5.3) */}
            <span className={styles.count}>{ruby(text)}</span> <span className={styles.initiatives}>{ruby(detail)}</span>
          </>
        )}
      </button>
    </td>
  );
}
