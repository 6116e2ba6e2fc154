/** Where a talk stands: all that a reload and the presenter's window have to know. */
export interface TalkState {
  /** Of the slide, from 1. */
  readonly place: number;
  /** Of the slide, from 0. */
  readonly part: number;
  readonly isBlank: boolean;
  /** Digits of a slide's number that wait for Enter; empty for none. */
  readonly typed: string;
  /** All slides are shown, to choose from. */
  readonly isOverview: boolean;
  /** Milliseconds since 1970: the clock counts from here. */
  readonly startedAt: number;
}

/** How long a talk is: of each slide its number of parts, at least 1. */
export interface TalkLength {
  readonly parts: readonly number[];
}

/** `confirm` goes to the number that was typed, and without one a step on; `forget` drops it. */
export const plainSteps = ['next', 'previous', 'first', 'last', 'blank', 'overview', 'confirm', 'forget'] as const;

/** What leads a talk, from its own window or the presenter's. */
export type TalkStep =
  | { readonly kind: (typeof plainSteps)[number] }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'goTo'; readonly place: number }
  /** The clock counts from now on. */
  | { readonly kind: 'restart'; readonly at: number };

/** What only the talk's own window can do: browsers ask for a key pressed in it. */
const windowCommands = ['fullScreen', 'speaker', 'code', 'help', 'end'] as const;

export interface WindowCommand {
  readonly kind: (typeof windowCommands)[number];
}

export type TalkCommand = TalkStep | WindowCommand;

export const isWindowCommand = (command: TalkCommand): command is WindowCommand => windowCommands.some((kind) => kind === command.kind);

/** No deck has more slides than three digits can tell. */
const mostDigits = 3;

const holdInside = (value: number, last: number) => Math.min(Math.max(Math.trunc(value) || 1, 1), Math.max(last, 1));

/** The state with a place inside the deck, and a part inside its slide. */
export function holdInDeck(state: TalkState, { parts }: TalkLength): TalkState {
  const place = holdInside(state.place, parts.length);
  return { ...state, place, part: holdInside(state.part + 1, parts[place - 1] ?? 1) - 1 };
}

/**
 * A talk after one step; outside the deck there is nowhere to go. The first key of a clicker leads back to the slide from a blank screen and from
 * the overview, and stays on it.
 * @param length of the whole deck, known before anything is drawn
 */
export function stepTalk(state: TalkState, step: TalkStep, length: TalkLength): TalkState {
  const { parts } = length;
  const shown = holdInDeck({ ...state, typed: '', isBlank: false, isOverview: false }, length);
  const goTo = (to: number, toPart = 0) => holdInDeck({ ...shown, place: to, part: toPart }, length);
  const { place, part } = shown;
  switch (step.kind) {
    case 'digit':
      return state.typed.length < mostDigits ? { ...state, typed: state.typed + step.digit } : state;
    case 'forget':
      return { ...state, typed: '' };
    case 'restart':
      return { ...state, startedAt: step.at };
    case 'blank':
      return { ...shown, isBlank: !state.isBlank };
    case 'overview':
      return { ...shown, isOverview: !state.isOverview };
    case 'goTo':
      return goTo(step.place);
    case 'confirm':
      if (state.typed !== '') return goTo(Number(state.typed));
      break;
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      break;
  }
  if (state.isBlank || state.isOverview) return shown;
  if (step.kind === 'first') return goTo(1);
  if (step.kind === 'last') return goTo(parts.length);
  if (step.kind === 'previous') return part > 0 || place === 1 ? goTo(place, part - 1) : goTo(place - 1, (parts[place - 2] ?? 1) - 1);
  return part < (parts[place - 1] ?? 1) - 1 || place >= parts.length ? goTo(place, part + 1) : goTo(place + 1);
}

interface TalkKeys {
  /** Among the texts of the help (`present.talk.keys`). */
  readonly word:
    'next' | 'previous' | 'first' | 'last' | 'goTo' | 'overview' | 'blank' | 'fullScreen' | 'speaker' | 'code' | 'help' | 'end';
  /** As the help names them. */
  readonly shown: string;
  /** As the browser names them. */
  readonly keys: readonly string[];
  readonly command: TalkCommand;
}

/** Every key of a talk, in the order of its help. Clickers send PageDown and PageUp, some also `.` or `b` for a blank screen, and Escape. */
export const talkKeys: readonly TalkKeys[] = [
  { word: 'next', shown: '→ ↓ Space PageDown Enter', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '], command: { kind: 'next' } },
  {
    word: 'previous',
    shown: '← ↑ Shift+Space PageUp',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
    command: { kind: 'previous' },
  },
  { word: 'first', shown: 'Home', keys: ['Home'], command: { kind: 'first' } },
  { word: 'last', shown: 'End', keys: ['End'], command: { kind: 'last' } },
  { word: 'goTo', shown: '0–9 Enter', keys: ['Enter'], command: { kind: 'confirm' } },
  { word: 'overview', shown: 'O', keys: ['o'], command: { kind: 'overview' } },
  { word: 'blank', shown: 'B .', keys: ['b', '.'], command: { kind: 'blank' } },
  { word: 'fullScreen', shown: 'F', keys: ['f'], command: { kind: 'fullScreen' } },
  { word: 'speaker', shown: 'P', keys: ['p'], command: { kind: 'speaker' } },
  { word: 'code', shown: 'Q', keys: ['q'], command: { kind: 'code' } },
  { word: 'end', shown: 'Esc', keys: ['Escape'], command: { kind: 'end' } },
  { word: 'help', shown: '? H', keys: ['?', 'h'], command: { kind: 'help' } },
];

const commandOf = new Map(talkKeys.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)));

export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * The command of a key; null for keys that are the browser's.
 * @param isOnButton Space and Enter then press the button
 */
export function readTalkKey({ key, shiftKey, ctrlKey, altKey, metaKey }: PressedKey, isOnButton: boolean): TalkCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (isOnButton && (key === ' ' || key === 'Enter')) return null;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  if (key === ' ' && shiftKey) return { kind: 'previous' };
  return commandOf.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/**
 * The place a key leads to among slides that stand in lines.
 * @param at from 0, as is what comes out
 * @returns null for a key that leads nowhere
 */
export function stepInGrid(key: string, at: number, { count, columns }: { count: number; columns: number }): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const to = at + step;
  // the last line may be shorter
  if (to >= count) return step > 1 && Math.floor((count - 1) / columns) > Math.floor(at / columns) ? count - 1 : at;
  return to < 0 ? at : to;
}
