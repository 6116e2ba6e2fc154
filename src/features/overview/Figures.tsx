import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../words/formatNumber';
import { isSelectionEmpty } from '../../query/selection';
import { useBoardActions, useSelection } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import styles from './Figures.module.css';
import type { OverviewModel } from './overviewModel';

/**
 * The figures that answer "how much": each with what it means, each leading to what it counts; initiatives to their outline, coverage to those
 * without a number.
 */
export function Figures({ model }: { model: OverviewModel }) {
  const { t } = useTranslation();
  const { showRows, showView } = useBoardActions();
  const { language } = useNames();
  const isFiltered = !isSelectionEmpty(useSelection());
  const { total } = model.matrix;
  const number = (value: number) => formatNumber(value, language);
  const values = { withNumber: number(total.withNumberCount), all: number(total.initiativeCount) };
  const figures = [
    { key: 'initiatives', value: number(total.initiativeCount), open: () => showView({ screen: 'pillars', pillarPart: 'tree' }) },
    {
      key: 'coverage',
      value: formatPercent(total.share, language),
      open: () => showView({ screen: 'pillars', pillarPart: 'withoutNumber' }),
    },
    { key: 'achievements', value: number(total.countedCount), open: () => showRows({}) },
    { key: 'rates', value: number(model.rates.length), open: () => showRows({ kinds: ['rate'] }) },
    { key: 'changes', value: number(model.changes.length), open: () => document.getElementById('chart-changes')?.scrollIntoView() },
  ] as const;
  return (
    <section aria-label={t('overview.figuresLabel')}>
      {isFiltered && <p className={styles.note}>{t('overview.filteredNote')}</p>}
      <ul className={styles.figures}>
        {figures.map(({ key, value, open }) => (
          <li key={key} className={styles.figure}>
            <button type="button" className={styles.open} onClick={open}>
              <span className={styles.label}>{t(`overview.figures.${key}.label`)}</span>
              <span className={styles.value}>
                {value}
                <span className={styles.unit}>{t(`overview.figures.${key}.unit`, values)}</span>
              </span>
            </button>
            <p className={styles.definition}>{t(`overview.figures.${key}.definition`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
