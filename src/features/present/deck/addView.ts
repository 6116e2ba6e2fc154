import '../../../i18n/laterTexts';
import type { Board } from '../../../store/board';
import { describeReport, type NewSlide } from '../../../store/deck';
import { pinYear } from '../../../store/history';
import { findScreenSlide } from '../../../store/slideView';
import { serializeView } from '../../../store/urlCodec';
import { findDeckStore } from '../../../store/useDeck';
import { defaultView } from '../../../query/view';
import { requestFullScreen } from '../talk/talkWindow';
import { serializeDeckLink } from './deckLink';

function readIndex(board: Board) {
  const { loading } = board.store.getState();
  if (loading.status !== 'ready') throw new Error('There is no report to make a slide of');
  return loading.index;
}

/**
 * The present view as a slide. The year always stands in it, so that it never means another report; the language never does, since a talk has one.
 * @param chart null for the screen as a whole
 */
export function makeSlideOf(board: Board, chart: string | null): NewSlide {
  const { view: present } = board.store.getState();
  const { view, chart: shownChart } = (chart === null && findScreenSlide(present)) || { view: present, chart };
  const year = view.selection.year ?? readIndex(board).report.fiscalYear;
  const shown = { ...view, selection: { ...view.selection, year }, open: null, deck: null, slide: null, language: defaultView.language };
  return { hash: serializeView(pinYear(shown, year)), chart: shownChart, caption: '', notes: '' };
}

/** What became of a slide that was to be added, and how many the deck has now. */
export interface AddedView {
  readonly outcome: 'added' | 'isThere' | 'full';
  readonly count: number;
}

/** Adds the present view to the reader's deck, unless it is there already or the deck is full. */
export function addView(board: Board, chart: string | null): AddedView {
  const { store, actions } = findDeckStore();
  const outcome = actions.add(makeSlideOf(board, chart), describeReport(readIndex(board)));
  return { outcome, count: store.getState().deck.slides.length };
}

/** Shows the present view full screen at once, without touching the reader's deck: a talk of one slide, which its link holds. */
export function presentView(board: Board, chart: string | null): void {
  void requestFullScreen();
  const deck = serializeDeckLink({ title: '', report: describeReport(readIndex(board)), slides: [makeSlideOf(board, chart)] });
  board.actions.showView({ screen: 'present', deck, slide: 1 });
}
