import { fingerprintReport } from '../domain/fingerprint';
import type { ReportIndex } from '../domain/reportIndex';
import { mergeFields, mergeLists } from './mergeKept';

/** One page of a talk: a view of the board, and what the presenter says about it. */
export interface Slide {
  /** Unique in its deck and its own for good, wherever it is moved; never in links. */
  readonly id: string;
  /** The view as the hash of a link, `#` included; empty for the default view. */
  readonly hash: string;
  /** A reference to a chart as text (`chartRef.ts`), kept even where no chart has that name any more; null: what the screen says as a whole. */
  readonly chart: string | null;
  /** The presenter's headline; empty: the finding of the chart. */
  readonly caption: string;
  /** What the presenter wants to say; empty for nothing. */
  readonly notes: string;
}

/** Of which report the slides were made; a deck opened beside another one says so. */
export interface DeckReport {
  readonly municipality: string;
  readonly fiscalYear: number;
  /** `fingerprintReport` of its data at that time; absent in decks of earlier versions. */
  readonly data?: string;
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

/** Two windows that add a slide to one deck at the same time must not give the same. */
function makeSlideId(slides: readonly Slide[]): string {
  const id = `s${Math.random().toString(36).slice(2, 10)}`;
  return slides.some((slide) => slide.id === id) ? makeSlideId(slides) : id;
}

/** Adds slides at the end, as many as there is room for. */
export function addSlides(deck: Deck, added: readonly NewSlide[], report: DeckReport | null): Deck {
  const room = Math.max(maxSlides - deck.slides.length, 0);
  let { slides } = deck;
  for (const slide of added.slice(0, room)) slides = [...slides, { ...slide, id: makeSlideId(slides) }];
  return slides === deck.slides ? deck : { ...deck, slides, report: deck.report ?? report };
}

export function removeSlide(deck: Deck, id: string): Deck {
  const slides = deck.slides.filter((slide) => slide.id !== id);
  if (slides.length === deck.slides.length) return deck;
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
  if (!deck.slides.some((slide) => slide.id === id)) return deck;
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...patch } : slide)) };
}

/** Whether two slides show the same: what is said about them does not count. */
export function isSameView(a: NewSlide, b: NewSlide): boolean {
  return a.hash === b.hash && a.chart === b.chart;
}

/** Joins what two windows have made of one deck: slides are known by their id, and what was written about one stays with it. */
export function mergeDecks(base: Deck, mine: Deck, theirs: Deck): Deck {
  const slides = mergeLists(base.slides, mine.slides, theirs.slides);
  const head = ({ title, report }: Deck) => ({ title, report });
  const { title, report } = mergeFields(head(base), head(mine), head(theirs));
  return { title, report: slides.length === 0 ? null : (report ?? mine.report ?? theirs.report), slides };
}

/** Of which report slides are that are made now. */
export function describeReport({ report }: ReportIndex): DeckReport {
  return { municipality: report.municipality.name, fiscalYear: report.fiscalYear, data: fingerprintReport(report) };
}

/** Whether the deck was made from another report than the one that is shown. */
export function isOfOtherReport({ report }: Pick<Deck, 'report'>, index: ReportIndex): boolean {
  const { municipality, fiscalYear } = index.report;
  return report !== null && (report.municipality !== municipality.name || report.fiscalYear !== fiscalYear);
}

/** Whether the deck was made from the report that is shown, but before its data were corrected: what is said about a slide may be out of date. */
export function isOfCorrectedData(deck: Pick<Deck, 'report'>, index: ReportIndex): boolean {
  const data = deck.report?.data;
  return data !== undefined && !isOfOtherReport(deck, index) && data !== fingerprintReport(index.report);
}
