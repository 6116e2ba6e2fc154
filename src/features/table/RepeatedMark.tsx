import styles from './RepeatedMark.module.css';
import type { NameWords } from '../../words/nameFacetValue';
import type { TableRow } from './tableModel';

/** 再掲: the document prints the same figure elsewhere too, so that counts and sums take it once. */
export function RepeatedMark({ row, words }: { row: TableRow; words: NameWords }) {
  if (row.kind === 'initiative' || row.row.quantity.sameAs === undefined) return null;
  return (
    <span className={styles.mark} data-note>
      {words.t('table.repeated')}
    </span>
  );
}
