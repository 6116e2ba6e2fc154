import checkedReports from 'virtual:checked-reports';
import { i18n, nameOffices, showLanguage } from '../i18n/i18n';
import { createBoard, type Board, type BoardState } from '../store/board';
import { connectReports } from '../store/connectReports';
import { connectHistory } from '../store/history';
import { keptThings } from '../store/keptSchema';
import { connectPreferences, guessLanguage } from '../store/preferences';
import { isCheckedReport, type LoadOptions } from '../store/loadReport';
import { reportCatalogue } from '../store/reportCatalogue';
import { readOfficeNouns } from '../words/names';

/**
 * Makes the board and connects it with the page: history, storage, language, colours, data.
 * @returns the board, and how to load the report again
 */
export function startBoard(): { readonly board: Board; readonly reload: () => void } {
  const preferences = keptThings.preferences();
  const board = createBoard({ language: guessLanguage(navigator.languages), ...preferences.get().value });
  connectPreferences(board, preferences);
  connectHistory(board, window);
  return { board, reload: connectReader(board) };
}

/** What stands outside React: language and colours of the page itself. Set when they change: the same again would lay out the whole page anew. */
function showOnPage({ view }: BoardState): void {
  const { documentElement: page } = document;
  if (page.lang !== view.language) page.lang = view.language;
  if (page.dataset['theme'] !== view.theme) page.dataset['theme'] = view.theme;
  if (i18n.language !== view.language) void showLanguage(view.language);
}

/** The reports that come along were validated when the page was built; the rules are fetched for any other. */
const parseReport: LoadOptions['parseReport'] = async (content, text) => {
  if (isCheckedReport(content, text, checkedReports)) return { ok: true, report: content };
  const { parseReport: validate } = await import('../domain/reportSchema');
  return validate(content);
};

/**
 * Keeps the page's language and colours, and the reports, in step with a board.
 * @returns loads the report again
 */
export function connectReader(board: Board): () => void {
  const { store } = board;
  showOnPage(store.getState());
  store.subscribe((state, before) => {
    if (state.loading !== before.loading && state.loading.status === 'ready') nameOffices(readOfficeNouns(state.loading.index.report));
    if (state.view !== before.view) showOnPage(state);
  });
  return connectReports(board, reportCatalogue, {
    fetch: window.fetch.bind(window),
    isOnline: () => navigator.onLine,
    parseReport,
  });
}
