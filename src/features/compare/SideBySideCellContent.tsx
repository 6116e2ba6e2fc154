import { QuantityFigure } from '../../charts/QuantityFigure';
import { formatMissing, formatNumber } from '../../words/formatNumber';
import { useBoardActions } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import type { SideBySideCell } from './sideBySideLines';
import styles from './SideBySideTable.module.css';

interface SideBySideCellContentProps {
  readonly cell: SideBySideCell;
  readonly department: { readonly id: string; readonly name: string };
  /** What is counted, for accessible names. */
  readonly line: string;
}

/** A count leads to its rows, a number to its sentence; a 0 counts nothing and leads nowhere. */
export function SideBySideCellContent({ cell, department, line }: SideBySideCellContentProps) {
  const words = useNameWords();
  const { names, t } = words;
  const { showRows, openQuantity } = useBoardActions();
  if (cell.kind === 'text') return <span>{cell.text}</span>;
  if (cell.kind === 'numbers') {
    if (cell.rows.length === 0) return <span>{formatMissing()}</span>;
    return (
      <ul className={styles.numbers}>
        {cell.rows.map(({ quantity }) => (
          <li key={quantity.id}>
            <span className={styles.value}>
              <QuantityFigure quantity={quantity} words={words} onOpen={openQuantity} />
            </span>{' '}
            <MarkedText value={names.translate('label', quantity.label)} />
          </li>
        ))}
      </ul>
    );
  }
  const value = formatNumber(cell.count, names.language);
  if (cell.count === 0) return <span className={styles.zero}>{value}</span>;
  return (
    <button
      type="button"
      className={styles.count}
      aria-label={t('charts.countCell', { name: `${department.name} ${line}`, value })}
      onClick={() => showRows({ ...cell.shows, departments: [department.id] })}
    >
      {value}
    </button>
  );
}
