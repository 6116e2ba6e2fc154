import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../format/formatNumber';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { SelectField } from '../../ui/SelectField';
import type { CompareModel } from './compareModel';
import styles from './UnitChoice.module.css';

/** As many as fit on two lines of a phone; units behind them are used a few times only. */
const chipCount = 8;
const nothing = '';

/** The unit, the one thing that makes numbers comparable: the most used ones at once, the others in a menu. */
export function UnitChoice({ model: { units, unit: chosen } }: { model: CompareModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const { changeView } = useBoardActions();
  const group = useId();
  const label = (unit: string, count: number) =>
    t('compare.unitOption', { unit: names.unit(unit), number: formatNumber(count, names.language) });
  const [chips, others] = [units.slice(0, chipCount), units.slice(chipCount)];
  const choose = (place: string) => {
    const found = others[Number(place)];
    if (place !== nothing && found !== undefined) changeView({ compareUnit: found.unit, compareActivity: null });
  };
  const chosenPlace = others.findIndex(({ unit }) => unit === chosen);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('compare.unit')}</legend>
      {chips.map(({ unit, countedCount }) => (
        <label key={unit} className={styles.chip}>
          <input
            type="radio"
            className={styles.input}
            name={group}
            checked={unit === chosen}
            onChange={() => changeView({ compareUnit: unit, compareActivity: null })}
          />
          <span>{label(unit, countedCount)}</span>
        </label>
      ))}
      {others.length > 0 && (
        <SelectField
          label={t('compare.otherUnits')}
          value={chosenPlace < 0 ? nothing : String(chosenPlace)}
          options={[
            { value: nothing, label: t('compare.otherUnitsPrompt') },
            ...others.map(({ unit, countedCount }, place) => ({ value: String(place), label: label(unit, countedCount) })),
          ]}
          onChange={choose}
        />
      )}
    </fieldset>
  );
}
