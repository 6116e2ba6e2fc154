import { factsOf, type Language } from '../domain/languages';
import type { Board, BoardState } from './board';
import { loadReport, type LoadOptions, loadTranslation } from './loadReport';
import { findEntry, type CatalogueEntry } from './reportCatalogue';
import type { ViewState } from '../query/view';

/** Whether sentences of the document are read in a view, or searched. The first screens show numbers, and ask for them once they have been drawn. */
const readsSentences = ({ screen, open, selection, tableColumns }: ViewState): boolean =>
  open !== null || selection.text !== '' || tableColumns.includes('sentence') || !['overview', 'table', 'compare'].includes(screen);

type ReportOptions = Omit<LoadOptions, 'onProgress'>;

/**
 * Loads the report of the board's catalogue that is chosen (the newest of the site where none is, or one that is not there), and its names when another language is shown; again whenever one of them changes.
 * @returns loads the report again, after a failure
 */
export function connectReports(board: Board, options: ReportOptions): () => void {
  const { store, actions } = board;
  let shown: CatalogueEntry | undefined;
  let [namesOf, sentencesOf] = ['', ''];
  const findShown = () => {
    const { catalogue, view } = store.getState();
    // of a report that is not there, what would be shown without it
    return findEntry(catalogue, view) ?? findEntry(catalogue, { ...view, report: null });
  };
  const showNames = async (entry: CatalogueEntry, language: Language) => {
    const key = `${entry.folder} ${language}`;
    if (key === namesOf) return;
    namesOf = key;
    sentencesOf = '';
    actions.showTranslation(null);
    const url = entry.translations.get(language);
    if (factsOf(language).isOriginal) return;
    const translation = url === undefined ? null : await loadTranslation(url, options.fetch);
    // the reader may have switched in the meantime
    if (key !== namesOf) return;
    if (translation === null && url !== undefined) actions.addNotice({ code: 'translationUnavailable' });
    actions.showTranslation(translation);
  };
  // they stand in the index with the names, and behind them
  const showSentences = async ({ translations }: CatalogueEntry, { wantsSentences, loading, translation, view }: BoardState) => {
    const url = translations.get(`${view.language}.sentences`);
    if (loading.status !== 'ready' || translation === null || url === undefined || sentencesOf === namesOf) return;
    if (!wantsSentences && !readsSentences(view)) return;
    const key = namesOf;
    sentencesOf = key;
    const parts = [loadTranslation(url, options.fetch), import('../words/placeSentences').catch(() => null)] as const;
    const [texts, words] = await Promise.all(parts);
    if (key !== sentencesOf) return;
    if (texts === null || words === null) return actions.addNotice({ code: 'translationUnavailable' });
    actions.showSentences(words.placeSentences(loading.index, texts, view.language));
  };
  const load = async () => {
    const entry = findShown();
    shown = entry;
    if (entry === undefined) return actions.showFailure({ code: 'none' });
    actions.showProgress(0, null);
    const outcome = await (entry.kept?.open() ?? loadReport(entry.url, { ...options, onProgress: actions.showProgress }));
    if (shown !== entry) return;
    // what this browser has lost is no fault of the site: it is told, and a report that is there is shown
    if (!outcome.ok && entry.kept !== undefined)
      return actions.showCatalogue(store.getState().catalogue.filter((other) => other !== entry));
    if (outcome.ok) actions.showReport(outcome.report, entry.folder);
    else actions.showFailure(outcome.failure);
  };
  const isMissing = ({ catalogue, view }: BoardState): boolean => {
    const entry = findEntry(catalogue, view);
    const { year } = view.selection;
    return view.report === null ? year !== null && entry?.fiscalYear !== year : entry === undefined;
  };
  const keepUp = () => {
    // the list may be written anew with the same report in it
    if (shown?.folder !== findShown()?.folder) void load();
    const state = store.getState();
    if (state.loading.status === 'ready' && isMissing(state)) actions.dropMissing();
    if (shown === undefined) return;
    void showNames(shown, store.getState().view.language);
    void showSentences(shown, store.getState());
  };
  store.subscribe(keepUp);
  void load();
  keepUp();
  return () => void load();
}
