import type { HistoryHost } from '../../src/store/history';

interface Entry {
  readonly hash: string;
  readonly state: unknown;
}

/** A window's history without a window. */
export interface FakeHistory {
  readonly host: HistoryHost;
  /** Hashes from the oldest to the newest entry. */
  readonly entries: () => readonly string[];
  readonly present: () => string;
  readonly back: () => void;
  /** As if typed into the address bar. */
  readonly visit: (hash: string) => void;
}

export function makeHistoryHost(hash = ''): FakeHistory {
  let entries: Entry[] = [{ hash, state: null }];
  let at = 0;
  let onPopState: ((event: { readonly state: unknown }) => void) | undefined;
  const present = () => entries[at] ?? { hash: '', state: null };
  const hashOf = (url: string | URL | null | undefined) => String(url).replace(/^[^#]*/, '');
  const arrive = () => onPopState?.({ state: present().state });
  const host: HistoryHost = {
    location: {
      get hash() {
        return present().hash;
      },
      pathname: '/board/',
      search: '',
    },
    history: {
      get state() {
        return present().state;
      },
      pushState: (state, _title, url) => {
        entries = [...entries.slice(0, at + 1), { hash: hashOf(url), state }];
        at += 1;
      },
      replaceState: (state, _title, url) => {
        entries[at] = { hash: hashOf(url), state };
      },
    },
    addEventListener: (_type, listener) => {
      onPopState = listener;
    },
    removeEventListener: () => {
      onPopState = undefined;
    },
  };
  return {
    host,
    entries: () => entries.map((entry) => entry.hash),
    present: () => present().hash,
    back: () => {
      at = Math.max(at - 1, 0);
      arrive();
    },
    visit: (visited) => {
      entries = [...entries.slice(0, at + 1), { hash: visited, state: null }];
      at += 1;
      arrive();
    },
  };
}
