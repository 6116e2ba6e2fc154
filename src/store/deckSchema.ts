import * as z from 'zod/mini';
import { maxCaptionLength, maxNotesLength, maxSlides, maxTitleLength, mergeDecks, emptyDeck, type Deck, type Slide } from './deck';
import { parseKept, readContent, serializeKept, type KeptForm, type ParsedContent } from './kept';
import { orElse } from './keptSchema';

const maxHashLength = 8000;
const maxChartLength = 100;
/** Two windows may have filled one deck at the same time; nothing of that is dropped. */
const maxReadSlides = 2 * maxSlides;

const textUpTo = (length: number) =>
  z.pipe(
    orElse(z.string(), ''),
    z.transform((text) => text.slice(0, length)),
  );
/** A field that may be absent; what is none is as absent. */
const optionalText = (pattern: RegExp) => orElse(z.optional(z.string().check(z.regex(pattern))), undefined);

const reportSchema = z.object({ municipality: textUpTo(40), fiscalYear: z.number(), data: optionalText(/^[0-9a-f]{8}$/u) });

const slideSchema = z.object({
  id: optionalText(/^s\w{1,20}$/u),
  hash: z.string().check(z.maxLength(maxHashLength), z.regex(/^(#|$)/u)),
  // any name: a chart that is no more is told when the slide is shown, and may come back
  chart: z.optional(z.nullable(z.string().check(z.maxLength(maxChartLength)))),
  caption: textUpTo(maxCaptionLength),
  notes: textUpTo(maxNotesLength),
});

const deckSchema = z.object({
  title: textUpTo(maxTitleLength),
  report: orElse(z.nullable(reportSchema), null),
  slides: z.array(z.unknown()),
});

/** Slides without an id (of the first version, or handed on in a link) are known by their place, the same in every window. */
function readSlides(items: readonly unknown[]): readonly Slide[] {
  const ids = new Set<string>();
  return items.slice(0, maxReadSlides).flatMap((item) => {
    const { success, data } = slideSchema.safeParse(item, { jitless: true });
    if (!success) return [];
    let place = ids.size + 1;
    while (ids.has(`s${place}`)) place += 1;
    const id = data.id === undefined || ids.has(data.id) ? `s${place}` : data.id;
    ids.add(id);
    return [{ ...data, chart: data.chart ?? null, id }];
  });
}

/** Decks in storage and files, and in what links and windows say to each other. */
export const deckForm: KeptForm<Deck> = {
  version: 1,
  empty: emptyDeck,
  read: (content) => {
    const { success, data } = deckSchema.safeParse(content, { jitless: true });
    if (!success) return null;
    const slides = readSlides(data.slides);
    const { title, report: of } = data;
    const report =
      of === null || slides.length === 0
        ? null
        : { municipality: of.municipality, fiscalYear: of.fiscalYear, ...(of.data !== undefined && { data: of.data }) };
    return { value: { title, report, slides }, isWhole: slides.length === data.slides.length };
  },
  write: ({ title, report, slides }) => ({ title, report, slides }),
  merge: mergeDecks,
};

export type ParsedDeck =
  { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly reason: 'unreadable' | 'newerVersion' };

const nameDeck = (parsed: ParsedContent<Deck>): ParsedDeck => (parsed.ok ? { ok: true, deck: parsed.value } : parsed);

/** @returns a deck of what is valid in it */
export function readDeck(content: unknown): ParsedDeck {
  return nameDeck(readContent(content, deckForm));
}

/** Reads the text of a file; never throws. */
export function parseDeck(text: string): ParsedDeck {
  return nameDeck(parseKept(text, deckForm));
}

/** The text of a file. */
export function serializeDeck(deck: Deck): string {
  return serializeKept(deck, deckForm, 2);
}

/** What undo leads back to, with the deck that it was made for. */
export interface DeckPast {
  readonly deck: Deck;
  /** The latest last. */
  readonly past: readonly Deck[];
}

const pastSchema = z.object({ deck: z.unknown(), past: z.array(z.unknown()) });

/** Undo is a help, not somebody's work: what can't be read of it is left out. */
export const deckPastForm: KeptForm<DeckPast> = {
  version: 1,
  empty: { deck: emptyDeck, past: [] },
  read: (content) => {
    const { success, data } = pastSchema.safeParse(content, { jitless: true });
    const deck = readDeck(data?.deck);
    if (!success || !deck.ok) return null;
    const past = data.past.flatMap((item) => {
      const parsed = readDeck(item);
      return parsed.ok ? [parsed.deck] : [];
    });
    return { value: { deck: deck.deck, past }, isWhole: true };
  },
  write: ({ deck, past }) => ({ deck: { v: deckForm.version, ...deck }, past: past.map((item) => ({ v: deckForm.version, ...item })) }),
  merge: (_base, mine) => mine,
};
