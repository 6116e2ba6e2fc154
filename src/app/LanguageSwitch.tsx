import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../store/useBoard';
import { SegmentedControl } from '../ui/SegmentedControl';

const options = [
  { value: 'ja', label: '日本語', lang: 'ja' },
  { value: 'en', label: 'English', lang: 'en' },
] as const;

/** Each language is named in itself, so that its readers find it. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  return (
    <SegmentedControl
      label={t('app.language')}
      value={useView('language')}
      options={options}
      onChange={(language) => changeView({ language })}
    />
  );
}
