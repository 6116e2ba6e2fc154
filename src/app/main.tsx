// before all else: it asks for the screen of the address
import './screenFiles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { first, second, type FontPart } from 'virtual:first-fonts';
import { i18n } from '../i18n/i18n';
import type { Board } from '../store/board';
import { rememberPage } from '../store/pageSource';
import { ShownView } from '../store/ShownView';
import { BoardContext } from '../store/useBoard';
import '../theme/tokens.css';
import '../theme/base.css';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { fetchAhead, fetchScreen, waitForIdle } from './screenParts';
import { startBoard } from './startBoard';

/** Longer than this the first screen does not wait for its font: reading comes before looks. */
const fontPatience = 1500;
/** So long what stands on every screen waits for the screen, ms: both are drawn at once on a quick line. */
const screenPatience = 100;
/** The first screen is drawn by then, ms; the whole font is for characters that are rare. */
const restAfter = 3000;

const addFont = (family: string, { url, weight }: FontPart): FontFace => {
  const face = new FontFace(family, `url(${JSON.stringify(url)}) format('woff2')`, { weight });
  document.fonts.add(face);
  return face;
};

/**
 * Loads the small fonts of the first screen, so that nothing moves when it is drawn. A character that they lack brings the second ones.
 * @returns when they are there, cannot be had, or took too long; never rejects
 */
async function loadFirstFonts(): Promise<void> {
  const faces = first.map((part) => addFont('BIZ UDPGothic', part));
  seconds = second.map((part) => addFont('BIZ UDPGothic Second', part));
  const timeout = new Promise<void>((resolve) => setTimeout(resolve, fontPatience));
  await Promise.race([Promise.allSettled(faces.map(async (face) => face.load())), timeout]);
}
let seconds: readonly FontFace[] = [];

/** Characters that the second fonts lack too are drawn with a font of the system until then. */
async function fetchLaterFonts(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, restAfter));
  await waitForIdle();
  await Promise.allSettled(seconds.map(async (face) => face.load()));
  await import('../theme/laterFonts').catch(() => undefined);
}

/**
 * What stands in the margins of printed pages comes when the page rests, or with the first key (Ctrl+P is two). A part that does not come is told by
 * `partMissing`; paper is then printed as the screen stands.
 */
async function fetchPaper(board: Board): Promise<void> {
  const rest = new Promise((resolve) => setTimeout(resolve, restAfter));
  const key = new Promise((resolve) => window.addEventListener('keydown', resolve, { once: true }));
  await Promise.race([rest, key]);
  await import('./connectPaper').then(
    ({ connectPaper }) => connectPaper(board),
    () => undefined,
  );
}

declare global {
  interface Window {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => object };
  }
}

/**
 * The policy of the built page forbids to make code of text (Trusted Types). A script that a worker is started from is given by its address; those of
 * the page itself pass here, and nothing else does.
 */
function allowOwnScripts(): void {
  const isOwn = ({ protocol, origin }: URL) => protocol === 'blob:' || origin === window.location.origin;
  window.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (isOwn(new URL(url, document.baseURI)) ? url : null) });
}

/** A function, since parts that are fetched need the file that this stands in, and would wait for an `await` at its top level forever. */
async function start(root: HTMLElement): Promise<void> {
  allowOwnScripts();
  // the presenter's window of a talk is this page under another hash, so that it opens from a file too
  if (window.location.hash === '#speaker') {
    void loadFirstFonts();
    const { startSpeaker } = await import('./startSpeaker');
    startSpeaker(root);
    return;
  }
  const { board, reload, texts } = startBoard();
  const screen = fetchScreen(board.store.getState().view.screen);
  // without its texts the page would begin in another language; where they cannot be had, it does
  await Promise.allSettled([loadFirstFonts(), texts]);
  await Promise.race([screen, new Promise((resolve) => setTimeout(resolve, screenPatience))]);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <ErrorBoundary>
          <BoardContext value={board}>
            <ShownView>
              <App onReload={reload} />
            </ShownView>
          </BoardContext>
        </ErrorBoundary>
      </I18nextProvider>
    </StrictMode>,
  );
  void fetchPaper(board);
  fetchAhead(async () => {
    if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return;
    const { connectOffline } = await import('./offline/connectOffline');
    await connectOffline(board);
  });
}

if (import.meta.env.MODE === 'single') rememberPage();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');
void start(root).then(fetchLaterFonts);
