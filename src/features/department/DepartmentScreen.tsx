import { useTranslation } from 'react-i18next';

/** Stands in until the screen is built. */
export function DepartmentScreen() {
  const { t } = useTranslation();
  return <h2>{t('app.screens.department')}</h2>;
}
