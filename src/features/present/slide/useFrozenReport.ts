import { useContext, useState } from 'react';
import { BoardContext } from '../../../store/useBoard';
import type { FrozenReport } from './frozenReport';

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
