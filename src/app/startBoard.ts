import { parseReport } from '../domain/reportSchema';
import { i18n, showLanguage } from '../i18n/i18n';
import { findStorage } from '../store/browserStorage';
import { createBoard, type Board, type BoardState } from '../store/board';
import { connectHistory } from '../store/history';
import { connectReports } from '../store/connectReports';
import { loadPreferences, savePreferences } from '../store/preferences';
import { reportCatalogue } from '../store/reportCatalogue';

/** What stands outside React: language and colours of the page itself. */
function showOnPage({ view }: BoardState): void {
  document.documentElement.lang = view.language;
  document.documentElement.dataset['theme'] = view.theme;
  if (i18n.language !== view.language) void showLanguage(view.language);
}

/**
 * Makes the board and connects it with the page: history, storage, language, colours, data.
 * @returns the board, and how to load the report again
 */
export function startBoard(): { readonly board: Board; readonly reload: () => void } {
  const storage = findStorage();
  const board = createBoard(loadPreferences(storage));
  const { store } = board;
  connectHistory(board, window);
  showOnPage(store.getState());
  store.subscribe((state, before) => {
    if (state.view === before.view) return;
    showOnPage(state);
    savePreferences(storage, state.view);
  });
  const reload = connectReports(board, reportCatalogue, {
    fetch: window.fetch.bind(window),
    isOnline: () => navigator.onLine,
    parseReport,
  });
  return { board, reload };
}
