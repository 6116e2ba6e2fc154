import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  addSlides,
  editSlide,
  emptyDeck,
  isSameView,
  maxSlides,
  mergeDecks,
  moveSlide,
  removeSlide,
  type Deck,
  type DeckReport,
  type NewSlide,
  type Slide,
} from './deck';
import { deckForm, deckPastForm } from './deckSchema';
import { browserHost, kept, type KeptHost, type KeptState } from './kept';
import { isSame } from './mergeKept';

export interface DeckState extends Omit<KeptState<Deck>, 'value'> {
  readonly deck: Deck;
  /** Decks that undo leads back to, the latest last. */
  readonly past: readonly Deck[];
}

/** How many slides were asked for, and how many of them had room. */
export interface AddedSlides {
  readonly added: number;
  readonly asked: number;
}

export interface DeckActions {
  /** Adds one slide, unless the same view stands in the deck already, or there is no room. */
  readonly add: (slide: NewSlide, report: DeckReport) => 'added' | 'isThere' | 'full';
  readonly addAll: (slides: readonly NewSlide[], report: DeckReport) => AddedSlides;
  readonly remove: (id: string) => void;
  /** @param place from 0 */
  readonly move: (id: string, place: number) => void;
  /** Changes what is said about a slide. As long as one slide is edited, undo goes back to before the first of it. */
  readonly edit: (id: string, patch: Partial<Pick<Slide, 'caption' | 'notes'>>) => void;
  readonly rename: (title: string) => void;
  /** What is edited next is a new step of undo. */
  readonly endEdit: () => void;
  /** The reader has seen that the data were corrected: the deck is of the present ones. */
  readonly acceptData: (report: DeckReport) => void;
  readonly replace: (deck: Deck) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly removeUnreadable: (key: string) => void;
}

export interface DeckStore {
  readonly store: StoreApi<DeckState>;
  readonly actions: DeckActions;
}

const deckKey = 'seika-board.deck';
const pastKey = 'seika-board.deckPast';
const longestPast = 50;
/** Characters of all that undo leads back to: storage for one window has room for some millions. */
const largestPast = 300_000;

function sizeOf({ slides }: Deck): number {
  return slides.reduce((sum, { hash, caption, notes }) => sum + hash.length + caption.length + notes.length + 60, 60);
}

/** The latest that have room. */
function boundPast(past: readonly Deck[]): readonly Deck[] {
  let room = largestPast;
  const bounded: Deck[] = [];
  for (const deck of past.slice(-longestPast).toReversed()) {
    room -= sizeOf(deck);
    if (room < 0) break;
    bounded.unshift(deck);
  }
  return bounded;
}

/**
 * The reader's own deck with its undo, kept in the browser: the deck for every window, undo for this one. A store beside the board's, since it is
 * loaded only when a deck is made or shown, and since a slide's own board must not hold it.
 * @param host where the deck is kept
 * @param windowHost where undo is kept
 */
export function createDeckStore(host: KeptHost, windowHost: KeptHost): DeckStore {
  const keptPast = kept(pastKey, deckPastForm, windowHost);
  // what another window does is no step of this one's undo: it is done to every deck that undo leads back to
  const rebase = (from: Deck, to: Deck) =>
    keptPast.change(({ past }) => ({ deck: to, past: past.map((item) => mergeDecks(from, item, to)) }));
  const keptDeck = kept(deckKey, deckForm, host, rebase);
  const readState = (): DeckState => {
    const { value: deck, standing, unreadable } = keptDeck.get();
    return { deck, standing, unreadable, past: keptPast.get().value.past };
  };
  const { deck: before, past: loaded } = keptPast.get().value;
  // another window may have changed the deck while this one was away
  if (loaded.length > 0 && !isSame(before, keptDeck.get().value)) rebase(before, keptDeck.get().value);
  const store = createStore<DeckState>(readState);
  const follow = () => store.setState(readState());
  keptDeck.subscribe(follow);
  keptPast.subscribe(follow);

  /** What is being edited: further changes of it belong to the same step. */
  let edited = '';
  const present = () => keptDeck.get().value;
  const change = (update: (deck: Deck) => Deck, subject = '') => {
    const was = present();
    const next = update(was);
    if (next === was) return;
    const isSameStep = subject !== '' && subject === edited;
    edited = subject;
    // first, so that what another window did meanwhile is done to this step as well
    if (!isSameStep) keptPast.change(({ deck, past }) => ({ deck, past: boundPast([...past, was]) }));
    keptDeck.change(() => next);
    keptPast.change(({ past }) => ({ deck: present(), past }));
  };
  const actions: DeckActions = {
    add: (slide, report) => {
      const { slides } = present();
      if (slides.some((other) => isSameView(slide, other))) return 'isThere';
      if (slides.length >= maxSlides) return 'full';
      change((deck) => addSlides(deck, [slide], report));
      return 'added';
    },
    addAll: (slides, report) => {
      const room = Math.max(maxSlides - present().slides.length, 0);
      change((deck) => addSlides(deck, slides, report));
      return { added: Math.min(room, slides.length), asked: slides.length };
    },
    remove: (id) => change((deck) => removeSlide(deck, id)),
    move: (id, place) => change((deck) => moveSlide(deck, id, place)),
    edit: (id, patch) => change((deck) => editSlide(deck, id, patch), id),
    rename: (title) => change((deck) => ({ ...deck, title }), 'title'),
    endEdit: () => {
      edited = '';
    },
    acceptData: (report) => change((deck) => ({ ...deck, report })),
    replace: (deck) => change(() => deck),
    clear: () => change(() => emptyDeck),
    undo: () => {
      const last = keptPast.get().value.past.at(-1);
      edited = '';
      if (last === undefined) return;
      keptDeck.change(() => last);
      keptPast.change(({ past }) => ({ deck: present(), past: past.slice(0, -1) }));
    },
    removeUnreadable: keptDeck.removeUnreadable,
  };
  return { store, actions };
}

let known: DeckStore | undefined;

/** The deck of this page; made when first asked for. */
export function findDeckStore(): DeckStore {
  return (known ??= createDeckStore(browserHost('localStorage'), browserHost('sessionStorage')));
}

/** @param selector must give the same object for the same state: pick, don't build */
export function useDeck<Part>(selector: (state: DeckState) => Part): Part {
  return useStore(findDeckStore().store, selector);
}

export function useDeckActions(): DeckActions {
  return findDeckStore().actions;
}
