import { useEffect, useRef, useState } from 'react';
import type { TalkCommand } from './talkKeys';
import { openTalkLine, type TalkLine } from './talkLine';
import type { TalkState } from './talkMessage';

/** The hash under which this page is the presenter's window (`app/speaker.ts`). */
export const speakerHash = '#speaker';

interface Speaker {
  /** The browser refused to open a window. */
  readonly isRefused: boolean;
  readonly open: () => void;
}

/**
 * Keeps the presenter's window in step: it is told every change, answered whenever it asks, and may lead the talk.
 * @param state without the name of the talk
 */
export function useSpeaker(state: Omit<TalkState, 'talk'>, onCommand: (command: TalkCommand) => void): Speaker {
  const [talk] = useState(() => crypto.randomUUID());
  const [isRefused, setRefused] = useState(false);
  const line = useRef<TalkLine | null>(null);
  const latest = useRef({ state, onCommand });
  const { place, part, isBlank, area } = state;
  useEffect(() => {
    latest.current = { state, onCommand };
  });
  useEffect(() => {
    const tell = (opened: TalkLine) => opened.send({ kind: 'state', state: { talk, ...latest.current.state } });
    const opened = openTalkLine((message) => {
      if (message.kind === 'hello') tell(opened);
      if (message.kind === 'command') latest.current.onCommand(message.command);
    });
    const end = () => opened.send({ kind: 'end', talk });
    line.current = opened;
    window.addEventListener('pagehide', end);
    return () => {
      end();
      window.removeEventListener('pagehide', end);
      opened.close();
    };
  }, [talk]);
  useEffect(() => {
    line.current?.send({ kind: 'state', state: { talk, ...latest.current.state, place, part, isBlank, area } });
  }, [talk, place, part, isBlank, area]);
  const open = () => {
    const address = `${window.location.href.replace(/#.*$/, '')}${speakerHash}`;
    const opened = window.open(address, 'seika-speaker', 'popup,width=1280,height=800');
    setRefused(opened === null);
    if (opened !== null) line.current?.addWindow(opened);
  };
  return { isRefused, open };
}
