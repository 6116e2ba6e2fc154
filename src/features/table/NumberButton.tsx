import { formatMissing } from '../../words/formatNumber';
import { useBoard, useBoardActions } from '../../store/useBoard';
import styles from './NumberButton.module.css';
import type { NameWords } from '../../words/nameFacetValue';
import type { TableRow } from './tableModel';

/**
 * The number of a row, with its unit and what stands behind it where no column shows them: one click from its sentence; ― for an initiative
 * without a number, one click from its text.
 */
export function NumberButton({ row, words, isAlone = false }: { row: TableRow; words: NameWords; isAlone?: boolean }) {
  const { openQuantity, openInitiative } = useBoardActions();
  const ownId = row.kind === 'initiative' ? row.row.initiative.id : row.row.quantity.id;
  const isOpen = useBoard(({ view }) => view.open?.id === ownId) || undefined;
  const { names, t } = words;
  if (row.kind === 'initiative') {
    const { initiative } = row.row;
    return (
      <button
        type="button"
        className={styles.missing}
        aria-current={isOpen}
        aria-label={`${t('words.missingMeaning')} ${t('table.openInitiative', { initiative: names.printed('initiative', initiative).text })}`}
        onClick={() => openInitiative(initiative.id)}
      >
        {formatMissing()}
      </button>
    );
  }
  const { quantity } = row.row;
  const formatted = names.quantity(quantity);
  return (
    <button
      type="button"
      className={styles.number}
      data-quantity={quantity.id}
      aria-current={isOpen}
      aria-label={t('table.openNumber', { label: names.text('label', quantity.label), value: formatted.text })}
      onClick={() => openQuantity(quantity.id)}
    >
      {formatted.before !== '' && <span className={styles.qualifier}>{formatted.before.trim()}</span>}
      {formatted.number}
      {isAlone && <span className={styles.behind}>{`${formatted.unit}${formatted.after}`}</span>}
    </button>
  );
}
