import { lazy, type ComponentType } from 'react';
import type { Screen } from '../query/view';

const fetchPart = {
  overview: async () => (await import('../features/overview/OverviewScreen')).OverviewScreen,
  compare: async () => (await import('../features/compare/CompareScreen')).CompareScreen,
  pillars: async () => (await import('../features/pillars/PillarsScreen')).PillarsScreen,
  table: async () => (await import('../features/table/TableScreen')).TableScreen,
  department: async () => (await import('../features/department/DepartmentScreen')).DepartmentScreen,
  present: async () => (await import('../features/present/PresentScreen')).PresentScreen,
  data: async () => (await import('../features/data/DataScreen')).DataScreen,
  initiative: async () => (await import('../features/initiative/InitiativePanel')).InitiativePanel,
  take: async () => (await import('../features/present/files/TakeDialog')).TakeDialog,
  filters: async () => (await import('../features/filters/FilterSheet')).FilterSheet,
  views: async () => (await import('../features/filters/SavedViews')).SavedViews,
  help: async () => (await import('./ShortcutHelp')).ShortcutHelp,
  about: async () => (await import('./AboutSite')).AboutSite,
  add: async () => (await import('../features/present/deck/addView')).addView,
};

/** Every screen, fetched when first shown. */
export const screenParts: Readonly<Record<Screen, ComponentType>> = {
  overview: lazy(async () => ({ default: await fetchPart.overview() })),
  compare: lazy(async () => ({ default: await fetchPart.compare() })),
  pillars: lazy(async () => ({ default: await fetchPart.pillars() })),
  table: lazy(async () => ({ default: await fetchPart.table() })),
  department: lazy(async () => ({ default: await fetchPart.department() })),
  present: lazy(async () => ({ default: await fetchPart.present() })),
  data: lazy(async () => ({ default: await fetchPart.data() })),
};

/** Asks for a screen's part before anything is drawn; one that does not come is asked for again then. */
export async function fetchScreen(screen: Screen): Promise<void> {
  await fetchPart[screen]().catch(() => undefined);
}

/** What opens over or beside a screen. */
export const InitiativePanel = lazy(async () => ({ default: await fetchPart.initiative() }));
export const FilterSheet = lazy(async () => ({ default: await fetchPart.filters() }));
export const SavedViews = lazy(async () => ({ default: await fetchPart.views() }));
export const ShortcutHelp = lazy(async () => ({ default: await fetchPart.help() }));
export const AboutSite = lazy(async () => ({ default: await fetchPart.about() }));
export const fetchTakeDialog = fetchPart.take;
export const fetchAddView = fetchPart.add;

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
    for (const part of Object.values(fetchPart)) {
      await waitForPeace();
      await part().catch(() => undefined);
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
