import { useSyncExternalStore } from 'react';
import type { SlideArea } from '../slide/slideMeasures';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** Inner size of the window, CSS pixels. */
export function useWindowArea(): SlideArea {
  const size = useSyncExternalStore(subscribe, () => `${window.innerWidth} ${window.innerHeight}`);
  const [width = 0, height = 0] = size.split(' ').map(Number);
  return { width, height };
}
