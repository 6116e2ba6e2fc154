import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../charts/useChartSource';
import { useBoardActions } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import type { ChangesModel } from './changesModel';
import styles from './ChangesPart.module.css';
import { ChangeTable } from './ChangeTable';
import { DirectionControl } from './DirectionControl';
import { KindTable } from './KindTable';
import { LoneList } from './LoneList';
import { TargetTable } from './TargetTable';
import { useChangesSummary } from './useChangesSummary';

/** What the document prints beside its results: how far each lies from an earlier value or a target, and of how many it tells nothing. */
export function ChangesPart({ model }: { model: ChangesModel }) {
  const { t } = useTranslation();
  const { resetSelection } = useBoardActions();
  const { source } = useChartSource();
  const { summary, targetSummary } = useChangesSummary(model);
  if (model.total.countedCount + model.lone.length === 0) {
    return (
      <EmptyState title={t('pillars.changes.empty')}>
        <Button onClick={resetSelection}>{t('filters.reset')}</Button>
      </EmptyState>
    );
  }
  return (
    <section className={styles.part} aria-label={t('pillars.part.changes')}>
      <p className={styles.lead}>{t('pillars.changes.lead')}</p>
      <section className={styles.panel}>
        <div className={styles.head}>
          <h3 className={styles.title}>{t('pillars.changes.listTitle')}</h3>
          {model.total.withPriorCount > 0 && <DirectionControl />}
        </div>
        <p>{summary}</p>
        {model.changes.length > 0 && <ChangeTable changes={model.changes} />}
      </section>
      <section className={styles.panel}>
        <h3 className={styles.title}>{t('pillars.changes.targetsTitle')}</h3>
        {targetSummary !== null && <p>{targetSummary}</p>}
        {model.targets.length > 0 && <TargetTable targets={model.targets} />}
      </section>
      {model.lone.length > 0 && (
        <section className={styles.panel}>
          <h3 className={styles.title}>{t('pillars.changes.loneTitle')}</h3>
          <LoneList lone={model.lone} />
        </section>
      )}
      <section className={styles.panel}>
        <h3 className={styles.title}>{t('pillars.changes.coverageTitle')}</h3>
        <p className={styles.lead}>{t('pillars.changes.coverageCaption')}</p>
        <KindTable model={model} />
      </section>
      <p className={styles.foot}>{source}</p>
    </section>
  );
}
