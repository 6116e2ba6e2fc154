import type { KeptStorage } from './browserStorage';
import { emptyDeck, type Deck } from './deck';
import { parseDeck, serializeDeck } from './deckCodec';

export const deckStorageKey = 'seika-board.deck';

export interface LoadedDeck {
  readonly deck: Deck;
  /** What was kept but can't be understood, to be handed to the reader; empty otherwise. */
  readonly unreadable: string;
}

/** The kept deck; an empty one where there is none, or the browser refuses, or it can't be understood. */
export function loadDeck(storage: KeptStorage | null): LoadedDeck {
  let raw = '';
  try {
    raw = storage?.getItem(deckStorageKey) ?? '';
  } catch {
    // refused: as if there were none
  }
  const parsed = raw === '' ? null : parseDeck(raw);
  return { deck: parsed?.ok === true ? parsed.deck : emptyDeck, unreadable: parsed?.ok === false ? raw : '' };
}

/** @returns whether the browser took it */
export function saveDeck(storage: KeptStorage | null, deck: Deck): boolean {
  try {
    storage?.setItem(deckStorageKey, serializeDeck(deck));
    return storage !== null;
  } catch {
    return false;
  }
}
