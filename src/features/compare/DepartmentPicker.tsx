import { useTranslation } from 'react-i18next';
import { useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import styles from './DepartmentPicker.module.css';
import { sideBySideLimits } from './sideBySideModel';

/** Which departments stand beside each other: the same choice as the department filter, so that it is in the link and holds on every screen. */
export function DepartmentPicker() {
  const { t } = useTranslation();
  const names = useNames();
  const { departments } = useReportIndex();
  const { departments: chosen } = useSelection();
  const { toggleFacet } = useBoardActions();
  const isFull = chosen.length >= sideBySideLimits.most;
  const isEnough = chosen.length >= sideBySideLimits.least && chosen.length <= sideBySideLimits.most;
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
      {!isEnough && <p>{t(chosen.length > sideBySideLimits.most ? 'compare.sideBySide.tooMany' : 'compare.sideBySide.tooFew')}</p>}
    </fieldset>
  );
}
