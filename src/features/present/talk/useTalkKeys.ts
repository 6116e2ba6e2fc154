import { useEffect, useRef } from 'react';
import { readTalkKey, type TalkCommand } from './talkKeys';

const typing = 'input, textarea, select, [contenteditable="true"]';

/** Keys during a talk, wherever the focus is; what a part of the slide has used itself is left to it. */
export function useTalkKeys(act: (command: TalkCommand) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.isComposing || (event.key !== 'Escape' && target?.closest(typing))) return;
      const command = readTalkKey(event, target?.closest('button, a') !== null && target !== null);
      if (command === null) return;
      event.preventDefault();
      if (!event.repeat || command === 'next' || command === 'previous') latest.current(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
