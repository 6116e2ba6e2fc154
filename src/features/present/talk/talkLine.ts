import { parseTalkMessage, serializeTalkMessage, type TalkMessage } from './talkMessage';

/** A line between the talk and the presenter's window. */
export interface TalkLine {
  readonly send: (message: TalkMessage) => void;
  /** Adds a window that is talked to directly. */
  readonly addWindow: (other: Window) => void;
  readonly close: () => void;
}

const channelName = 'seika-talk';

/**
 * Opens a line over both ways that browsers have: a channel between pages of one address, and messages between a window and the one it opened. The
 * second is the only one of a page that was opened from a file.
 * @param onMessage also told from whom a message came directly
 */
export function openTalkLine(onMessage: (message: TalkMessage) => void): TalkLine {
  const windows = new Set<Window>();
  const channel =
    typeof BroadcastChannel === 'undefined' || window.location.protocol === 'file:' ? null : new BroadcastChannel(channelName);
  const targetOrigin = window.location.protocol === 'file:' ? '*' : window.location.origin;
  // what comes both ways is taken once
  const taken: string[] = [];
  const take = (data: unknown) => {
    const message = parseTalkMessage(data);
    if (message === null || taken.includes(message.id)) return message;
    taken.push(message.id);
    if (taken.length > 50) taken.shift();
    onMessage(message);
    return message;
  };
  const onWindowMessage = ({ data, source, origin }: MessageEvent) => {
    if (targetOrigin !== '*' && origin !== targetOrigin) return;
    // after a reload the presenter's window is known again by its asking
    if (take(data)?.kind === 'hello' && source !== null && 'closed' in source) windows.add(source);
  };
  const onChannelMessage = ({ data }: MessageEvent) => void take(data);
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
