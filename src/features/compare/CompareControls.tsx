import { ruby } from '../../ui/Ruby';
import { nameFamily } from '../../words/nameFacetValue';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFamily } from '../../domain/families';
import { DepartmentOrderControl, HighlightControl } from '../../panels/ChartOptions';
import type { FamilyCounts } from '../../query/familyComparison';
import { sideBySideLimits } from '../../query/sideBySide';
import { type MeasureModel } from '../../specs/measureWords';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { Popup } from '../../ui/Popup';
import { SelectField } from '../../ui/SelectField';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { formatNumber } from '../../words/formatNumber';
import styles from './CompareControls.module.css';

/**
 * What is compared, and in which order: the measures of most departments at once and the others in a menu by activity; on a phone one menu holds all,
 * so that the answer comes before what else could be asked.
 */
export function CompareControls({ model }: { model: MeasureModel }) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(width < 640px)');
  const arrangement = (
    <>
      <DepartmentOrderControl />
      <HighlightControl />
    </>
  );
  return (
    <div className={styles.controls}>
      <MeasureChoice model={model} chipCount={isPhone ? 0 : mostChips} />
      {isPhone ? (
        <Popup label={t('compare.arrange')} look="pill">
          {arrangement}
        </Popup>
      ) : (
        arrangement
      )}
    </div>
  );
}

/** As many as fit on two lines of a wide screen. */
const mostChips = 6;
const nothing = '';

/** The measure family, the one thing that makes numbers comparable. */
function MeasureChoice({ model: { families, family }, chipCount }: { model: MeasureModel; chipCount: number }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const { changeView } = useBoardActions();
  // the choice answers at once, the charts follow
  const chosen = useView('compareFamily') ?? family;
  const group = useId();
  const number = (value: number) => formatNumber(value, words.names.language);
  const choose = (key: string) => {
    if (isFamily(key)) changeView({ compareFamily: key, compareUnit: null, compareActivity: null });
  };
  const [chips, others] = [families.slice(0, chipCount), families.slice(chipCount)];
  const labelChip = ({ family: key, departmentCount }: FamilyCounts) =>
    t('compare.measureOption', { measure: nameFamily(key, words), number: number(departmentCount) });
  const labelOther = ({ family: key, activity, departmentCount, countedCount }: FamilyCounts) =>
    t('compare.otherMeasureOption', {
      activity: t(`words.activities.${activity}`),
      measure: nameFamily(key, words),
      departments: number(departmentCount),
      number: number(countedCount),
    });
  const isOther = others.some(({ family: key }) => key === chosen);
  return (
    <fieldset className={styles.choice}>
      <legend className={chips.length > 0 ? styles.legend : 'visuallyHidden'}>{ruby(t('compare.measure'))}</legend>
      {chips.map((one) => (
        <label key={one.family} className={styles.chip}>
          <input type="radio" className={styles.input} name={group} checked={one.family === chosen} onChange={() => choose(one.family)} />
          <span>{ruby(labelChip(one))}</span>
        </label>
      ))}
      {others.length > 0 && (
        <SelectField
          label={chips.length > 0 ? t('compare.otherMeasures') : t('compare.measure')}
          value={isOther && chosen !== null ? chosen : nothing}
          options={[
            ...(isOther && chips.length === 0 ? [] : [{ value: nothing, label: t('compare.otherMeasuresPrompt') }]),
            // without chips the name alone, which is what a small menu has room for
            ...others.map((one) => ({ value: one.family, label: chips.length > 0 ? labelOther(one) : labelChip(one) })),
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
  const isPhone = useMediaQuery('(width < 640px)');
  // eleven boxes fill a phone: who comes with a choice sees what it shows first
  const [isOpen] = useState(!isPhone || chosen.length < sideBySideLimits.least);
  const options = (
    <fieldset className={styles.picker}>
      <legend className={isPhone ? 'visuallyHidden' : undefined}>{ruby(t('compare.sideBySide.pick'))}</legend>
      <div className={styles.options}>
        {[...departments.values()].map(({ id, name }) => (
          <label key={id} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={isFull && !chosen.includes(id)}
              onChange={() => toggleFacet('departments', id)}
            />
            <span>{ruby(names.short(name))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
  return isPhone ? (
    <details open={isOpen} className={styles.fold}>
      <summary>{ruby(t('compare.sideBySide.pick'))}</summary>
      {options}
    </details>
  ) : (
    options
  );
}
