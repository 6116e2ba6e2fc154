import { useCallback, useContext } from 'react';
import { writeLink } from './history';
import { BoardContext } from './useBoard';
import { defaultView } from '../query/view';

/** Gives the address at which one number opens: the number alone, without the filters of the moment, in the reader's language. */
export function useNumberLink(id: string): () => string | null {
  const board = useContext(BoardContext);
  return useCallback(() => {
    if (board === null) return null;
    const { language } = board.store.getState().view;
    return writeLink(board, { ...defaultView, screen: 'table', language, open: { kind: 'quantity', id } });
  }, [board, id]);
}
