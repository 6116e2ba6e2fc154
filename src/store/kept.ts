import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { hashText } from '../domain/hashText';
import { isSame } from './mergeKept';

/** The part of the browser's storage that is used; every call may throw. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where something is kept, and how one hears of what another window of this browser changes there. */
export interface KeptHost {
  /** null where the browser refuses even to name it (blocked cookies, some managed profiles). */
  readonly storage: KeptStorage | null;
  /** @param listener told the key, null where everything went */
  readonly followOthers: (listener: (key: string | null) => void) => void;
}

/** What is kept under one key: how it is read from JSON and written to it, and what becomes of two windows that change it. */
export interface KeptForm<Value> {
  /** Stands as `v` in what is written. What older code can't read needs a higher one, and a migration from the one before. */
  readonly version: number;
  readonly empty: Value;
  /** From the content of a version to that of the next. */
  readonly migrations?: Readonly<Record<number, (content: object) => object>>;
  /** @returns null for what is none; `isWhole` is false where some of it could not be understood and is left out of the value */
  readonly read: (content: object) => { readonly value: Value; readonly isWhole: boolean } | null;
  /** What is written beside `v`. */
  readonly write: (value: Value) => object;
  /** Joins two values that have both come from `base`, by identity, so that no change of either is lost. */
  readonly merge: (base: Value, mine: Value, theirs: Value) => Value;
}

export type ParsedContent<Value> =
  | { readonly ok: true; readonly value: Value; readonly isWhole: boolean }
  | { readonly ok: false; readonly reason: 'unreadable' | 'newerVersion' };

/** Whether all of `content` stands in `written`, too; what was added to it is no loss. */
function holdsAll(written: unknown, content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return Object.is(written, content);
  if (typeof written !== 'object' || written === null || Array.isArray(written) !== Array.isArray(content)) return false;
  const there = new Map<string, unknown>(Object.entries(written));
  const parts = Object.entries(content);
  return parts.every(([name, part]) => there.has(name) && holdsAll(there.get(name), part));
}

/**
 * Reads content of this version or an older one; never throws. It is whole only where all of it would be written again: a field of a newer application
 * that its form passes over would be lost with the next change.
 */
export function readContent<Value>(content: unknown, form: KeptForm<Value>): ParsedContent<Value> {
  if (typeof content !== 'object' || content === null || !('v' in content) || typeof content.v !== 'number') {
    return { ok: false, reason: 'unreadable' };
  }
  if (content.v > form.version) return { ok: false, reason: 'newerVersion' };
  let migrated: object = content;
  for (let version = content.v; version < form.version; version += 1) {
    const migrate = form.migrations?.[version];
    if (migrate === undefined) return { ok: false, reason: 'unreadable' };
    migrated = migrate(migrated);
  }
  const found = form.read(migrated);
  if (found === null) return { ok: false, reason: 'unreadable' };
  const { v: _v, from: _from, ...rest }: { v?: unknown; from?: unknown } = migrated;
  return { ok: true, value: found.value, isWhole: found.isWhole && holdsAll(form.write(found.value), rest) };
}

