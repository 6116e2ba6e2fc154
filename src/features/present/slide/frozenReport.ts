import { useContext, useState } from 'react';
import type { ReportIndex } from '../../../domain/reportIndex';
import type { TranslationIndex } from '../../../domain/translation';
import type { ViewState } from '../../../query/view';
import { BoardContext } from '../../../store/useBoard';

/** What a whole talk is drawn from, taken once when it begins: nothing that is loaded meanwhile changes a slide. */
export interface FrozenReport {
  readonly index: ReportIndex;
  readonly translation: TranslationIndex | null;
  /** Lends language and colours to the slides. */
  readonly view: ViewState;
}

/** The report as it is now, for as long as the component lives. */
export function useFrozenReport(): FrozenReport {
  const board = useContext(BoardContext);
  const [frozen] = useState(() => {
    const { loading, translation, view } = board?.store.getState() ?? {};
    if (loading?.status !== 'ready' || view === undefined) throw new Error('No report to present');
    return { index: loading.index, translation: translation ?? null, view };
  });
  return frozen;
}
