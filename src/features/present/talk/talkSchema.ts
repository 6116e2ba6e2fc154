import * as z from 'zod/mini';
import { languages, type Language } from '../../../domain/languages';
import type { NewSlide } from '../../../store/deck';
import type { SlideArea } from '../slide/slideMeasures';
import { plainSteps, type TalkState, type TalkStep } from './stepTalk';
import { readDeck } from '../../../store/deckSchema';

/** What the talk lets the presenter's window know. */
export interface TalkSnapshot extends TalkState {
  /** Names the talk: two in one browser are not mixed up, and one that is loaded anew is known again. */
  readonly talk: string;
  readonly slides: readonly NewSlide[];
  /** Of the slides on the wall. */
  readonly area: SlideArea;
  readonly language: Language;
  /** Of the report that is shown. */
  readonly year: number;
}

export type TalkMessage =
  | { readonly kind: 'state'; readonly state: TalkSnapshot }
  /** The presenter's window is there, and asks. */
  | { readonly kind: 'hello' }
  /** To the talk of this name. */
  | { readonly kind: 'step'; readonly talk: string; readonly step: TalkStep }
  /** The talk has ended as it should. */
  | { readonly kind: 'end'; readonly talk: string };

/** A message as it came in. */
export type ReceivedMessage = TalkMessage & { readonly id: string };

/** What the window of a talk keeps over a reload. */
export interface KeptTalk extends Pick<TalkState, 'place' | 'part' | 'isBlank' | 'startedAt'> {
  readonly talk: string;
  /** The view's `deck`. */
  readonly deck: string | null;
}

const mark = 'seika-talk';
const usualArea: SlideArea = { width: 1280, height: 720 };

const place = z.number().check(z.int(), z.positive());
const part = z.number().check(z.int(), z.nonnegative());
const extent = z.number().check(z.positive());

const keptSchema = z.object({
  deck: z.nullable(z.string()),
  talk: z.string(),
  place,
  part,
  isBlank: z.boolean(),
  startedAt: z.number(),
});

const stepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(plainSteps) }),
  z.object({ kind: z.literal('digit'), digit: z.string().check(z.regex(/^\d$/)) }),
  z.object({ kind: z.literal('goTo'), place }),
  z.object({ kind: z.literal('restart'), at: z.number() }),
]);

/** What a later version adds is left out. */
const snapshotSchema = z.object({
  talk: z.string(),
  slides: z.array(z.unknown()),
  place,
  part,
  isBlank: z.boolean(),
  typed: z.optional(z.string()),
  isOverview: z.optional(z.boolean()),
  startedAt: z.number(),
  area: z.optional(z.object({ width: extent, height: extent })),
  language: z.enum(languages),
  year: z.number(),
});

const envelopeSchema = z.object({ mark: z.literal(mark), id: z.string() });
const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state'), state: snapshotSchema }),
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('step'), talk: z.string(), step: stepSchema }),
  z.object({ kind: z.literal('end'), talk: z.string() }),
]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What is posted: a text, so that every kind of channel carries it alike.
 * @param id tells it from others, since it may come twice
 */
export function serializeTalkMessage(message: TalkMessage, id: string): string {
  return JSON.stringify({ mark, id, ...message });
}

/** Reads what came in; anything else that windows say to each other, or that another version means, is null. */
export function parseTalkMessage(data: unknown): ReceivedMessage | null {
  if (typeof data !== 'string' || !data.includes(mark)) return null;
  const content = parseJson(data);
  const envelope = envelopeSchema.safeParse(content);
  const message = messageSchema.safeParse(content);
  if (!envelope.success || !message.success) return null;
  const { id } = envelope.data;
  if (message.data.kind !== 'state') return { id, ...message.data };
  const { slides, typed = '', isOverview = false, area = usualArea, ...state } = message.data.state;
  const deck = readDeck({ v: 1, slides });
  return deck.ok ? { id, kind: 'state', state: { ...state, typed, isOverview, area, slides: deck.deck.slides } } : null;
}

export function serializeKeptTalk(kept: KeptTalk): string {
  return JSON.stringify(kept);
}

/** @returns null for what is no kept talk */
export function parseKeptTalk(text: string): KeptTalk | null {
  const kept = keptSchema.safeParse(parseJson(text));
  return kept.success ? kept.data : null;
}
