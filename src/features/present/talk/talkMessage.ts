import type { NewSlide } from '../../../store/deck';
import { readDeck } from '../../../store/deckSchema';
import { languages, type Language } from '../../../query/view';
import type { SlideArea } from '../slide/slideMeasures';
import { talkCommands, type TalkCommand } from './talkKeys';

/** What the talk tells the presenter's window. */
export interface TalkState {
  /** Names the talk: two in one browser are not mixed up. */
  readonly talk: string;
  readonly slides: readonly NewSlide[];
  /** From 1. */
  readonly place: number;
  /** Of the slide, from 0; `lastPart` where it is not counted yet. */
  readonly part: number;
  /** Of the slides on the wall: how many rows have room there. */
  readonly area: SlideArea;
  readonly isBlank: boolean;
  readonly language: Language;
  /** Of the report that is shown. */
  readonly year: number;
}

export type TalkMessage =
  | { readonly kind: 'state'; readonly state: TalkState }
  /** The presenter's window is there, and asks. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'command'; readonly command: TalkCommand }
  | { readonly kind: 'end'; readonly talk: string };

const mark = 'seika-talk';

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A message as it came in. */
export type ReceivedMessage = TalkMessage & { readonly id: string };

/**
 * What is posted: a text, so that every kind of channel carries it alike.
 * @param id tells it from others, since it may come twice
 */
export function serializeTalkMessage(message: TalkMessage, id: string): string {
  return JSON.stringify({ mark, id, ...message });
}

const usualArea: SlideArea = { width: 1280, height: 720 };

function readArea(value: unknown): SlideArea {
  const [width, height] = isRecord(value) ? [value['width'], value['height']] : [];
  return typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0 ? { width, height } : usualArea;
}

function readState(value: unknown): TalkState | null {
  if (!isRecord(value)) return null;
  const { talk, place, isBlank, year } = value;
  const deck = readDeck({ v: 1, slides: value['slides'] });
  const language = languages.find((known) => known === value['language']);
  const isWhole = typeof talk === 'string' && typeof place === 'number' && typeof isBlank === 'boolean' && typeof year === 'number';
  const part = typeof value['part'] === 'number' ? value['part'] : 0;
  return isWhole && deck.ok && language !== undefined
    ? { talk, place, part, area: readArea(value['area']), isBlank, year, language, slides: deck.deck.slides }
    : null;
}

/** Reads what came in; anything else that windows say to each other is null. */
export function parseTalkMessage(data: unknown): ReceivedMessage | null {
  if (typeof data !== 'string' || !data.includes(mark)) return null;
  try {
    const message: unknown = JSON.parse(data);
    if (!isRecord(message) || message['mark'] !== mark || typeof message['id'] !== 'string') return null;
    const { id } = message;
    if (message['kind'] === 'hello') return { id, kind: 'hello' };
    if (message['kind'] === 'end' && typeof message['talk'] === 'string') return { id, kind: 'end', talk: message['talk'] };
    const command = talkCommands.find((known) => known === message['command']);
    if (message['kind'] === 'command' && command !== undefined) return { id, kind: 'command', command };
    const state = message['kind'] === 'state' ? readState(message['state']) : null;
    return state && { id, kind: 'state', state };
  } catch {
    return null;
  }
}
