import { factsOf, type Language } from '../domain/languages';
import type { Board, BoardState } from './board';
import { loadReport, type LoadOptions, loadTranslation } from './loadReport';
import { findEntry, type CatalogueEntry } from './reportCatalogue';

type ReportOptions = Omit<LoadOptions, 'onProgress'>;

/**
 * Loads the report of the board's catalogue that is chosen (the newest of the site where none is, or one that is not there), and its names when another language is shown; again whenever one of them changes.
 * @returns loads the report again, after a failure
 */
export function connectReports(board: Board, options: ReportOptions): () => void {
  const { store, actions } = board;
  let shown: CatalogueEntry | undefined;
  let namesOf = '';
  const findShown = () => {
    const { catalogue, view } = store.getState();
    // of a report that is not there, what would be shown without it
    return findEntry(catalogue, view) ?? findEntry(catalogue, { ...view, report: null });
  };
  const showNames = async (entry: CatalogueEntry, language: Language) => {
    const key = `${entry.folder} ${language}`;
    if (key === namesOf) return;
    namesOf = key;
    actions.showTranslation(null);
    const url = entry.translations.get(language);
    if (factsOf(language).isOriginal) return;
    const translation = url === undefined ? null : await loadTranslation(url, options.fetch);
    // the reader may have switched in the meantime
    if (key !== namesOf) return;
    if (translation === null && url !== undefined) actions.addNotice({ code: 'translationUnavailable' });
    actions.showTranslation(translation);
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
    if (shown !== undefined) void showNames(shown, store.getState().view.language);
  };
  store.subscribe(keepUp);
  void load();
  keepUp();
  return () => void load();
}