/** Reads the text of storage or of a file; never throws. */
export function parseKept<Value>(text: string, form: KeptForm<Value>): ParsedContent<Value> {
  try {
    return readContent(JSON.parse(text), form);
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

/** @param indent 2 for a file that people may look into */
export function serializeKept<Value>(value: Value, form: KeptForm<Value>, indent = 0): string {
  return JSON.stringify({ v: form.version, ...form.write(value) }, null, indent);
}

/** Something in storage that can't be understood (spoilt, or of a newer version), to be handed to the reader. */
export interface UnreadableText {
  /** Where it stands; it stays there until the reader removes it. */
  readonly key: string;
  readonly text: string;
}

/** `full`: the browser's room for this page is used up. `refused`: it keeps nothing at all. In both cases the value lives as long as the page. */
export type KeptStanding = 'kept' | 'full' | 'refused';

export interface KeptState<Value> {
  readonly value: Value;
  readonly standing: KeptStanding;
  readonly unreadable: readonly UnreadableText[];
}

/** One thing that is kept, of whatever kind: what is wrong with it. */
export interface KeptFaults {
  readonly get: () => Omit<KeptState<unknown>, 'value'>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Removes what can't be read, at the reader's wish. */
  readonly removeUnreadable: (key: string) => void;
}

export interface Kept<Value> extends KeptFaults {
  /** The same object until something changes. */
  readonly get: () => KeptState<Value>;
  /** Changes the value and keeps it, after what another window has kept meanwhile. */
  readonly change: (update: (value: Value) => Value) => void;
}

/** So many unreadable texts are set aside for one key; with more, nothing is written over the next. */
const maxAside = 20;

/** How many writings back two windows may have written across each other. */
const maxEarlier = 30;
/** Stands in what is kept: the hash of the text that it was made from. */
const originOf = /^\{"v":\d+,"from":"([0-9a-f]{8})"/u;

function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/**
 * Opens what is kept under a key. What can't be read is never written over: before the first change it is set aside under `<key>.aside.<n>`, and
 * where there is no room for that, nothing is written. Where another window changes the same key, both changes hold.
 * @param onOthers told what another window made of the value that was known: from, to
 */
export function kept<Value>(
  key: string,
  form: KeptForm<Value>,
  { storage, followOthers }: KeptHost,
  onOthers: (from: Value, to: Value) => void = () => undefined,
): Kept<Value> {
  const asideKeys = Array.from({ length: maxAside }, (_, place) => `${key}.aside.${place + 1}`);
  /** What storage held when it was last looked at, and as which value both sides know it. */
  let knownText = '';
  let base = form.empty;
  /** Earlier values by the hash of their text: what two windows wrote at the same time is joined over the one that both came from. */
  const earlier = new Map<string, Value>([[hashText(''), form.empty]]);
  const remember = (text: string, value: Value) => {
    earlier.set(hashText(text), value);
    const [oldest] = earlier.keys();
    if (earlier.size > maxEarlier && oldest !== undefined) earlier.delete(oldest);
  };
  /** The known text can't be read, or not all of it. */
  let isAsideDue = false;

  const readText = (from: string): string => {
    try {
      return storage?.getItem(from) ?? '';
    } catch {
      return '';
    }
  };
  const listUnreadable = (): UnreadableText[] => {
    const texts = asideKeys.map((aside) => ({ key: aside, text: readText(aside) })).filter(({ text }) => text !== '');
    const isAlreadyAside = texts.some(({ text }) => text === knownText);
    return isAsideDue && !isAlreadyAside ? [...texts, { key, text: knownText }] : texts;
  };
  /** @returns what another window has made of what, if it has; `isCrossed` where it had not seen yet what this one wrote last */
  const look = (): { readonly from: Value; readonly to: Value; readonly isCrossed: boolean } | null => {
    const text = readText(key);
    if (text === knownText) return null;
    const origin = originOf.exec(text)?.[1];
    const ancestor = origin === undefined || origin === hashText(knownText) ? undefined : earlier.get(origin);
    knownText = text;
    const parsed = text === '' ? { ok: true as const, value: form.empty, isWhole: true } : parseKept(text, form);
    isAsideDue = !(parsed.ok && parsed.isWhole);
    if (!parsed.ok) return null;
    const from = ancestor ?? base;
    base = parsed.value;
    remember(text, base);
    return { from, to: parsed.value, isCrossed: ancestor !== undefined };
  };
  const setAside = (): void => {
    const texts = asideKeys.map((aside) => readText(aside));
    if (texts.includes(knownText)) return;
    const free = asideKeys[texts.indexOf('')];
    if (free === undefined) throw new Error(`No room beside ${key} for what can't be read`);
    storage?.setItem(free, knownText);
  };
  const write = (value: Value): KeptStanding => {
    if (storage === null) return 'refused';
    try {
      if (isAsideDue) setAside();
      const text = JSON.stringify({ v: form.version, from: hashText(knownText), ...form.write(value) });
      storage.setItem(key, text);
      knownText = text;
      base = value;
      remember(text, value);
      isAsideDue = false;
      return 'kept';
    } catch (error) {
      return isQuotaError(error) ? 'full' : 'refused';
    }
  };

  look();
  const store = createStore<KeptState<Value>>(() => ({
    value: base,
    standing: storage === null ? 'refused' : 'kept',
    unreadable: listUnreadable(),
  }));
  followOthers((changed) => {
    if (changed !== null && changed !== key && !asideKeys.includes(changed)) return;
    const others = look();
    const { value } = store.getState();
    if (others !== null) onOthers(others.from, others.to);
    const joined = others === null ? value : form.merge(others.from, value, others.to);
    const isLost = others !== null && others.isCrossed && !isSame(joined, others.to);
    store.setState({ value: joined, ...(isLost && { standing: write(joined) }), unreadable: listUnreadable() });
  });
  return {
    get: store.getState,
    subscribe: store.subscribe,
    change: (update) => {
      const before = store.getState().value;
      const mine = update(before);
      const others = look();
      if (others === null && mine === before) return;
      if (others !== null) onOthers(others.from, others.to);
      const value = others === null ? mine : form.merge(others.from, mine, others.to);
      store.setState({ value, standing: write(value), unreadable: listUnreadable() });
    },
    removeUnreadable: (unwanted) => {
      try {
        if (unwanted === key && knownText !== '') {
          isAsideDue = false;
          // what could be read of it stays
          if (parseKept(knownText, form).ok) write(store.getState().value);
          else {
            storage?.removeItem(key);
            knownText = '';
          }
        } else storage?.removeItem(unwanted);
      } catch {
        // refused: it stays listed
      }
      store.setState({ unreadable: listUnreadable() });
    },
  };
}

/** @param area `sessionStorage` is kept for one window, and survives only its reloads */
export function browserHost(area: 'localStorage' | 'sessionStorage'): KeptHost {
  let storage: KeptStorage | null = null;
  try {
    storage = window[area];
  } catch {
    // blocked
  }
  return { storage, followOthers: (listener) => window.addEventListener('storage', ({ key }) => listener(key)) };
}

/** @returns opens what is kept in this browser when first asked for, and always gives the same */
export function keptHere<Value>(key: string, form: KeptForm<Value>): () => Kept<Value> {
  let opened: Kept<Value> | undefined;
  return () => (opened ??= kept(key, form, browserHost('localStorage')));
}

/** What is kept, for a component; it is drawn again when that changes, in this window or in another. */
export function useKept<Value>(open: () => Kept<Value>): KeptState<Value> {
  const { subscribe, get } = open();
  return useSyncExternalStore(subscribe, get);
}

/** What is wrong with something that is kept, whatever it is. */
export function useKeptFaults(open: () => KeptFaults): ReturnType<KeptFaults['get']> {
  const { subscribe, get } = open();
  return useSyncExternalStore(subscribe, get);
}
