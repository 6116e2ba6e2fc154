/** What a key does during a talk. */
export const talkCommands = ['next', 'previous', 'first', 'last', 'blank', 'fullScreen', 'speaker', 'code', 'help', 'end'] as const;
export type TalkCommand = (typeof talkCommands)[number];

/** Clickers send PageDown and PageUp, some also `.` or `b` for a blank screen, and Escape. */
const commandOf: Readonly<Record<string, TalkCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  p: 'speaker',
  q: 'code',
  '?': 'help',
  h: 'help',
  Escape: 'end',
};

export interface TalkKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The command of a key; null for keys that are the browser's.
 * @param isOnButton Space and Enter then press the button
 */
export function readTalkKey({ key, shiftKey, ctrlKey, altKey, metaKey }: TalkKey, isOnButton: boolean): TalkCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (isOnButton && (key === ' ' || key === 'Enter')) return null;
  if (key === ' ' && shiftKey) return 'previous';
  return commandOf[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The place a command leads to. */
export function stepTo(command: TalkCommand, place: number, count: number): number {
  const places: { readonly [Command in TalkCommand]?: number } = { next: place + 1, previous: place - 1, first: 1, last: count };
  const to = places[command] ?? place;
  return Math.min(Math.max(to, 1), Math.max(count, 1));
}
