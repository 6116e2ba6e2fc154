import { createContext, useContext, type ComponentType } from 'react';
import type { ReportIndex } from '../../../domain/reportIndex';
import type { TranslationIndex } from '../../../domain/translation';
import { createBoard, type Board } from '../../../store/board';
import type { Screen, ViewState } from '../../../query/view';

/** The screens of the application, handed in from above: a feature knows no other feature. */
export type Screens = Readonly<Record<Screen, ComponentType>>;

/** What a whole talk is drawn from, taken once when it begins: nothing that is loaded meanwhile changes a slide. */
export interface FrozenReport {
  readonly index: ReportIndex;
  readonly translation: TranslationIndex | null;
  /** Lends language and colours to the slides. */
  readonly view: ViewState;
}

const nothing = () => undefined;

/**
 * A board of its own for one slide. A number on it can be opened to its sentence; what would lead to another screen or narrow the filters does
 * nothing, since a slide stays what it is.
 */
export function createSlideBoard({ index, translation }: FrozenReport, view: ViewState): Board {
  const { store, actions } = createBoard(view);
  store.setState({ loading: { status: 'ready', index }, translation });
  const still = {
    showView: nothing,
    showRows: nothing,
    changeSelection: nothing,
    toggleFacet: nothing,
    resetSelection: nothing,
  };
  return { store, actions: { ...actions, ...still, openInitiative: nothing } };
}

export const ScreensContext = createContext<Screens | null>(null);

export function useScreens(): Screens {
  const screens = useContext(ScreensContext);
  if (screens === null) throw new Error('ScreensContext has no screens: slides are drawn by them');
  return screens;
}
