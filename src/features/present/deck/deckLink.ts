import { packText, unpackText } from '../../../exports/packText';
import type { Deck, NewSlide } from '../../../store/deck';
import { readDeck, type ParsedDeck } from '../../../store/deckCodec';

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
  const [hash = '', chart = '', caption = '', notes = ''] = fields as unknown[];
  return { hash, chart: chart === '' ? null : chart, caption, notes };
}

/** The whole deck as the value of a link's parameter `deck`. */
export function serializeDeckLink({ title, report, slides }: Omit<Deck, 'slides'> & { readonly slides: readonly NewSlide[] }): string {
  const packed = [1, title, report === null ? 0 : [report.municipality, report.fiscalYear], ...slides.map(packSlide)];
  return prefix + packText(JSON.stringify(packed));
}

/** Reads the value of the parameter `deck`; never throws, never unpacks more than a deck can hold. */
export function parseDeckLink(text: string): ParsedDeck {
  if (!text.startsWith(prefix)) return { ok: false, reason: 'unreadable' };
  try {
    const packed: unknown = JSON.parse(unpackText(text.slice(prefix.length), maxUnpacked));
    if (!Array.isArray(packed)) return { ok: false, reason: 'unreadable' };
    const [v, title, report, ...slides] = packed as unknown[];
    const of = Array.isArray(report) ? { municipality: report[0] as unknown, fiscalYear: report[1] as unknown } : null;
    return readDeck({ v, title, report: of, slides: slides.map(unpackSlide) });
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
