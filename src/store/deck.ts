/** One page of a talk: a view of the board, and what the presenter says about it. */
export interface Slide {
  /** Unique in its deck; never in links. */
  readonly id: string;
  /** The view as the hash of a link, `#` included; empty for the default view. */
  readonly hash: string;
  /** Id of the chart on the view's screen (`ChartHeading.id`); null: what the screen says as a whole. */
  readonly chart: string | null;
  /** The presenter's headline; empty: the title of the chart. */
  readonly caption: string;
  /** What the presenter wants to say; empty for nothing. */
  readonly notes: string;
}

/** Of which report the slides were made; a deck opened beside another one says so. */
export interface DeckReport {
  readonly municipality: string;
  readonly fiscalYear: number;
}

export interface Deck {
  /** Empty: without a name. */
  readonly title: string;
  /** null while there is no slide. */
  readonly report: DeckReport | null;
  readonly slides: readonly Slide[];
}

export type NewSlide = Omit<Slide, 'id'>;

export const emptyDeck: Deck = { title: '', report: null, slides: [] };

/** A talk of more is none; keeps storage, links and thumbnails within bounds. */
export const maxSlides = 60;
export const maxCaptionLength = 120;
export const maxNotesLength = 2000;
export const maxTitleLength = 60;

function nextId(slides: readonly Slide[]): string {
  return `s${Math.max(0, ...slides.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0))) + 1}`;
}

/** Adds slides at the end, as many as there is room for. */
export function addSlides(deck: Deck, added: readonly NewSlide[], report: DeckReport | null): Deck {
  let { slides } = deck;
  for (const slide of added.slice(0, Math.max(maxSlides - slides.length, 0))) slides = [...slides, { ...slide, id: nextId(slides) }];
  return { ...deck, slides, report: deck.report ?? report };
}

export function removeSlide(deck: Deck, id: string): Deck {
  const slides = deck.slides.filter((slide) => slide.id !== id);
  return { ...deck, slides, report: slides.length === 0 ? null : deck.report };
}

/** @param place from 0; held inside the deck */
export function moveSlide(deck: Deck, id: string, place: number): Deck {
  const moved = deck.slides.find((slide) => slide.id === id);
  if (moved === undefined) return deck;
  const others = deck.slides.filter((slide) => slide !== moved);
  const to = Math.min(Math.max(place, 0), others.length);
  return { ...deck, slides: [...others.slice(0, to), moved, ...others.slice(to)] };
}

export function editSlide(deck: Deck, id: string, patch: Partial<Pick<Slide, 'caption' | 'notes'>>): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...patch } : slide)) };
}

/** Whether two slides show the same: what is said about them does not count. */
export function isSameView(a: NewSlide, b: NewSlide): boolean {
  return a.hash === b.hash && a.chart === b.chart;
}
