import { useTranslation } from 'react-i18next';
import { DepartmentOrderControl, HighlightControl } from '../../panels/ChartOptions';
import { activities as allActivities } from '../../domain/report';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions, useView, useReportIndex, useSelection } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { SelectField } from '../../ui/SelectField';
import styles from './CompareControls.module.css';
import type { CompareModel } from '../../query/unitComparison';
import { useId } from 'react';
import { sideBySideLimits } from '../../query/sideBySide';

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

/** As many as fit on two lines of a phone; units behind them are used a few times only. */
const chipCount = 8;
const nothing = '';

/** The unit, the one thing that makes numbers comparable: the most used ones at once, the others in a menu. */
export function UnitChoice({ model: { units, unit } }: { model: CompareModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const { changeView } = useBoardActions();
  // the choice answers at once, the charts follow
  const chosen = useView('compareUnit') ?? unit;
  const group = useId();
  const label = (name: string, count: number) =>
    t('compare.unitOption', { unit: names.unit(name), number: formatNumber(count, names.language) });
  const [chips, others] = [units.slice(0, chipCount), units.slice(chipCount)];
  const choose = (place: string) => {
    const found = others[Number(place)];
    if (place !== nothing && found !== undefined) changeView({ compareUnit: found.unit, compareActivity: null });
  };
  const chosenPlace = others.findIndex(({ unit: name }) => name === chosen);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('compare.unit')}</legend>
      {chips.map(({ unit: name, countedCount }) => (
        <label key={name} className={styles.chip}>
          <input
            type="radio"
            className={styles.input}
            name={group}
            checked={name === chosen}
            onChange={() => changeView({ compareUnit: name, compareActivity: null })}
          />
          <span>{label(name, countedCount)}</span>
        </label>
      ))}
      {others.length > 0 && (
        <SelectField
          label={t('compare.otherUnits')}
          value={chosenPlace < 0 ? nothing : String(chosenPlace)}
          options={[
            { value: nothing, label: t('compare.otherUnitsPrompt') },
            ...others.map(({ unit: name, countedCount }, place) => ({ value: String(place), label: label(name, countedCount) })),
          ]}
          onChange={choose}
        />
      )}
    </fieldset>
  );
}

/** Which departments stand beside each other: the same choice as the department filter, so that it is in the link and holds on every screen. */
export function DepartmentPicker() {
  const { t } = useTranslation();
  const names = useNames();
  const { departments } = useReportIndex();
  const { departments: chosen } = useSelection();
  const { toggleFacet } = useBoardActions();
  const isFull = chosen.length >= sideBySideLimits.most;
  return (
    <fieldset className={styles.picker}>
      <legend>{t('compare.sideBySide.pick')}</legend>
      <div className={styles.options}>
        {[...departments.values()].map(({ id, name }) => (
          <label key={id} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={isFull && !chosen.includes(id)}
              onChange={() => toggleFacet('departments', id)}
            />
            {names.text('department', name)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
