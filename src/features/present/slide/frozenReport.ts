import { useContext, useMemo, useState } from 'react';
import type { ReportIndex } from '../../../domain/reportIndex';
import type { TranslationIndex } from '../../../domain/translation';
import type { ViewState } from '../../../query/view';
import type { YearsBeside } from '../../../query/years/yearsBeside';
import { BoardContext, useBoard, useBoardContext, useReportIndex, useView } from '../../../store/useBoard';

/** What a whole talk is drawn from, taken once when it begins: nothing that is loaded meanwhile changes a slide. */
export interface FrozenReport {
  readonly index: ReportIndex;
  readonly translation: TranslationIndex | null;
  /** Reports of other years; null where none had come by then. */
  readonly years?: YearsBeside | null;
  /** Lends language and colours to the slides. */
  readonly view: ViewState;
}

/** The report as it is now, for as long as the component lives. */
export function useFrozenReport(): FrozenReport {
  const board = useContext(BoardContext);
  const [frozen] = useState(() => {
    const { loading, translation, view, years } = board?.store.getState() ?? {};
    if (loading?.status !== 'ready' || view === undefined) throw new Error('No report to present');
    return { index: loading.index, translation: translation ?? null, view, years: years ?? null };
  });
  return frozen;
}

/** The report as it is shown, with what is loaded meanwhile: for slides that are listed, not talked about. */
export function useShownReport(): FrozenReport {
  const { store } = useBoardContext();
  const index = useReportIndex();
  const translation = useBoard((state) => state.translation);
  const years = useBoard((state) => state.years);
  const language = useView('language');
  // of the view they take the language alone: where the reader is in a talk draws no list anew
  return useMemo(
    () => ({ index, translation, years, view: { ...store.getState().view, language } }),
    [store, index, translation, years, language],
  );
}
