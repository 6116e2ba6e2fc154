import { createContext, useContext, type ComponentType } from 'react';
import type { ReportIndex } from '../../../domain/reportIndex';
import type { TranslationIndex } from '../../../domain/translation';
import { createBoard, type Board } from '../../../store/board';
import type { Screen, ViewState } from '../../../store/viewState';

/** The screens of the application, handed in from above: a feature knows no other feature. */
export type Screens = Readonly<Record<Screen, ComponentType>>;

/** What a whole talk is drawn from, taken once when it begins: nothing that is loaded meanwhile changes a slide. */
export interface FrozenReport {
  readonly index: ReportIndex;
  readonly translation: TranslationIndex | null;
  /** Lends language and colours to the slides. */
  readonly view: ViewState;
}

/** A board of its own for one slide: what is done on the slide changes nothing elsewhere. */
export function createSlideBoard({ index, translation }: FrozenReport, view: ViewState): Board {
  const board = createBoard(view);
  board.store.setState({ loading: { status: 'ready', index }, translation });
  return board;
}

export const ScreensContext = createContext<Screens | null>(null);

export function useScreens(): Screens {
  const screens = useContext(ScreensContext);
  if (screens === null) throw new Error('ScreensContext has no screens: slides are drawn by them');
  return screens;
}
