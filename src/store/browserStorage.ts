/** The part of the browser's storage that is used; every call may throw. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** @returns null where the browser refuses even to name it (blocked cookies, some managed profiles) */
export function findStorage(): KeptStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
