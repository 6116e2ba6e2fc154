import { useTranslation } from 'react-i18next';
import type { Quantity } from '../../domain/report';
import { useBoardActions } from '../../store/useBoard';
import styles from './MarkedNumber.module.css';

interface MarkedNumberProps {
  readonly quantity: Quantity;
  /** The digits as shown in the sentence. */
  readonly text: string;
  readonly isChosen: boolean;
}

/** A number inside its sentence: the kind of line under it tells its role. Measured values can be chosen; dates and names are only marked. */
export function MarkedNumber({ quantity, text, isChosen }: MarkedNumberProps) {
  const { t } = useTranslation();
  const { openQuantity } = useBoardActions();
  const role = t(`words.roles.${quantity.role}`);
  const className = `${styles.mark} ${styles[quantity.role]}`;
  if (quantity.role === 'date' || quantity.role === 'name') {
    return (
      <span className={className} title={role}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={className}
      title={role}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={t('initiative.selectNumber', { text, role })}
      onClick={() => openQuantity(quantity.id)}
    >
      {isChosen ? <mark className={styles.chosen}>{text}</mark> : text}
    </button>
  );
}
