import { useTranslation } from 'react-i18next';
import { DepartmentOrderControl } from '../../charts/DepartmentOrderControl';
import { HighlightControl } from '../../charts/HighlightControl';
import { activities as allActivities } from '../../domain/report';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { SelectField } from '../../ui/SelectField';
import styles from './CompareControls.module.css';
import type { CompareModel } from './compareModel';
import { UnitChoice } from './UnitChoice';

const everyActivity = '';

/** What is compared: one unit, one activity or all of them, and in which order. Only what exists is offered, with how often. */
export function CompareControls({ model }: { model: CompareModel }) {
  const { t } = useTranslation();
  const { language } = useNames();
  const { changeView } = useBoardActions();
  // the choice answers at once, the charts follow; until a unit is chosen the model chooses both
  const [chosenUnit, chosenActivity] = [useView('compareUnit'), useView('compareActivity')];
  const chosen = chosenUnit === null && chosenActivity === null ? model.activity : chosenActivity;
  const all = model.units.find(({ unit }) => unit === model.unit)?.countedCount ?? 0;
  const number = (value: number) => formatNumber(value, language);
  const options = [
    { value: everyActivity, label: t('compare.allActivities', { number: number(all) }) },
    ...model.activities.map(({ activity, countedCount }) => ({
      value: activity as string,
      label: t('compare.activityOption', { activity: t(`words.activities.${activity}`), number: number(countedCount) }),
    })),
  ];
  // a choice that the filters leave nothing of stays visible, so that it can be changed
  const isOffered = chosen === null || model.activities.some(({ activity }) => activity === chosen);
  if (!isOffered)
    options.push({ value: chosen, label: t('compare.activityOption', { activity: t(`words.activities.${chosen}`), number: number(0) }) });
  const choose = (value: string) =>
    changeView({ compareUnit: model.unit, compareActivity: allActivities.find((activity) => activity === value) ?? null });
  return (
    <div className={styles.controls}>
      <UnitChoice model={model} />
      <div className={styles.row}>
        <SelectField label={t('compare.activity')} value={chosen ?? everyActivity} options={options} onChange={choose} />
        <DepartmentOrderControl />
        <HighlightControl />
      </div>
    </div>
  );
}
