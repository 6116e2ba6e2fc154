import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../store/useBoard';
import { themes } from '../query/view';
import { SelectField } from '../ui/SelectField';

/** Colours of the page: as the system has them, light, dark, or for a projector. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  return (
    <SelectField
      label={t('app.theme')}
      value={useView('theme')}
      options={themes.map((value) => ({ value, label: t(`app.themes.${value}`) }))}
      onChange={(theme) => changeView({ theme })}
    />
  );
}
