import { useEffect, useRef, useState } from 'react';
import type { TalkCommand } from '../talk/talkKeys';
import { openTalkLine, type TalkLine } from '../talk/talkLine';
import type { TalkState } from '../talk/talkMessage';

interface FollowedTalk {
  /** null before the talk has answered. */
  readonly state: TalkState | null;
  /** The talk has ended, or no longer answers. */
  readonly isLost: boolean;
  readonly send: (command: TalkCommand) => void;
}

const askEvery = 1500;
const lostAfter = 5000;

/** The state of the talk that this window belongs to; asks for it again and again, so that either side may be loaded anew. */
export function useTalkState(): FollowedTalk {
  const [state, setState] = useState<TalkState | null>(null);
  const [isLost, setLost] = useState(false);
  const line = useRef<TalkLine | null>(null);
  useEffect(() => {
    let followed = '';
    let heardAt = 0;
    let hasEnded = false;
    const opened = openTalkLine((message) => {
      if (message.kind === 'end' && message.talk === followed) {
        // it may only be loaded anew: told when it has not come back by the next asking
        followed = '';
        hasEnded = true;
      }
      if (message.kind !== 'state') return;
      const isOther = followed !== '' && message.state.talk !== followed && performance.now() - heardAt < lostAfter;
      if (isOther) return;
      followed = message.state.talk;
      heardAt = performance.now();
      hasEnded = false;
      setLost(false);
      setState((known) => (JSON.stringify(known) === JSON.stringify(message.state) ? known : message.state));
    });
    const { opener } = window as { opener: Window | null };
    if (opener !== null) opened.addWindow(opener);
    const ask = () => {
      opened.send({ kind: 'hello' });
      const isSilent = followed !== '' && performance.now() - heardAt > lostAfter;
      if (isSilent || hasEnded) setLost(true);
    };
    line.current = opened;
    ask();
    const timer = setInterval(ask, askEvery);
    return () => {
      clearInterval(timer);
      opened.close();
    };
  }, []);
  return { state, isLost, send: (command) => line.current?.send({ kind: 'command', command }) };
}
