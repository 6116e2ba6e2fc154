import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reloadPage } from '../store/history';

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
