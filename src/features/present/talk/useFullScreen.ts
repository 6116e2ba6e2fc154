import { useEffect, useState, useSyncExternalStore } from 'react';
import { leaveFullScreen, requestFullScreen } from './fullScreen';

interface FullScreen {
  readonly isFull: boolean;
  /** The last request was refused. */
  readonly isRefused: boolean;
  readonly toggle: () => Promise<void>;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

/** Whether the talk has the whole screen; left when the talk ends. */
export function useFullScreen(): FullScreen {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const [isRefused, setRefused] = useState(false);
  useEffect(
    () => () => {
      void leaveFullScreen();
    },
    [],
  );
  const toggle = async () => {
    if (isFull) await leaveFullScreen();
    else setRefused(!(await requestFullScreen()));
  };
  return { isFull, isRefused, toggle };
}
