import { factsOf } from '../domain/languages';
import { i18n, nameOffices, showLanguage } from '../i18n/i18n';
import { createBoard, type Board, type BoardState } from '../store/board';
import { connectReports } from '../store/connectReports';
import { connectHistory } from '../store/history';
import { keptThings, type KeptReport } from '../store/keptSchema';
import { connectPreferences, guessLanguage } from '../store/preferences';
import { fetchSiteFile, isReplaced, partMissing, readReportText } from '../store/loadReport';
import { findEntry, reportCatalogue, type CatalogueEntry } from '../store/reportCatalogue';
import { joinSite, loadSiteIndex } from '../store/siteIndex';
import { siteOptions } from '../store/siteReport';
import { readOfficeNouns } from '../words/names';

/**
 * Makes the board and connects it with the page: history, storage, language, colours, data.
 * @returns the board, how to load the report again, and when the texts of its language are there
 */
export function startBoard(): { readonly board: Board; readonly reload: () => void; readonly texts: Promise<void> } {
  const preferences = keptThings.preferences();
  const board = createBoard({ language: guessLanguage(navigator.languages), ...preferences.get().value });
  connectPreferences(board, preferences);
  connectHistory(board, window);
  window.addEventListener(partMissing, () => {
    const script = import.meta.url.split('/').at(-1) ?? '';
    void isReplaced(async () => fetch(window.location.pathname, { cache: 'no-store' }), script).then(
      (answer) => answer && board.actions.addNotice({ code: 'updated' }),
    );
  });
  const reload = connectReader(board);
  return { board, reload, texts: showLanguage(board.store.getState().view.language) };
}

/** What stands outside React: language and colours of the page itself. Set when they change: the same again would lay out the whole page anew. */
function showOnPage({ view }: BoardState): void {
  const { documentElement: page } = document;
  const { htmlLang } = factsOf(view.language);
  if (page.lang !== htmlLang) page.lang = htmlLang;
  if (page.dataset['language'] !== view.language) page.dataset['language'] = view.language;
  if (page.dataset['theme'] !== view.theme) page.dataset['theme'] = view.theme;
  if (i18n.language === view.language) return;
  // without its texts the page goes on in the language that it has; why they did not come is told (`partMissing`), and a reload keeps the choice
  showLanguage(view.language).catch(() => {
    page.lang = i18n.language;
  });
}

/** A report of this browser as one of the catalogue; what has gone from its box goes from the list, too. */
const toEntry = ({ id, fiscalYear, municipality }: KeptReport): CatalogueEntry => ({
  folder: id,
  fiscalYear,
  url: '',
  sourceUrl: null,
  records: null,
  translations: new Map(),
  kept: {
    municipality,
    open: async () => {
      const part = await import('../store/reportBox').catch(() => null);
      // the report is there, what reads it is not
      if (part === null) return { ok: false, failure: { code: 'missing' } };
      const boxed = await part.readBox(id);
      if (boxed !== null) return readReportText(boxed.report, siteOptions.parseReport);
      keptThings.imports().change((reports) => reports.filter((other) => other.id !== id));
      return { ok: false, failure: { code: 'missing' } };
    },
  },
});

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
  const imports = keptThings.imports();
  let site = reportCatalogue;
  const list = () => board.actions.showCatalogue([...site, ...imports.get().value.map(toEntry)]);
  list();
  imports.subscribe(list);
  const connect = () => connectReports(board, siteOptions);
  // a page opened from a file has nothing beside it
  if (window.location.protocol === 'file:') return connect();
  const joinListed = async () => {
    const all = joinSite(reportCatalogue, await loadSiteIndex(fetchSiteFile));
    if (all.length === site.length) return;
    site = all;
    list();
  };
  const joined = joinListed();
  const { catalogue, view } = store.getState();
  const { report, selection } = view;
  const isKnown =
    report === null ? [null, ...site.map(({ fiscalYear }) => fiscalYear)].includes(selection.year) : findEntry(catalogue, view);
  if (isKnown) return connect();
  // a link to what may have been put beside the page later waits for the list
  let reload: () => void = () => undefined;
  const connectLater = async () => {
    await joined;
    reload = connect();
  };
  void connectLater();
  return () => reload();
}
