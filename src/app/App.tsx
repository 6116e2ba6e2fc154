import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeToolsContext, type TakeSource } from '../panels/takeTools';
import type { LoadFailure } from '../store/loadReport';
import { findSheetDepartment, namePart } from '../store/shownPart';
import { useBoard, useView } from '../store/useBoard';
import { useNames } from '../store/useNames';
import { Button } from '../ui/Button';
import { ProgressBar } from '../ui/ProgressBar';
import { ruby } from '../ui/Ruby';
import { useMediaQuery } from '../ui/useMediaQuery';
import { formatFiscalYear } from '../words/formatDate';
import styles from './App.module.css';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notices } from './Notices';
import { ReportArea } from './ReportArea';
import { TakeTools } from './TakeTools';

const drawTakeTools = (source: TakeSource) => <TakeTools source={source} />;

/** The page: what stands on every screen, and the screen. */
export function App({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation();
  const isReady = useBoard(({ loading }) => loading.status === 'ready');
  useDocumentTitle();
  return (
    <div className={styles.page}>
      <a className={styles.skipLink} href="#content" onClick={focusContent}>
        {ruby(t('app.skipToContent'))}
      </a>
      {isReady && <SearchSkip />}
      <Header />
      <Notices />
      <TakeToolsContext value={drawTakeTools}>{isReady ? <ReportArea /> : <LoadingScreen onReload={onReload} />}</TakeToolsContext>
      {isReady && <Footer />}
    </div>
  );
}

/** On a phone the search stands in the line of filters, which decks and documents do not have. */
function SearchSkip() {
  const { t } = useTranslation();
  const screen = useView('screen');
  const isSmall = useMediaQuery('(width < 640px)');
  if (isSmall && (screen === 'present' || screen === 'data')) return null;
  return (
    <a className={styles.skipLink} href="#search" onClick={focusSearch}>
      {ruby(t('app.skipToSearch'))}
    </a>
  );
}

/** The hash holds the view, so a jump to `#content` would be a broken link: the focus is moved instead. */
function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

function focusSearch(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('search')?.focus();
}

/** Names part, screen, year and municipality in the title of the window, by which bookmarks and tabs are recognised. */
function useDocumentTitle(): void {
  const { t, i18n } = useTranslation();
  const screen = useView('screen');
  const names = useNames();
  const part = useBoard(({ view }) => namePart(view));
  const report = useBoard(({ loading }) => (loading.status === 'ready' ? loading.index.report : null));
  const department = useBoard(({ loading, view }) =>
    loading.status === 'ready' ? findSheetDepartment(loading.index, view)?.name : undefined,
  );
  useEffect(() => {
    const write = () => {
      // words of a part come with its screen
      const isNamed: boolean = part !== null && i18n.exists(part);
      const partName = part !== null && isNamed ? t(part) : null;
      const name = department === undefined ? partName : names.text('department', department);
      const shown = t(`app.screens.${screen}`);
      document.title =
        report === null
          ? t('app.title')
          : t('app.documentTitle', {
              screen: name === null ? shown : t('app.partOfScreen', { part: name, screen: shown }),
              year: formatFiscalYear(report.fiscalYear, names.language),
              municipality: names.text('municipality', report.municipality.name),
            });
    };
    write();
    i18n.store.on('added', write);
    return () => i18n.store.off('added', write);
  }, [t, i18n, screen, part, department, names, report]);
}

/** While there is no report: how far it is, or why there is none and what to do. */
function LoadingScreen({ onReload }: { onReload: () => void }) {
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
        <h2>{ruby(t('loading.failedTitle'))}</h2>
        <p>{ruby(words)}</p>
      </div>
      {failure.code !== 'none' && (
        <Button look="primary" onClick={onReload}>
          {t('loading.retry')}
        </Button>
      )}
      {failure.code === 'invalid' && (
        <details>
          <summary>{ruby(t('loading.details'))}</summary>
          <ul>
            {failure.errors.slice(0, 20).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> <span>{message}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </main>
  );
}
