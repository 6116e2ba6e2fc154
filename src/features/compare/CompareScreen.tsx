import { useTranslation } from 'react-i18next';

/** Stands in until the screen is built. */
export function CompareScreen() {
  const { t } = useTranslation();
  return <h2>{t('app.screens.compare')}</h2>;
}
