import { parseReport } from '../domain/reportSchema';
import { i18n, showLanguage } from '../i18n/i18n';
import { createBoard, type Board, type BoardState } from '../store/board';
import { findStorage } from '../store/browserStorage';
import { connectReports } from '../store/connectReports';
import { connectHistory } from '../store/history';
import { guessLanguage, loadPreferences, savePreferences } from '../store/preferences';
import { reportCatalogue } from '../store/reportCatalogue';

/**
 * Makes the board and connects it with the page: history, storage, language, colours, data.
 * @returns the board, and how to load the report again
 */
export function startBoard(): { readonly board: Board; readonly reload: () => void } {
  const storage = findStorage();
  const board = createBoard({ language: guessLanguage(navigator.languages), ...loadPreferences(storage) });
  connectHistory(board, window);
  board.store.subscribe(({ view }, before) => view !== before.view && savePreferences(storage, view));
  return { board, reload: connectReader(board) };
}

/** What stands outside React: language and colours of the page itself. */
function showOnPage({ view }: BoardState): void {
  document.documentElement.lang = view.language;
  document.documentElement.dataset['theme'] = view.theme;
  if (i18n.language !== view.language) void showLanguage(view.language);
}

/**
 * Keeps the page's language and colours, and the reports, in step with a board.
 * @returns loads the report again
 */
export function connectReader(board: Board): () => void {
  const { store } = board;
  showOnPage(store.getState());
  store.subscribe((state, before) => state.view !== before.view && showOnPage(state));
  return connectReports(board, reportCatalogue, {
    fetch: window.fetch.bind(window),
    isOnline: () => navigator.onLine,
    parseReport,
  });
}
