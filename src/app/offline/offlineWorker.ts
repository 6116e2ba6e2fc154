import build from 'virtual:offline-build';
import { chooseAnswer, openOfflineSite } from './offlineSite';

/** What a page asks of a version that waits; it answers whether it is the page's own, and then takes its place at once. */
export interface TakeOver {
  readonly script: string;
}

/** The names of a service worker; the DOM's own do not know them. */
interface WaitedEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface AskedEvent extends WaitedEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface ToldEvent extends WaitedEvent {
  readonly data: TakeOver;
  readonly ports: readonly MessagePort[];
}
interface OfflineEvents {
  readonly install: WaitedEvent;
  readonly activate: WaitedEvent;
  readonly fetch: AskedEvent;
  readonly message: ToldEvent;
}
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly get: (id: string) => Promise<{ readonly url: string } | undefined>;
    readonly matchAll: (options: { readonly type: 'window'; readonly includeUncontrolled: boolean }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof OfflineEvents>(name: Name, listener: (event: OfflineEvents[Name]) => void) => void;
};

const { scope } = self.registration;
const site = openOfflineSite(build, {
  scope,
  caches,
  fetch: async (request, options) => fetch(request, options),
  hash: async (bytes) =>
    Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  countWindows: async () => (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length,
  isUpdating: () => self.registration.installing !== null || self.registration.waiting !== null,
  wait: async (time) => new Promise((resolve) => setTimeout(resolve, time)),
});

self.addEventListener('install', (event) => event.waitUntil(site.install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(site.cleanUp)));
self.addEventListener('fetch', (event) => {
  const kind = chooseAnswer(event.request, scope);
  if (kind === null) return;
  const answer = async () => {
    // the self-check asks what the server holds
    const client = await self.clients.get(event.clientId);
    if (client?.url.startsWith(`${scope}check.html`) === true) return fetch(event.request);
    return site.answer(kind, event.request);
  };
  event.respondWith(answer());
  if (kind === 'page') event.waitUntil(site.cleanUp());
});
self.addEventListener('message', (event) => {
  const isOwn = site.isOf(event.data.script);
  // a port has no origin
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  event.ports[0]?.postMessage(isOwn);
  if (isOwn) event.waitUntil(self.skipWaiting());
});
