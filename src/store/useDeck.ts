import { useStore } from 'zustand';
import { findStorage } from './browserStorage';
import { deckStorageKey } from './deckStorage';
import { createDeckStore, type DeckActions, type DeckState, type DeckStore } from './deckStore';

let known: DeckStore | undefined;

/** The deck of this page; made when first asked for, and kept up with what another window of this browser changes. */
export function findDeckStore(): DeckStore {
  if (known === undefined) {
    const made = createDeckStore(findStorage());
    window.addEventListener('storage', ({ key }) => key === deckStorageKey && made.actions.reload());
    known = made;
  }
  return known;
}

/** @param selector must give the same object for the same state: pick, don't build */
export function useDeck<Part>(selector: (state: DeckState) => Part): Part {
  return useStore(findDeckStore().store, selector);
}

export function useDeckActions(): DeckActions {
  return findDeckStore().actions;
}
