import type { KeptStorage } from '../../src/store/browserStorage';

/** A browser's storage in memory. */
export function makeStorage(content: Readonly<Record<string, string>> = {}, { throws = false } = {}) {
  const items = new Map(Object.entries(content));
  const refuse = () => {
    if (throws) throw new Error('QuotaExceededError');
  };
  const storage: KeptStorage = {
    getItem: (key) => {
      refuse();
      return items.get(key) ?? null;
    },
    setItem: (key, value) => {
      refuse();
      items.set(key, value);
    },
  };
  return { storage, read: (key: string) => items.get(key) ?? '' };
}
