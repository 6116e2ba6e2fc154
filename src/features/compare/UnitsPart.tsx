import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from '../../query/selection';
import { useBoardActions, useReportIndex } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { UnitPanel } from './UnitPanel';
import { listUnitPanels } from './unitsModel';
import styles from './UnitsPart.module.css';

/** Every unit in a panel of its own, with its own axis: lengths are compared within a panel only. */
export function UnitsPart({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const { resetSelection } = useBoardActions();
  const panels = useMemo(() => listUnitPanels(index, selection), [index, selection]);
  if (panels.length === 0) {
    return (
      <EmptyState title={t('compare.units.empty')}>
        <Button onClick={resetSelection}>{t('filters.reset')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <p>{t('compare.units.lead')}</p>
      <div className={styles.panels}>
        {panels.map((panel, place) => (
          <UnitPanel key={`${panel.unit} ${panel.counting}`} panel={panel} place={place} />
        ))}
      </div>
    </>
  );
}
