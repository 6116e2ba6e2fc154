import { maxCaptionLength, maxNotesLength, maxSlides, maxTitleLength, type Deck, type DeckReport, type NewSlide } from './deck';

/** The form of decks in storage and files; a change that older ones can't be read by needs a higher number and a migration. */
const version = 1;
const maxHashLength = 8000;
/** Latin letters, as `ChartHeading.id` asks. */
const chartId = /^[a-z][\w-]{0,60}$/i;

export type ParsedDeck =
  { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly reason: 'unreadable' | 'newerVersion' };

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const readText = (value: unknown, length: number) => (typeof value === 'string' ? value.slice(0, length) : '');

function readReport(value: unknown): DeckReport | null {
  if (!isRecord(value)) return null;
  const { municipality, fiscalYear } = value;
  return typeof municipality === 'string' && typeof fiscalYear === 'number'
    ? { municipality: municipality.slice(0, 40), fiscalYear }
    : null;
}

function readSlide(value: unknown): NewSlide | undefined {
  if (!isRecord(value)) return undefined;
  const { hash, chart = null } = value;
  if (typeof hash !== 'string' || hash.length > maxHashLength || !(hash === '' || hash.startsWith('#'))) return undefined;
  if (chart !== null && !(typeof chart === 'string' && chartId.test(chart))) return undefined;
  return { hash, chart, caption: readText(value['caption'], maxCaptionLength), notes: readText(value['notes'], maxNotesLength) };
}

/** @returns a deck of what is valid in it; ids are given anew */
export function readDeck(content: unknown): ParsedDeck {
  if (!isRecord(content) || !Array.isArray(content['slides'])) return { ok: false, reason: 'unreadable' };
  if (content['v'] !== version) return { ok: false, reason: Number(content['v']) > version ? 'newerVersion' : 'unreadable' };
  const slides = content['slides'].flatMap((slide: unknown) => readSlide(slide) ?? []).slice(0, maxSlides);
  return {
    ok: true,
    deck: {
      title: readText(content['title'], maxTitleLength),
      report: slides.length === 0 ? null : readReport(content['report']),
      slides: slides.map((slide, place) => ({ ...slide, id: `s${place + 1}` })),
    },
  };
}

/** Reads the text of storage or of a file; never throws. */
export function parseDeck(text: string): ParsedDeck {
  try {
    return readDeck(JSON.parse(text));
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

/** The same text is kept in the browser and written to a file. */
export function serializeDeck({ title, report, slides }: Deck): string {
  return JSON.stringify({ v: version, title, report, slides: slides.map(({ id: _id, ...slide }) => slide) }, null, 2);
}
