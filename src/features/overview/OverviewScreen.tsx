import { memo, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingsPanel } from '../../charts/FindingsPanel';
import { HighlightControl } from '../../charts/HighlightControl';
import { HighlightedCharts } from '../../charts/HighlightedCharts';
import type { Selection } from '../../query/selection';
import { useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ActivitiesPanel } from './ActivitiesPanel';
import { ChangesPanel } from './ChangesPanel';
import { CoveragePanel } from './CoveragePanel';
import { DocumentPanel } from './DocumentPanel';
import { KindsPanel } from './KindsPanel';
import { MatrixPanel } from './MatrixPanel';
import { buildOverview, type OverviewModel } from './overviewModel';
import styles from './OverviewScreen.module.css';
import { RatesPanel } from './RatesPanel';

/** 概要: what document this is, its figures, and everything in it at a glance, from the whole to the parts. */
export function OverviewScreen() {
  const index = useReportIndex();
  const selection = useDeferredValue(useSelection());
  const model = useMemo(() => buildOverview(index, selection), [index, selection]);
  return <OverviewContent model={model} selection={selection} />;
}

/** Drawn again only for another model: the choice itself is answered at once, and the charts follow. */
const OverviewContent = memo(({ model, selection }: { model: OverviewModel; selection: Selection }) => {
  const { t } = useTranslation();
  const { resetSelection } = useBoardActions();
  return (
    <article className={styles.screen}>
      <DocumentPanel model={model} />
      {model.isEmpty ? (
        <EmptyState title={t('overview.emptyTitle')}>
          <Button onClick={resetSelection}>{t('filters.reset')}</Button>
        </EmptyState>
      ) : (
        <HighlightedCharts>
          <HighlightControl />
          <div className={styles.panels}>
            <div className={styles.matrix}>
              <MatrixPanel model={model} />
            </div>
            <div className={styles.side}>
              <CoveragePanel model={model} selection={selection} />
              <ChangesPanel changes={model.changes} />
              <KindsPanel model={model} />
            </div>
            <div className={styles.rates}>
              <RatesPanel rates={model.rates} />
            </div>
            <div className={styles.activities}>
              <ActivitiesPanel activities={model.activities} />
            </div>
          </div>
        </HighlightedCharts>
      )}
      {!model.isEmpty && <FindingsPanel selection={selection} />}
    </article>
  );
});
