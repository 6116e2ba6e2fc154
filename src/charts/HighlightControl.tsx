import { useTranslation } from 'react-i18next';
import { useBoardActions, useReportIndex, useView } from '../store/useBoard';
import { useNames } from '../store/useNames';
import { SelectField } from '../ui/SelectField';

const nobody = '';

/** Chooses the department that every chart points out; filters nothing. */
export function HighlightControl() {
  const { t } = useTranslation();
  const names = useNames();
  const { changeView } = useBoardActions();
  const { departments } = useReportIndex();
  const options = [...departments.values()].map(({ id, name }) => ({ value: id, label: names.text('department', name) }));
  return (
    <SelectField
      label={t('charts.highlight')}
      value={useView('highlightedDepartment') ?? nobody}
      options={[{ value: nobody, label: t('charts.noHighlight') }, ...options]}
      onChange={(id) => changeView({ highlightedDepartment: id === nobody ? null : id })}
    />
  );
}
