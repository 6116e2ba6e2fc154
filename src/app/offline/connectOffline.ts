import type { Board } from '../../store/board';
import { keptHere, type KeptForm } from '../../store/kept';
import { mergeFields } from '../../store/mergeKept';
import type { TakeOver } from './offlineWorker';
import { nameCache } from './offlineSite';

/** Why a page can not be opened without a network: a page from a file is on this computer anyway, plain http and old browsers allow none. */
export type OfflineObstacle = 'file' | 'http' | 'browser';
/** `ready`: opens without a network; `preparing`: files are being fetched; `off`: the reader has removed it; `failed`: they could not be kept. */
export type OfflineStanding = OfflineObstacle | 'ready' | 'preparing' | 'off' | 'failed';

/** @returns null where nothing is in the way; a host called localhost counts as safe to every browser */
export function findObstacle(page: {
  readonly protocol: string;
  readonly isSecureContext: boolean;
  readonly hasWorkers: boolean;
}): OfflineObstacle | null {
  if (page.protocol === 'file:') return 'file';
  if (!page.isSecureContext) return 'http';
  return page.hasWorkers ? null : 'browser';
}

const readObstacle = () =>
  findObstacle({
    // the single file holds all that it needs, wherever it was opened from
    protocol: import.meta.env.MODE === 'single' ? 'file:' : window.location.protocol,
    isSecureContext: window.isSecureContext,
    hasWorkers: 'serviceWorker' in navigator && 'caches' in window,
  });

interface OfflineChoice {
  readonly isOff: boolean;
}
export const offlineForm: KeptForm<OfflineChoice> = {
  version: 1,
  empty: { isOff: false },
  read: (content) => ('isOff' in content && typeof content.isOff === 'boolean' ? { value: { isOff: content.isOff }, isWhole: true } : null),
  write: (choice) => choice,
  merge: mergeFields,
};
/** Whether the reader wants no files of the board in this browser. */
export const offlineChoice = keptHere('seika-board.offline', offlineForm);

const folder = () => new URL('./', document.baseURI).href;
/** An old tab looks for a later version when the reader comes back to it, ms. */
const lookAgain = 3_600_000;

/** File name of the script that the page began with, which no other version has. */
const readScript = () => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1) ?? '';

/** Whether a version that waits is the one of this page, which then takes its place at once. */
async function askVersion(worker: Pick<ServiceWorker, 'postMessage'>): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<boolean>) => resolve(data));
    port1.start();
  });
  const question: TakeOver = { script: readScript() };
  worker.postMessage(question, [port2]);
  return answer;
}

/** Says once that a later version is there, and never while somebody talks. */
export function announceUpdate({ store, actions }: Board): void {
  const isTalking = () => store.getState().view.slide !== null;
  const say = () => actions.addNotice({ code: 'updateReady' });
  if (!isTalking()) return say();
  const stop = store.subscribe(() => {
    if (isTalking()) return;
    stop();
    say();
  });
}

function follow(registration: ServiceWorkerRegistration, onUpdate: () => void): void {
  const ask = async (worker: ServiceWorker) => {
    if (!(await askVersion(worker))) onUpdate();
  };
  if (registration.waiting !== null) void ask(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // without an active one it is the first, and no update
      if (coming.state === 'installed' && registration.active !== null) void ask(coming);
    });
  });
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < lookAgain) return;
    lookedAt = Date.now();
    // without a network there is nothing to be told
    registration.update().catch(() => undefined);
  });
}

/** What a browser that offers to install pages asks for; here and not in the page, since no first look needs it. */
function linkManifest(): void {
  const link = Object.assign(document.createElement('link'), { rel: 'manifest', href: `${folder()}manifest.json` });
  document.head.append(link);
}

/** Keeps the files of the board in this browser where that can be, unless the reader wants none. Never throws. */
export async function connectOffline(board: Board): Promise<void> {
  if (readObstacle() !== null || offlineChoice().get().value.isOff) return;
  try {
    linkManifest();
    const registration = await navigator.serviceWorker.register(`${folder()}offline.js`, { scope: folder() });
    follow(registration, () => announceUpdate(board));
  } catch {
    // a server without the file, a browser that refuses: the board works as before
  }
}

const findRegistration = async () => {
  const registration = await navigator.serviceWorker.getRegistration(folder());
  return registration?.scope === folder() ? registration : undefined;
};

export async function readStanding(): Promise<OfflineStanding> {
  const obstacle = readObstacle();
  if (obstacle !== null) return obstacle;
  const registration = await findRegistration().catch(() => undefined);
  if (registration?.active) return 'ready';
  if (offlineChoice().get().value.isOff) return 'off';
  return registration?.installing ? 'preparing' : 'failed';
}

/** Removes the files of the board from this browser, and keeps them away. Slides, views, settings and imported reports stand elsewhere and stay. */
export async function removeOffline(): Promise<void> {
  offlineChoice().change(() => ({ isOff: true }));
  await (await findRegistration())?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(nameCache(folder(), ''))).map(async (name) => caches.delete(name)));
}

/** @returns when all files are there, or could not be kept */
export async function restoreOffline(board: Board): Promise<void> {
  offlineChoice().change(() => ({ isOff: false }));
  await connectOffline(board);
  const registration = await findRegistration();
  const coming = registration?.installing;
  if (!coming) return;
  await new Promise<void>((resolve) =>
    coming.addEventListener('statechange', () => ['activated', 'redundant'].includes(coming.state) && resolve()),
  );
}
