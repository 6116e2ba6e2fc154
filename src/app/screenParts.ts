import { createElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Screen } from '../query/view';
import { lazyPart, type LazyPart } from '../ui/lazyPart';
import { ProgressBar } from '../ui/ProgressBar';
import { screenFiles } from './screenFiles';

/** Stands in for a screen that is being fetched. */
function ScreenWait() {
  const { t } = useTranslation();
  return createElement(ProgressBar, { label: t('app.screenLoading'), share: null });
}

const screenPart = (screen: Screen) => lazyPart<object>(screenFiles[screen], { wait: createElement(ScreenWait) });

/** Every screen. */
export const screenParts: Readonly<Record<Screen, LazyPart<object>>> = {
  overview: screenPart('overview'),
  compare: screenPart('compare'),
  pillars: screenPart('pillars'),
  table: screenPart('table'),
  department: screenPart('department'),
  present: screenPart('present'),
  data: screenPart('data'),
};
const panel = lazyPart(async () => (await import('../features/initiative/InitiativePanel')).InitiativePanel);
const filters = lazyPart(async () => (await import('../features/filters/FilterSheet')).FilterSheet);
const views = lazyPart(async () => (await import('../features/filters/SavedViews')).SavedViews);
const help = lazyPart(async () => (await import('./ShortcutHelp')).ShortcutHelp);
const about = lazyPart(async () => (await import('./AboutSite')).AboutSite);

/** Asks for a screen's part before anything is drawn; one that does not come is asked for again then. */
export async function fetchScreen(screen: Screen): Promise<void> {
  await screenParts[screen].fetch().catch(() => undefined);
}

/** What opens over or beside a screen. */
export const InitiativePanel = panel.Part;
export const FilterSheet = filters.Part;
export const SavedViews = views.Part;
export const ShortcutHelp = help.Part;
export const AboutSite = about.Part;
export const fetchTakeDialog = async () => (await import('../features/present/files/TakeDialog')).TakeDialog;
export const fetchAddView = async () => (await import('../features/present/deck/addView')).addView;

const fetchEach: readonly (() => Promise<unknown>)[] = [
  ...[...Object.values(screenParts), panel].map(({ fetch }) => fetch),
  fetchTakeDialog,
  ...[filters, views, help, about].map(({ fetch }) => fetch),
  fetchAddView,
];

const signsOfReader = ['pointermove', 'pointerdown', 'keydown', 'touchstart'];
const deeds = ['pointerdown', 'keydown'];
/** What the reader came for goes first, ms. */
const patience = 2000;
/** What the reader has just done is answered by then, ms: a part takes up to half a tenth of a second when it comes. */
const deedTime = 1000;

let lastDeed = -deedTime;

/** Until the page rests and the reader has done nothing for a moment. */
async function waitForPeace(): Promise<void> {
  await waitForIdle();
  const left = lastDeed + deedTime - performance.now();
  if (left <= 0) return;
  await new Promise((resolve) => setTimeout(resolve, left));
  await waitForPeace();
}

/** Safari has no idle callback. */
export const waitForIdle = async () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 200);
  });

/**
 * Fetches every part, one by one while the page rests, soon after somebody moved on it: later clicks find it there, and a talk goes on in a room
 * without network. A part that does not come is asked for again when it is needed.
 * @param last what is done behind all of them
 */
export function fetchAhead(last: () => Promise<void>): void {
  const fetchAll = async () => {
    for (const fetchPart of fetchEach) {
      await waitForPeace();
      await fetchPart().catch(() => undefined);
    }
    await last().catch(() => undefined);
  };
  const begin = () => {
    for (const sign of signsOfReader) window.removeEventListener(sign, begin);
    setTimeout(() => void fetchAll(), patience);
  };
  const note = () => {
    lastDeed = performance.now();
  };
  for (const sign of signsOfReader) window.addEventListener(sign, begin, { passive: true });
  for (const deed of deeds) window.addEventListener(deed, note, { passive: true, capture: true });
}
