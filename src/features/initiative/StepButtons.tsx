import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import type { InitiativeModel } from './initiativeModel';
import styles from './StepButtons.module.css';

/** To the number before and after in what is selected, in document order. */
export function StepButtons({ steps }: { steps: NonNullable<InitiativeModel['steps']> }) {
  const { t } = useTranslation();
  const { openQuantity } = useBoardActions();
  const language = useView('language');
  const go = (id: string | null) => id !== null && openQuantity(id);
  return (
    <div className={styles.steps}>
      <Button icon="previous" isIconOnly aria-disabled={steps.previous === null} onClick={() => go(steps.previous)}>
        {t('initiative.previous')}
      </Button>
      <span className={styles.position}>
        {t('initiative.position', { place: formatNumber(steps.place, language), total: formatNumber(steps.total, language) })}
      </span>
      <Button icon="next" isIconOnly aria-disabled={steps.next === null} onClick={() => go(steps.next)}>
        {t('initiative.next')}
      </Button>
    </div>
  );
}
