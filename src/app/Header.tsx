import { useTranslation } from 'react-i18next';
import { formatFiscalYear } from '../words/formatDate';
import { useBoard } from '../store/useBoard';
import { useNames } from '../store/useNames';
import { MarkedText } from '../ui/MarkedText';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { Navigation } from './Navigation';
import { ThemeSwitch } from './ThemeSwitch';

/** Name of the application, what document is shown, language and colours, and the screens. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.brand}>
          <Mark />
          {t('app.title')}
        </h1>
        <ReportTitle />
        <div className={styles.theme}>
          <ThemeSwitch />
        </div>
        <LanguageSwitch />
      </div>
      <Navigation />
    </header>
  );
}

function ReportTitle() {
  const names = useNames();
  const report = useBoard(({ loading }) => (loading.status === 'ready' ? loading.index.report : null));
  if (report === null) return <p className={styles.report} />;
  return (
    <p className={styles.report}>
      <span className={styles.title}>
        <MarkedText value={names.translate('title', report.title)} />
      </span>
      <span className={styles.municipality}>
        <MarkedText value={names.translate('municipality', report.municipality.name)} />
      </span>
      <span className={styles.year}>{formatFiscalYear(report.fiscalYear, names.language)}</span>
    </p>
  );
}
