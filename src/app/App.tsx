import { useTranslation } from 'react-i18next';
import { TakeToolsContext, type TakeSource } from '../panels/takeTools';
import { useBoard, useView } from '../store/useBoard';
import styles from './App.module.css';
import { Footer } from './Footer';
import { Header } from './Header';
import { LoadingScreen } from './LoadingScreen';
import { Notices } from './Notices';
import { ReportArea } from './ReportArea';
import { TakeTools } from './TakeTools';
import { useDocumentTitle } from './useDocumentTitle';

const drawTakeTools = (source: TakeSource) => <TakeTools source={source} />;

/** The page: what stands on every screen, and the screen. */
export function App({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation();
  const isReady = useBoard(({ loading }) => loading.status === 'ready');
  const isPanelOpen = useView('open') !== null;
  useDocumentTitle();
  return (
    <div className={styles.page} data-panel={isPanelOpen ? 'open' : undefined}>
      <a className={styles.skipLink} href="#content" onClick={focusContent}>
        {t('app.skipToContent')}
      </a>
      <Header />
      <Notices />
      <TakeToolsContext value={drawTakeTools}>{isReady ? <ReportArea /> : <LoadingScreen onReload={onReload} />}</TakeToolsContext>
      {isReady && <Footer />}
    </div>
  );
}

/** The hash holds the view, so a jump to `#content` would be a broken link: the focus is moved instead. */
function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
