import { nameFamily } from '../../words/nameFacetValue';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isFamily } from '../../domain/families';
import { DepartmentOrderControl, HighlightControl } from '../../panels/ChartOptions';
import type { FamilyCounts } from '../../query/familyComparison';
import { sideBySideLimits } from '../../query/sideBySide';
import { type MeasureModel } from '../../specs/measureWords';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { SelectField } from '../../ui/SelectField';
import { formatNumber } from '../../words/formatNumber';
import styles from './CompareControls.module.css';

/** What is compared, and in which order. */
export function CompareControls({ model }: { model: MeasureModel }) {
  return (
    <div className={styles.controls}>
      <MeasureChoice model={model} />
      <div className={styles.row}>
        <DepartmentOrderControl />
        <HighlightControl />
      </div>
    </div>
  );
}

/** As many as fit on two lines of a wide screen. */
const chipCount = 6;
const nothing = '';

/** The measure family, the one thing that makes numbers comparable: those of most departments at once, the others in a menu by activity. */
function MeasureChoice({ model: { families, family } }: { model: MeasureModel }) {
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
  const labelOther = ({ family: key, activity, departmentCount, countedCount }: FamilyCounts) =>
    t('compare.otherMeasureOption', {
      activity: t(`words.activities.${activity}`),
      measure: nameFamily(key, words),
      departments: number(departmentCount),
      number: number(countedCount),
    });
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('compare.measure')}</legend>
      <div className={styles.chips}>
        {chips.map(({ family: key, departmentCount }) => (
          <label key={key} className={styles.chip}>
            <input type="radio" className={styles.input} name={group} checked={key === chosen} onChange={() => choose(key)} />
            <span>{t('compare.measureOption', { measure: nameFamily(key, words), number: number(departmentCount) })}</span>
          </label>
        ))}
      </div>
      {others.length > 0 && (
        <SelectField
          label={t('compare.otherMeasures')}
          value={others.find(({ family: key }) => key === chosen)?.family ?? nothing}
          options={[
            { value: nothing, label: t('compare.otherMeasuresPrompt') },
            ...others.map((one) => ({ value: one.family, label: labelOther(one) })),
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
            <span>{names.text('department', name)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
