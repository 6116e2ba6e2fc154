import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartPanel, useOpens, useSpec } from '../../panels/ChartPanel';
import { DepartmentOrderControl, HighlightControl } from '../../panels/ChartOptions';
import { FindingsPanel } from '../../panels/FindingList';
import { Figures } from '../../charts/SpecDrawing';
import type { ChartSpec } from '../../specs/chartSpec';
import { isSelectionEmpty } from '../../query/selection';
import { useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MarkedText } from '../../ui/MarkedText';
import { formatFiscalYear } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import styles from './OverviewScreen.module.css';

const writeOrder = ({ content }: ChartSpec) => 'series' in content && content.rows.length > 1 && <DepartmentOrderControl />;

/** 概要: what document this is, its figures, and everything in it at a glance, from the whole to the parts. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const { resetSelection } = useBoardActions();
  const { content } = useSpec({ chart: 'matrix' });
  return (
    <article className={styles.screen}>
      <DocumentPanel />
      {content.kind === 'nothing' ? (
        <EmptyState title={content.reason}>
          <Button onClick={resetSelection}>{t('filters.reset')}</Button>
        </EmptyState>
      ) : (
        <>
          <HighlightControl />
          <div className={styles.panels}>
            <div className={styles.matrix}>
              <ChartPanel chart="matrix" />
            </div>
            <div className={styles.side}>
              <ChartPanel chart="coverage" options={writeOrder} />
              <ChartPanel chart="changes" />
              <ChartPanel chart="kinds" />
            </div>
            <div className={styles.rates}>
              <ChartPanel chart="rates" />
            </div>
            <div className={styles.activities}>
              <ChartPanel chart="activities" />
            </div>
          </div>
          <FindingsPanel />
        </>
      )}
    </article>
  );
}

/** What document this is, of whom and of when, how much it holds, and its key figures. */
function DocumentPanel() {
  const { t } = useTranslation();
  const names = useNames();
  const { report } = useReportIndex();
  const { content } = useSpec({ chart: 'figures' });
  const open = useOpens();
  const isFiltered = useDeferredValue(!isSelectionEmpty(useSelection()));
  const facts = useMemo(
    () => ({
      departments: report.departments.length,
      pillars: report.pillars.filter(({ name }) => name !== null).length,
      goals: report.goals.length,
      initiatives: report.initiatives.length,
      statements: report.statements.length,
      quantities: report.quantities.length,
    }),
    [report],
  );
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
        {(['departments', 'pillars', 'goals', 'initiatives', 'statements', 'quantities'] as const).map((key) => (
          <div key={key}>
            <dt>{t(`overview.facts.${key}`)}</dt>
            <dd>{formatNumber(facts[key], names.language)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.conversion}>{t('footer.conversion')}</p>
      <section aria-label={t('overview.figuresLabel')}>
        {isFiltered && <p className={styles.note}>{t('overview.filteredNote')}</p>}
        {content.kind === 'figures' && <Figures content={content} onOpen={open} />}
      </section>
    </header>
  );
}
