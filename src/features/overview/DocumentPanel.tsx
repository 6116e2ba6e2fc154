import { useTranslation } from 'react-i18next';
import { formatFiscalYear } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import { useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { MarkedText } from '../../ui/MarkedText';
import styles from './DocumentPanel.module.css';
import { Figures } from './Figures';
import type { DocumentFacts, OverviewModel } from './overviewModel';

const factKeys = ['departments', 'pillars', 'goals', 'initiatives', 'statements', 'quantities'] as const;

const countOf: Readonly<Record<(typeof factKeys)[number], (facts: DocumentFacts) => number>> = {
  departments: ({ departmentCount }) => departmentCount,
  pillars: ({ pillarCount }) => pillarCount,
  goals: ({ goalCount }) => goalCount,
  initiatives: ({ initiativeCount }) => initiativeCount,
  statements: ({ statementCount }) => statementCount,
  quantities: ({ quantityCount }) => quantityCount,
};

/** What document this is, of whom and of when, how much it holds, and its key figures. */
export function DocumentPanel({ model }: { model: OverviewModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const { report } = useReportIndex();
  const { facts } = model;
  return (
    <header className={styles.document}>
      <div className={styles.heading}>
        <h2 className={styles.title}>
          <MarkedText value={names.translate('title', report.title)} />
        </h2>
        <p className={styles.period}>
          {t('overview.period', {
            municipality: names.text('municipality', report.municipality.name),
            period: formatFiscalYear(report.fiscalYear, names.language),
          })}
        </p>
      </div>
      <dl className={styles.facts}>
        {factKeys.map((key) => (
          <div key={key}>
            <dt>{t(`overview.facts.${key}`)}</dt>
            <dd>{formatNumber(countOf[key](facts), names.language)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.conversion}>{t('footer.conversion')}</p>
      <Figures model={model} />
    </header>
  );
}
