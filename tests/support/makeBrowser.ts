import type { KeptHost, KeptStorage } from '../../src/store/kept';

/** A browser's storage in memory. */
export interface FakeBrowser {
  /** One window of the browser: what it writes, the others are told. */
  readonly openWindow: () => KeptHost;
  readonly read: (key: string) => string;
  readonly keys: () => readonly string[];
  /** From now on nothing more has room, or nothing is taken at all; everything again with an empty text. */
  readonly refuse: (error: 'QuotaExceededError' | 'SecurityError' | '') => void;
  /** As if the reader had cleared what the browser keeps of the page. */
  readonly clear: () => void;
}

export function makeBrowser(content: Readonly<Record<string, string>> = {}): FakeBrowser {
  const items = new Map(Object.entries(content));
  const windows = new Set<{ listener: (key: string | null) => void }>();
  let refused = '';
  const tell = (from: object | null, key: string | null) => windows.forEach((other) => other !== from && other.listener(key));
  return {
    openWindow: () => {
      const here = { listener: (_key: string | null): void => undefined };
      windows.add(here);
      const storage: KeptStorage = {
        getItem: (key) => items.get(key) ?? null,
        setItem: (key, value) => {
          if (refused !== '') throw new DOMException('no', refused);
          items.set(key, value);
          tell(here, key);
        },
        removeItem: (key) => {
          items.delete(key);
          tell(here, key);
        },
      };
      return { storage, followOthers: (listener) => (here.listener = listener) };
    },
    read: (key) => items.get(key) ?? '',
    keys: () => [...items.keys()],
    refuse: (error) => {
      refused = error;
    },
    clear: () => {
      items.clear();
      tell(null, null);
    },
  };
}

/** A browser that lets nothing be kept, as in some private windows. */
export const noStorage: KeptHost = { storage: null, followOthers: () => undefined };
