import { useTranslation } from 'react-i18next';
import { useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { MarkedText } from '../../ui/MarkedText';
import styles from './InitiativeContent.module.css';
import type { InitiativeModel } from './initiativeModel';

/** What was undertaken, where no number of it was chosen; and that it has none, where it has none. */
export function InitiativeTitle({ model: { initiative } }: { model: InitiativeModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
  return (
    <section>
      <h3 className={styles.title}>
        {initiative.marker} <MarkedText value={names.printed('initiative', initiative)} />
      </h3>
      {!index.achievementsByInitiative.has(initiative.id) && <p className={styles.note}>{t('initiative.noNumber')}</p>}
    </section>
  );
}
