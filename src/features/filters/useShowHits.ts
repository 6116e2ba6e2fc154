import { useCallback } from 'react';
import { selectCountedRows, selectRows } from '../../query/achievementRows';
import { useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';

/** Goes to the rows that a search has found; where they are one figure, straight to its sentence. */
export function useShowHits(): () => void {
  const index = useReportIndex();
  const selection = useSelection();
  const { changeView } = useBoardActions();
  return useCallback(() => {
    const [first, ...others] = selectCountedRows(index, selectRows(index, selection));
    const isOne = first !== undefined && others.length === 0;
    changeView({ screen: 'table', open: isOne ? { kind: 'quantity', id: first.quantity.id } : null });
  }, [index, selection, changeView]);
}
