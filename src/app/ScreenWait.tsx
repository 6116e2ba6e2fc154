import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../ui/ProgressBar';

/** Stands in for a screen that is being fetched. */
export function ScreenWait() {
  const { t } = useTranslation();
  return <ProgressBar label={t('app.screenLoading')} share={null} />;
}
