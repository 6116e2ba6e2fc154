import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reloadPage } from '../store/history';
import { Button } from '../ui/Button';
import { ruby } from '../ui/Ruby';
import styles from './App.module.css';

interface BoundaryProps {
  readonly children: ReactNode;
}

/** A second fault of the same kind within this time, ms, is not healed by drawing anew. */
const healing = 1000;

/**
 * Whether a fault goes when everything is drawn anew: React did not find an element, because something else had moved it.
 * @param sinceHealed ms since that was last done
 */
export function canHeal(error: unknown, sinceHealed: number): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError' && sinceHealed >= healing;
}

/**
 * Shows a fault in drawing instead of an empty page. Where something else (a translator, an extension) has moved elements about, so that React does not
 * find them, what is inside is drawn anew: the view is not kept in it.
 */
abstract class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };
  private healedAt = -Infinity;

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    const now = performance.now();
    if (!canHeal(error, now - this.healedAt)) return;
    this.healedAt = now;
    this.setState({ error: null });
  }

  protected abstract draw(message: string): ReactNode;

  override render() {
    return this.state.error === null ? this.props.children : this.draw(this.state.error.message);
  }
}

/** Last resort for the whole page. */
export class ErrorBoundary extends Boundary {
  protected override draw(message: string) {
    return <ErrorScreen message={message} />;
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
export class ScreenBoundary extends Boundary {
  protected override draw(message: string) {
    return <ScreenFailure message={message} />;
  }
}

/** Some browsers remember a script that did not come, so that only a reload asks for it again; the view is in the address and survives it. */
function ScreenFailure({ message }: { message: string }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.screen}>
      <h2>{ruby(t('app.screenFailed'))}</h2>
      <p>{ruby(t('app.screenFailedBody'))}</p>
      <pre>{message}</pre>
      <Button onClick={reloadPage}>{t('app.tryAgain')}</Button>
    </div>
  );
}
