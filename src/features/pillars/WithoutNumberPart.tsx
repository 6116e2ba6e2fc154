import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../charts/useChartSource';
import { formatNumber, formatPercent } from '../../words/formatNumber';
import type { Selection } from '../../query/selection';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { WithoutNumberActions } from './WithoutNumberActions';
import { WithoutNumberDepartment } from './WithoutNumberDepartment';
import type { WithoutNumberModel } from './withoutNumberModel';
import styles from './WithoutNumberPart.module.css';

/** What a planner takes to the departments: the initiatives that are reported in words only. */
export function WithoutNumberPart({ model, selection }: { model: WithoutNumberModel; selection: Selection }) {
  const { t } = useTranslation();
  const { language } = useNames();
  const { resetSelection } = useBoardActions();
  const { source } = useChartSource();
  const { initiativeCount, withNumberCount } = model.coverage;
  const all = formatNumber(initiativeCount, language);
  const missingCount = initiativeCount - withNumberCount;
  if (missingCount === 0) {
    return (
      <EmptyState title={initiativeCount === 0 ? t('pillars.empty') : t('pillars.withoutNumber.none', { all })}>
        <Button onClick={resetSelection}>{t('filters.reset')}</Button>
      </EmptyState>
    );
  }
  const summary = t('pillars.withoutNumber.summary', {
    all,
    missing: formatNumber(missingCount, language),
    share: formatPercent(missingCount / initiativeCount, language),
    departments: formatNumber(model.departments.length, language),
  });
  const isNarrowedByNumber = selection.units.length + selection.kinds.length + selection.activities.length > 0;
  return (
    <section className={styles.part} aria-label={t('pillars.part.withoutNumber')}>
      <p className={styles.summary}>{summary}</p>
      <p className={styles.lead}>{t('pillars.withoutNumber.lead')}</p>
      <WithoutNumberActions model={model} />
      {model.departments.map((own) => (
        <WithoutNumberDepartment key={own.department.id} own={own} search={selection.text} />
      ))}
      <div className={styles.foot}>
        {isNarrowedByNumber && <p>{t('pillars.kindsIgnored')}</p>}
        <p>{t('pillars.definition')}</p>
        <p>{source}</p>
      </div>
    </section>
  );
}
