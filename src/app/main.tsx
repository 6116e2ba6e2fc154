import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '../i18n/i18n';
import { BoardContext } from '../store/useBoard';
import '../theme/tokens.css';
import '../theme/base.css';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { loadFirstPaintFont } from './firstPaintFont';
import { fetchAhead } from './screenParts';
import { startBoard } from './startBoard';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');

// the presenter's window of a talk is this page under another hash, so that it opens from a file too
if (window.location.hash === '#speaker') {
  const { startSpeaker } = await import('./startSpeaker');
  startSpeaker(root);
} else {
  const { board, reload } = startBoard();
  await loadFirstPaintFont();
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <ErrorBoundary>
          <BoardContext value={board}>
            <App onReload={reload} />
          </BoardContext>
        </ErrorBoundary>
      </I18nextProvider>
    </StrictMode>,
  );
  void import('./connectPaper').then(({ connectPaper }) => connectPaper(board));
  fetchAhead();
}

void import('./fonts');
