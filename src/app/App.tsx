import { useTranslation } from 'react-i18next';
import styles from './App.module.css';

export function App() {
  const { t } = useTranslation();
  return (
    <>
      <a className={styles.skipLink} href="#content">
        {t('app.skipToContent')}
      </a>
      <header className={styles.header}>
        <h1>{t('app.title')}</h1>
        <p>{t('app.tagline')}</p>
      </header>
      <main id="content" className={styles.content} />
    </>
  );
}
