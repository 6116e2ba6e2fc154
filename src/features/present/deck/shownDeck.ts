import type { ReportIndex } from '../../../domain/reportIndex';
import type { Deck, NewSlide } from '../../../store/deck';
import { parseDeckLink } from './deckLink';
import { buildReadyDeck, readyDeckNames, type ReadyDeckName } from './readyDecks';

/** Where slides come from: the reader's own deck, a ready one, or one that came in the link. */
export type ShownDeck =
  | { readonly kind: 'own' }
  | { readonly kind: 'ready'; readonly name: ReadyDeckName; readonly slides: readonly NewSlide[] }
  | { readonly kind: 'received'; readonly deck: Deck }
  | { readonly kind: 'broken' };

/** @param source the view's `deck` */
export function readShownDeck(source: string | null, index: ReportIndex): ShownDeck {
  if (source === null) return { kind: 'own' };
  const name = readyDeckNames.find((candidate) => candidate === source);
  if (name !== undefined) return { kind: 'ready', name, slides: buildReadyDeck(name, index) };
  const parsed = parseDeckLink(source);
  return parsed.ok ? { kind: 'received', deck: parsed.deck } : { kind: 'broken' };
}
