import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import fontUrl from 'virtual:first-paint-font';
import { i18n } from '../i18n/i18n';
import { BoardContext } from '../store/useBoard';
import '../theme/tokens.css';
import '../theme/base.css';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { fetchAhead } from './screenParts';
import { startBoard } from './startBoard';

/** Longer than this the first screen does not wait for its font: reading comes before looks. */
const fontPatience = 1500;

/**
 * Loads the small font of the first screen, so that nothing moves when it is drawn.
 * @returns when the font is there, cannot be had, or took too long; never rejects
 */
async function loadFirstPaintFont(): Promise<void> {
  if (fontUrl === null) return;
  const face = new FontFace('BIZ UDPGothic', `url(${JSON.stringify(fontUrl)}) format('woff2')`, { weight: '400' });
  document.fonts.add(face);
  const timeout = new Promise<void>((resolve) => setTimeout(resolve, fontPatience));
  await Promise.race([
    face.load().then(
      () => undefined,
      () => undefined,
    ),
    timeout,
  ]);
}

/** A function, since parts that are fetched need the file that this stands in, and would wait for an `await` at its top level forever. */
async function start(root: HTMLElement): Promise<void> {
  // the presenter's window of a talk is this page under another hash, so that it opens from a file too
  if (window.location.hash === '#speaker') {
    const { startSpeaker } = await import('./startSpeaker');
    startSpeaker(root);
    return;
  }
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

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');
// the whole font comes after the first drawing
void start(root).then(async () => import('./fonts'));
