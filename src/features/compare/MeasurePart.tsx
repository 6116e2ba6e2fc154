import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { CompareControls } from './CompareControls';
import type { CompareModel } from './compareModel';
import { DistributionPanel } from './DistributionPanel';
import { MeasurePanels } from './MeasurePanels';
import { WeaknessNote } from './WeaknessNote';

/** One unit and one activity: sums and single values as bars, or every value as a point. */
export function MeasurePart({ model }: { model: CompareModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const { changeView, resetSelection } = useBoardActions();
  const part = useView('comparePart');
  if (model.status !== 'ready') {
    const words = {
      unit: names.unit(model.unit),
      activity: model.activity === null ? '' : t(`words.activities.${model.activity}`),
    };
    return (
      <>
        <CompareControls model={model} />
        <EmptyState title={t(`compare.${model.status}`, words)}>
          {model.status === 'activityMissing' && (
            <Button onClick={() => changeView({ compareUnit: model.unit, compareActivity: null })}>{t('compare.everything')}</Button>
          )}
          {model.status === 'empty' && <Button onClick={resetSelection}>{t('filters.reset')}</Button>}
        </EmptyState>
      </>
    );
  }
  const measure = { unit: model.unit, activity: model.activity };
  return (
    <>
      <CompareControls model={model} />
      <WeaknessNote weaknesses={model.weaknesses} unit={model.unit} />
      {part === 'distribution' ? (
        model.groups.map((group) => <DistributionPanel key={`${model.unit} ${group.counting}`} group={group} measure={measure} />)
      ) : (
        <MeasurePanels groups={model.groups} measure={measure} />
      )}
    </>
  );
}
