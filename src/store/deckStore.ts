import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptStorage } from './browserStorage';
import {
  addSlides,
  editSlide,
  emptyDeck,
  isSameView,
  moveSlide,
  removeSlide,
  type Deck,
  type DeckReport,
  type NewSlide,
  type Slide,
} from './deck';
import { loadDeck, saveDeck } from './deckStorage';

export interface DeckState {
  readonly deck: Deck;
  /** Decks that undo leads back to, the latest last. */
  readonly past: readonly Deck[];
  /** False where the browser keeps nothing: the deck lives as long as the page. */
  readonly isKept: boolean;
  /** What was kept but can't be understood; empty otherwise. */
  readonly unreadable: string;
}

export interface DeckActions {
  /** @returns false where the same view stands in the deck already, and nothing is added */
  readonly add: (slide: NewSlide, report: DeckReport) => boolean;
  readonly addAll: (slides: readonly NewSlide[], report: DeckReport) => void;
  readonly remove: (id: string) => void;
  /** @param place from 0 */
  readonly move: (id: string, place: number) => void;
  readonly edit: (id: string, patch: Partial<Pick<Slide, 'caption' | 'notes'>>) => void;
  readonly rename: (title: string) => void;
  readonly replace: (deck: Deck) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  /** Takes over what another window of this browser has kept. */
  readonly reload: () => void;
}

export interface DeckStore {
  readonly store: StoreApi<DeckState>;
  readonly actions: DeckActions;
}

const longestPast = 50;

/**
 * The reader's own deck with its undo, kept in the browser's storage. A store beside the board's, since it is loaded only when a deck is
 * made or shown, and since a slide's own board must not hold it.
 */
export function createDeckStore(storage: KeptStorage | null): DeckStore {
  const loaded = loadDeck(storage);
  const store = createStore<DeckState>(() => ({ ...loaded, past: [], isKept: storage !== null }));
  const keep = (deck: Deck, past: readonly Deck[]) => store.setState({ deck, past, isKept: saveDeck(storage, deck), unreadable: '' });
  const change = (deck: Deck) => {
    const { deck: before, past } = store.getState();
    if (deck !== before) keep(deck, [...past, before].slice(-longestPast));
  };
  const present = () => store.getState().deck;
  const actions: DeckActions = {
    add: (slide, report) => {
      if (present().slides.some((other) => isSameView(slide, other))) return false;
      change(addSlides(present(), [slide], report));
      return true;
    },
    addAll: (slides, report) => change(addSlides(present(), slides, report)),
    remove: (id) => change(removeSlide(present(), id)),
    move: (id, place) => change(moveSlide(present(), id, place)),
    edit: (id, patch) => change(editSlide(present(), id, patch)),
    rename: (title) => change({ ...present(), title }),
    replace: change,
    clear: () => change(emptyDeck),
    undo: () => {
      const { past } = store.getState();
      const before = past.at(-1);
      if (before !== undefined) keep(before, past.slice(0, -1));
    },
    reload: () => store.setState({ deck: loadDeck(storage).deck, past: [] }),
  };
  return { store, actions };
}
