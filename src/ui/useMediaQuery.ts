import { useCallback, useSyncExternalStore } from 'react';

const lastOnScreen = new Map<string, boolean>();

/** A page is as wide as its paper while it is printed: what was on the screen is what is printed. */
function matchScreen(query: string): boolean {
  const isPrinting = window.matchMedia('print').matches;
  const matches = (isPrinting ? lastOnScreen.get(query) : undefined) ?? window.matchMedia(query).matches;
  lastOnScreen.set(query, matches);
  return matches;
}

/** Whether a media query holds on the screen, kept up to date. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchScreen(query));
}
