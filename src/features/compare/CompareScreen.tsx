import '../../i18n/laterTexts';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HighlightedCharts } from '../../charts/HighlightedCharts';
import { useReportIndex, useSelection, useView } from '../../store/useBoard';
import { buildComparison } from './compareModel';
import styles from './CompareScreen.module.css';
import { MeasurePart } from './MeasurePart';
import { CompareParts } from './CompareParts';
import { SideBySidePart } from './SideBySidePart';
import { UnitsPart } from './UnitsPart';

/** 比較: like with like, one unit at a time; departments beside each other; every unit in a panel of its own. */
export function CompareScreen() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useDeferredValue(useSelection());
  const [unit, activity] = [useDeferredValue(useView('compareUnit')), useDeferredValue(useView('compareActivity'))];
  const part = useView('comparePart');
  const model = useMemo(() => buildComparison(index, selection, { unit, activity }), [index, selection, unit, activity]);
  // drawn again only for another model: the choice itself is answered at once, and the charts follow
  const content = useMemo(() => {
    if (part === 'departments') return <SideBySidePart selection={selection} />;
    return part === 'units' ? <UnitsPart selection={selection} /> : <MeasurePart model={model} />;
  }, [model, part, selection]);
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{t('compare.title')}</h2>
        <p>{t('compare.lead')}</p>
      </header>
      <CompareParts />
      <HighlightedCharts>{content}</HighlightedCharts>
    </article>
  );
}
