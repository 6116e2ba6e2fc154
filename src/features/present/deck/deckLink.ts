import { packText, unpackText } from '../../../exports/packText';
import type { Deck, DeckReport, NewSlide } from '../../../store/deck';
import { readDeck, type ParsedDeck } from '../../../store/deckSchema';

/** Longer links are cut by mail programs and refused by some servers. */
export const maxLinkLength = 2000;
const maxUnpacked = 400_000;
const prefix = 'z1';

/** `[hash, chart, caption, notes]`, trailing empty ones left out. */
function packSlide({ hash, chart, caption, notes }: NewSlide): readonly string[] {
  const fields = [hash, chart ?? '', caption, notes];
  while (fields.at(-1) === '') fields.pop();
  return fields;
}

function unpackSlide(fields: unknown): unknown {
  if (!Array.isArray(fields)) return undefined;
  const [hash = '', chart = '', caption = '', notes = '']: unknown[] = fields;
  return { hash, chart: chart === '' ? null : chart, caption, notes };
}

/** `[municipality, fiscalYear, data]`; readers of the first version pass over the third. */
function packReport({ municipality, fiscalYear, data }: DeckReport): readonly (string | number)[] {
  return data === undefined ? [municipality, fiscalYear] : [municipality, fiscalYear, data];
}

/** The whole deck as the value of a link's parameter `deck`. */
export function serializeDeckLink({ title, report, slides }: Omit<Deck, 'slides'> & { readonly slides: readonly NewSlide[] }): string {
  const packed = [1, title, report === null ? 0 : packReport(report), ...slides.map(packSlide)];
  return prefix + packText(JSON.stringify(packed));
}

/** Reads the value of the parameter `deck`; never throws, never unpacks more than a deck can hold. */
export function parseDeckLink(text: string): ParsedDeck {
  if (!text.startsWith(prefix)) return { ok: false, reason: 'unreadable' };
  try {
    const packed: unknown = JSON.parse(unpackText(text.slice(prefix.length), maxUnpacked));
    if (!Array.isArray(packed)) return { ok: false, reason: 'unreadable' };
    const [v, title, report, ...slides]: unknown[] = packed;
    const [municipality, fiscalYear, data]: unknown[] = Array.isArray(report) ? report : [];
    const of = Array.isArray(report) ? { municipality, fiscalYear, data } : null;
    return readDeck({ v, title, report: of, slides: slides.map(unpackSlide) });
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
