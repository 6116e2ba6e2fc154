import { DepartmentLink } from '../../charts/DepartmentLink';
import { QuantityFigure } from '../../charts/QuantityFigure';
import type { LoneComparison } from '../../query/comparisons';
import { useBoardActions } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import styles from './LoneList.module.css';

/** Targets and earlier values beside which the document prints no result. */
export function LoneList({ lone }: { lone: readonly LoneComparison[] }) {
  const words = useNameWords();
  const { names, t } = words;
  const { openQuantity } = useBoardActions();
  return (
    <ul className={styles.list}>
      {lone.map(({ quantity, department }) => (
        <li key={quantity.id} className={styles.item}>
          <span className={styles.label}>
            <MarkedText value={names.translate('label', quantity.label)} />
          </span>
          <span className={styles.figure}>
            <QuantityFigure quantity={quantity} words={words} onOpen={openQuantity} />
          </span>
          <span>
            <DepartmentLink department={department} />
          </span>
          <span className={styles.note}>{t(quantity.role === 'target' ? 'pillars.changes.loneTarget' : 'pillars.changes.lonePrior')}</span>
        </li>
      ))}
    </ul>
  );
}
