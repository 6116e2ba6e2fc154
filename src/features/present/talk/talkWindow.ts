import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { SlideArea } from '../slide/slideMeasures';
import { readTalkKey, type TalkCommand } from './stepTalk';
import { parseKeptTalk, serializeKeptTalk, type KeptTalk } from './talkSchema';

/** @returns false where the browser refuses: managed computers, frames, phones */
export async function requestFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}

async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement === null) return;
  try {
    await document.exitFullscreen();
  } catch {
    // it was left meanwhile
  }
}

interface FullScreen {
  readonly isFull: boolean;
  /** The last request was refused. */
  readonly isRefused: boolean;
  readonly toggle: () => Promise<void>;
}

function subscribeFullScreen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

/** Whether the talk has the whole screen; left when the talk ends. */
export function useFullScreen(): FullScreen {
  const isFull = useSyncExternalStore(subscribeFullScreen, () => document.fullscreenElement !== null);
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

function subscribeSize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** Inner size of the window, CSS pixels; the same object until it changes. */
export function useWindowArea(): SlideArea {
  const size = useSyncExternalStore(subscribeSize, () => `${window.innerWidth} ${window.innerHeight}`);
  return useMemo(() => {
    const [width = 0, height = 0] = size.split(' ').map(Number);
    return { width, height };
  }, [size]);
}

const restAfter = 3000;

/** Whether the pointer has not moved for three seconds: it then hides, and what belongs to it. */
export function usePointerRest(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), restAfter);
    const wake = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), restAfter);
      setResting(false);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isResting;
}

/**
 * Makes everything but an overlay beside `#root` unreachable while it is there: by keyboard, pointer and screen reader. The focus returns to where it was.
 */
export function useSoleContent(): void {
  useEffect(() => {
    const root = document.getElementById('root');
    const opener = document.activeElement;
    if (root !== null) root.inert = true;
    document.documentElement.style.overflow = 'hidden';
    return () => {
      if (root !== null) root.inert = false;
      document.documentElement.style.overflow = '';
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
}

const typing = 'input, textarea, select, [contenteditable="true"]';
const repeatable: readonly TalkCommand['kind'][] = ['next', 'previous'];

/**
 * Keys during a talk, wherever the focus is; what a part of the slide has used itself is left to it.
 * @param isNumberTyped Enter then goes to that slide, even from a button
 */
export function useTalkKeys(act: (command: TalkCommand) => void, isNumberTyped: boolean): void {
  const latest = useRef({ act, isNumberTyped });
  // with the drawing, not after it: a key pressed as soon as something is to be seen counts
  useLayoutEffect(() => {
    latest.current = { act, isNumberTyped };
  });
  useLayoutEffect(() => {
    const onTypedNumber = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || !latest.current.isNumberTyped) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.act({ kind: 'confirm' });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.isComposing || (event.key !== 'Escape' && target?.closest(typing))) return;
      const command = readTalkKey(event, target !== null && target.closest('button, a') !== null);
      if (command === null) return;
      event.preventDefault();
      if (!event.repeat || repeatable.includes(command.kind)) latest.current.act(command);
    };
    window.addEventListener('keydown', onTypedNumber, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onTypedNumber, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

const keptKey = 'seika-board.talk';

/** A page that was gone to is no talk that goes on, whatever an earlier one left behind. */
function wasLoadedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry && entry.type !== 'navigate';
}

/** Keeps a talk for as long as this window lives; null when it has ended. Without storage a reload goes back to the slide's first part. */
export function keepTalk(kept: KeptTalk | null): void {
  try {
    if (kept === null) window.sessionStorage.removeItem(keptKey);
    else window.sessionStorage.setItem(keptKey, serializeKeptTalk(kept));
  } catch {
    // refused: blocked cookies, some managed profiles
  }
}

/** @returns the talk of this deck that was going on when the page was loaded anew; null for none */
export function findKeptTalk(deck: string | null): KeptTalk | null {
  try {
    const kept = wasLoadedAnew() ? parseKeptTalk(window.sessionStorage.getItem(keptKey) ?? '') : null;
    return kept?.deck === deck ? kept : null;
  } catch {
    return null;
  }
}
