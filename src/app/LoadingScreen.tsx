import { useTranslation } from 'react-i18next';
import { useBoard } from '../store/useBoard';
import { Button } from '../ui/Button';
import { ProgressBar } from '../ui/ProgressBar';
import styles from './LoadingScreen.module.css';
import type { LoadFailure } from '../store/loadReport';

/** While there is no report: how far it is, or why there is none and what to do. */
export function LoadingScreen({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation();
  const loading = useBoard((state) => state.loading);
  if (loading.status === 'ready') return null;
  if (loading.status === 'failed') return <Failure failure={loading.failure} onReload={onReload} />;
  const share = loading.total === null ? null : Math.min(loading.loaded / loading.total, 1);
  const label = share === null ? t('loading.unknownProgress') : t('loading.progress', { percent: Math.round(share * 100) });
  return (
    <main id="content" tabIndex={-1} className={styles.screen} aria-busy="true" aria-label={t('loading.title')}>
      <ProgressBar label={label} share={share} />
    </main>
  );
}

function Failure({ failure, onReload }: { failure: LoadFailure; onReload: () => void }) {
  const { t } = useTranslation();
  const words =
    failure.code === 'refused'
      ? t('loading.failures.refused', { status: failure.status })
      : failure.code === 'newerVersion'
        ? t('loading.failures.newerVersion', { version: failure.version })
        : t(`loading.failures.${failure.code}`);
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <div role="alert" className={styles.failure}>
        <h2>{t('loading.failedTitle')}</h2>
        <p>{words}</p>
      </div>
      {failure.code !== 'none' && (
        <Button look="primary" onClick={onReload}>
          {t('loading.retry')}
        </Button>
      )}
      {failure.code === 'invalid' && (
        <details>
          <summary>{t('loading.details')}</summary>
          <ul>
            {failure.errors.slice(0, 20).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </main>
  );
}
