import { createContext, useContext, useCallback } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { ReportIndex } from '../domain/reportIndex';
import type { Selection } from '../query/selection';
import type { Board, BoardActions, BoardState } from './board';
import { type ViewState, defaultView } from '../query/view';
import type { ChartView } from '../specs/chartSpec';
import { writeLink } from './history';

/** Holds the board of the application; tests provide their own. */
export const BoardContext = createContext<Board | null>(null);

export function useBoardContext(): Board {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('BoardContext has no board: wrap the component in <BoardContext value={board}>');
  return board;
}

/**
 * Part of the board's state; the component is drawn again when this part changes.
 * @param selector must give the same object for the same state: pick, don't build
 */
export function useBoard<Part>(selector: (state: BoardState) => Part): Part {
  return useStore(useBoardContext().store, selector);
}

/** What can be done; always the same functions. */
export function useBoardActions(): BoardActions {
  return useBoardContext().actions;
}

/** One key of the view: `useView('screen')`. */
export function useView<Key extends keyof ViewState>(key: Key): ViewState[Key] {
  return useBoard(({ view }) => view[key]);
}

/** What the reader has chosen; same object until it changes. */
export function useSelection(): Selection {
  return useView('selection');
}

/**
 * The loaded report.
 * @throws Error before there is one: screens are drawn only once it is there
 */
export function useReportIndex(): ReportIndex {
  return useBoard(({ loading }) => {
    if (loading.status !== 'ready') throw new Error(`No report to show: ${loading.status}`);
    return loading.index;
  });
}

/** What of the view decides what a chart shows; the same object until one of these changes. */
export function useChartView(): ChartView {
  return useStore(
    useBoardContext().store,
    useShallow(({ view }) => readChartView(view)),
  );
}

/** The keys of a view that a spec may see. */
export function readChartView(view: ViewState): ChartView {
  const { selection, highlightedDepartment, departmentOrder, chartScale, compareFamily, compareUnit, compareActivity } = view;
  const { sheetDepartment, tableSort, showsWithoutNumber } = view;
  return {
    selection,
    highlightedDepartment,
    departmentOrder,
    chartScale,
    compareFamily,
    compareUnit,
    compareActivity,
    sheetDepartment,
    tableSort,
    showsWithoutNumber,
  };
}

/** Gives the address at which one number opens: the number alone, without the filters of the moment, in the reader's language. */
export function useNumberLink(id: string): () => string | null {
  const board = useContext(BoardContext);
  return useCallback(() => {
    if (board === null) return null;
    const { language } = board.store.getState().view;
    return writeLink(board, { ...defaultView, screen: 'table', language, open: { kind: 'quantity', id } });
  }, [board, id]);
}
