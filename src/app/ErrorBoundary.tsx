import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reloadPage } from '../store/history';
import { Button } from '../ui/Button';
import styles from './App.module.css';

/** Last resort: a fault in drawing shows its message and a way on instead of an empty page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    return this.state.error ? <ErrorScreen message={this.state.error.message} /> : this.props.children;
  }
}

function ErrorScreen({ message }: { message: string }) {
  const { t } = useTranslation();
  return (
    <main>
      <h1>{t('error.title')}</h1>
      <p>{t('error.body')}</p>
      <pre>{message}</pre>
      <button type="button" onClick={reloadPage}>
        {t('error.reload')}
      </button>
    </main>
  );
}

/** Keeps a fault in one screen inside it: header, filters and the other screens go on. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <ScreenFailure message={error.message} />;
  }
}

/** Browsers remember a script that did not come, so only a reload asks for it again; the view is in the address and survives it. */
function ScreenFailure({ message }: { message: string }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.screen}>
      <h2>{t('app.screenFailed')}</h2>
      <p>{t('app.screenFailedBody')}</p>
      <pre>{message}</pre>
      <Button onClick={reloadPage}>{t('app.tryAgain')}</Button>
    </div>
  );
}
