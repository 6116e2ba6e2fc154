import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HighlightedCharts } from '../../charts/HighlightedCharts';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { CompareControls } from './CompareControls';
import { buildComparison } from './compareModel';
import styles from './CompareScreen.module.css';
import { MeasurePanels } from './MeasurePanels';
import { WeaknessNote } from './WeaknessNote';

/** 比較: numbers of one unit side by side, one by one and as sums by department where a sum is true. */
export function CompareScreen() {
  const { t } = useTranslation();
  const names = useNames();
  const { changeView } = useBoardActions();
  const index = useReportIndex();
  const selection = useDeferredValue(useSelection());
  const [unit, activity] = [useView('compareUnit'), useView('compareActivity')];
  const model = useMemo(() => buildComparison(index, selection, { unit, activity }), [index, selection, unit, activity]);
  const words = { unit: names.unit(model.unit), activity: activity === null ? '' : t(`words.activities.${activity}`) };
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{t('compare.title')}</h2>
        <p>{t('compare.lead')}</p>
      </header>
      <CompareControls model={model} />
      {model.status === 'ready' ? (
        <>
          <WeaknessNote weaknesses={model.weaknesses} unit={model.unit} />
          <HighlightedCharts>
            <MeasurePanels groups={model.groups} measure={{ unit: model.unit, activity: model.activity }} />
          </HighlightedCharts>
        </>
      ) : (
        <EmptyState title={t(`compare.${model.status}`, words)}>
          {model.status === 'activityMissing' && (
            <Button onClick={() => changeView({ compareUnit: model.unit, compareActivity: null })}>{t('compare.everything')}</Button>
          )}
        </EmptyState>
      )}
    </article>
  );
}
