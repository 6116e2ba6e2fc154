import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TalkStep } from './stepTalk';
import { parseTalkMessage, serializeTalkMessage, type ReceivedMessage, type TalkMessage, type TalkSnapshot } from './talkSchema';

/** The hash under which this page is the presenter's window (`app/startSpeaker.ts`). */
export const speakerHash = '#speaker';

/** A line between the talk and the presenter's window. */
interface TalkLine {
  readonly send: (message: TalkMessage) => void;
  /** Adds a window that is talked to directly. */
  readonly addWindow: (other: Window) => void;
  readonly close: () => void;
}

const channelName = 'seika-talk';

/**
 * Opens a line over both ways that browsers have: a channel between pages of one address, and messages between a window and the one it opened. The
 * second is the only one of a page that was opened from a file.
 */
function openTalkLine(onMessage: (message: ReceivedMessage) => void): TalkLine {
  const windows = new Set<Window>();
  const isFile = window.location.protocol === 'file:';
  const channel = typeof BroadcastChannel === 'undefined' || isFile ? null : new BroadcastChannel(channelName);
  const targetOrigin = isFile ? '*' : window.location.origin;
  // what comes both ways is heard once
  const heard: string[] = [];
  const hear = (data: unknown) => {
    const message = parseTalkMessage(data);
    if (message === null || heard.includes(message.id)) return message;
    heard.push(message.id);
    if (heard.length > 50) heard.shift();
    onMessage(message);
    return message;
  };
  const onWindowMessage = ({ data, source, origin }: MessageEvent) => {
    if (targetOrigin !== '*' && origin !== targetOrigin) return;
    // known before it is answered; after a reload the presenter's window is known again by its asking
    if (parseTalkMessage(data)?.kind === 'hello' && source !== null && 'closed' in source) windows.add(source);
    hear(data);
  };
  const onChannelMessage = ({ data }: MessageEvent) => void hear(data);
  window.addEventListener('message', onWindowMessage);
  channel?.addEventListener('message', onChannelMessage);
  return {
    send: (message) => {
      const text = serializeTalkMessage(message, crypto.randomUUID());
      // a channel has no other origins to keep out
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel?.postMessage(text);
      for (const other of windows) {
        if (other.closed) windows.delete(other);
        else other.postMessage(text, targetOrigin);
      }
    },
    addWindow: (other) => windows.add(other),
    close: () => {
      window.removeEventListener('message', onWindowMessage);
      channel?.close();
      windows.clear();
    },
  };
}

/** What the talk knows of the presenter's window. */
interface SpeakerWindow {
  /** The browser refused to open it. */
  readonly isRefused: boolean;
  readonly open: () => void;
}

/**
 * The talk's end of the line: the presenter's window is told every change, answered whenever it asks, and may lead the talk. A reload is no end, and
 * is not told.
 * @param snapshot the same object until something changes
 */
export function useSpeakerWindow(snapshot: TalkSnapshot, onStep: (step: TalkStep) => void): SpeakerWindow {
  const [isRefused, setRefused] = useState(false);
  const line = useRef<TalkLine | null>(null);
  const latest = useRef({ snapshot, onStep });
  const { talk } = snapshot;
  useLayoutEffect(() => {
    latest.current = { snapshot, onStep };
  });
  // there with the drawing: a step that comes as soon as the wall stands again is not lost
  useLayoutEffect(() => {
    const opened = openTalkLine((message) => {
      if (message.kind === 'hello') opened.send({ kind: 'state', state: latest.current.snapshot });
      if (message.kind === 'step' && message.talk === talk) latest.current.onStep(message.step);
    });
    line.current = opened;
    return () => {
      opened.send({ kind: 'end', talk });
      opened.close();
    };
  }, [talk]);
  useEffect(() => {
    line.current?.send({ kind: 'state', state: snapshot });
  }, [snapshot]);
  const open = () => {
    const address = `${window.location.href.replace(/#.*$/, '')}${speakerHash}`;
    const opened = window.open(address, 'seika-speaker', 'popup,width=1280,height=800');
    setRefused(opened === null);
    if (opened !== null) line.current?.addWindow(opened);
  };
  return { isRefused, open };
}

/** A talk as its presenter's window knows it. */
interface FollowedTalk {
  /** null before a talk has answered; afterwards the last that was heard. */
  readonly snapshot: TalkSnapshot | null;
  /** `ended` as it should; `lost` when nothing was heard for five seconds. */
  readonly status: 'waiting' | 'following' | 'ended' | 'lost';
  readonly send: (step: TalkStep) => void;
}

const askEvery = 1500;
const lostAfter = 5000;

/** The same object, and the same slides, where nothing has changed: they are read once. */
function keepUnchanged(known: TalkSnapshot | null, next: TalkSnapshot): TalkSnapshot {
  if (known === null) return next;
  if (JSON.stringify(known) === JSON.stringify(next)) return known;
  return JSON.stringify(known.slides) === JSON.stringify(next.slides) ? { ...next, slides: known.slides } : next;
}

/** The presenter's end of the line: asks for the talk again and again, so that either side may be loaded anew. */
export function useFollowedTalk(): FollowedTalk {
  const [snapshot, setSnapshot] = useState<TalkSnapshot | null>(null);
  const [status, setStatus] = useState<FollowedTalk['status']>('waiting');
  const line = useRef<TalkLine | null>(null);
  useEffect(() => {
    let followed = '';
    let heardAt = 0;
    const isSilent = () => performance.now() - heardAt > lostAfter;
    const opened = openTalkLine((message) => {
      if (message.kind === 'end' && message.talk === followed) {
        followed = '';
        setStatus('ended');
      }
      if (message.kind !== 'state') return;
      const isOther = followed !== '' && message.state.talk !== followed && !isSilent();
      if (isOther) return;
      followed = message.state.talk;
      heardAt = performance.now();
      setStatus('following');
      setSnapshot((known) => keepUnchanged(known, message.state));
    });
    const { opener } = window as { opener: Window | null };
    if (opener !== null) opened.addWindow(opener);
    const ask = () => {
      opened.send({ kind: 'hello' });
      if (followed !== '' && isSilent()) setStatus('lost');
    };
    line.current = opened;
    ask();
    const timer = setInterval(ask, askEvery);
    return () => {
      clearInterval(timer);
      opened.close();
    };
  }, []);
  const send = (step: TalkStep) => {
    if (snapshot !== null) line.current?.send({ kind: 'step', talk: snapshot.talk, step });
  };
  return { snapshot, status, send };
}
