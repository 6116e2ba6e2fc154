import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { SelectField } from '../../ui/SelectField';
import type { CompareModel } from './compareModel';
import styles from './UnitChoice.module.css';

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
