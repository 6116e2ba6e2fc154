import type { ReactNode } from 'react';
import { DepartmentLink } from '../../charts/DepartmentLink';
import { QuantityFigure } from '../../charts/QuantityFigure';
import type { PrintedPair } from '../../query/comparisons';
import { useBoardActions } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import styles from './PairTable.module.css';

interface PairTableProps {
  readonly caption: string;
  readonly otherHead: string;
  readonly resultHead: string;
  /** One more column. */
  readonly lastHead?: string;
  readonly rows: readonly { readonly pair: PrintedPair; readonly other: string; readonly result: ReactNode; readonly last?: string }[];
}

/** Values beside another one that the document prints: a row for each, stacked on a narrow page. */
export function PairTable({ caption, otherHead, resultHead, lastHead, rows }: PairTableProps) {
  const words = useNameWords();
  const { names, t } = words;
  const { openQuantity } = useBoardActions();
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pillars.changes.columns.label')}</th>
          <th scope="col">{t('pillars.changes.columns.department')}</th>
          <th scope="col">{otherHead}</th>
          <th scope="col">{t('pillars.changes.columns.after')}</th>
          <th scope="col">{resultHead}</th>
          {lastHead !== undefined && <th scope="col">{lastHead}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pair: { row, other: compared }, other, result, last }) => (
          <tr key={compared.id}>
            <th scope="row">
              <MarkedText value={names.translate('label', row.quantity.label)} />
            </th>
            <td data-label={t('pillars.changes.columns.department')}>
              <DepartmentLink department={row.department} />
            </td>
            <td data-label={otherHead}>{other}</td>
            <td data-label={t('pillars.changes.columns.after')}>
              <span className={styles.figure}>
                <QuantityFigure quantity={row.quantity} words={words} onOpen={openQuantity} />
              </span>
            </td>
            <td data-label={resultHead}>{result}</td>
            {lastHead !== undefined && <td data-label={lastHead}>{last}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
