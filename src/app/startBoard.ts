import checkedReports from 'virtual:checked-reports';
import { factsOf } from '../domain/languages';
import { i18n, nameOffices, showLanguage } from '../i18n/i18n';
import { createBoard, type Board, type BoardState } from '../store/board';
import { connectReports } from '../store/connectReports';
import { connectHistory } from '../store/history';
import { keptThings, type KeptReport } from '../store/keptSchema';
import { connectPreferences, guessLanguage } from '../store/preferences';
import { fetchSiteFile, isCheckedReport, isReplaced, partMissing, readReportText, type LoadOptions } from '../store/loadReport';
import { findEntry, reportCatalogue, type CatalogueEntry } from '../store/reportCatalogue';
import { joinSite, loadSiteIndex } from '../store/siteIndex';
import type * as validation from '../store/validateReport';
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

let rules: typeof validation | null = null;
const fetchRules = async () => (rules = await import('../store/validateReport'));
/** What has come of a long report is looked at while the rest of it comes, once the rules are there. */
const followContent: NonNullable<LoadOptions['followContent']> = (content) => rules?.followReport(content);

/** The reports that come along were validated when the page was built; the rules are fetched for any other. */
const parseReport: LoadOptions['parseReport'] = async (content, text) => {
  if (isCheckedReport(content, text, checkedReports)) return { ok: true, report: content };
  const { validateReport } = await fetchRules();
  return validateReport(content);
};

/** A report of more bytes is none of those that come along; a character has three at most. */
const knownBytes = 3 * Math.max(0, ...checkedReports.map(({ length }) => length));

function followLoading(loading: BoardState['loading']): void {
  if (loading.status === 'ready') nameOffices(readOfficeNouns(loading.index.report));
  // asked for while the rest of the report comes; a fault is told where they are needed
  if (loading.status === 'loading' && loading.loaded > knownBytes) fetchRules().catch(() => undefined);
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
      if (boxed !== null) return readReportText(boxed.report, parseReport);
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
    if (state.loading !== before.loading) followLoading(state.loading);
    if (state.view !== before.view) showOnPage(state);
  });
  const imports = keptThings.imports();
  let site = reportCatalogue;
  const list = () => board.actions.showCatalogue([...site, ...imports.get().value.map(toEntry)]);
  list();
  imports.subscribe(list);
  const connect = () => connectReports(board, { fetch: fetchSiteFile, isOnline: () => navigator.onLine, parseReport, followContent });
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
