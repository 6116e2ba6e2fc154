import type { Board } from './board';
import { loadReport, type LoadOptions, loadTranslation } from './loadReport';
import type { CatalogueEntry } from './reportCatalogue';
import type { Language } from '../query/view';

type ReportOptions = Omit<LoadOptions, 'onProgress'>;

/**
 * Loads the report of the chosen fiscal year, and its names when another language is shown; again whenever one of them changes.
 * @param catalogue newest first; the first one is shown where no year is chosen, or one that is not there
 * @returns loads the report again, after a failure
 */
export function connectReports(board: Board, catalogue: readonly CatalogueEntry[], options: ReportOptions): () => void {
  const { store, actions } = board;
  let shown: CatalogueEntry | undefined;
  let namesOf = '';
  const findEntry = () => {
    const { year } = store.getState().view.selection;
    return catalogue.find(({ fiscalYear }) => fiscalYear === year) ?? catalogue[0];
  };
  const showNames = async (entry: CatalogueEntry, language: Language) => {
    const key = `${entry.folder} ${language}`;
    if (key === namesOf) return;
    namesOf = key;
    actions.showTranslation(null);
    const url = entry.translations.get(language);
    if (language === 'ja') return;
    const translation = url === undefined ? null : await loadTranslation(url, options.fetch);
    // the reader may have switched in the meantime
    if (key !== namesOf) return;
    if (translation === null) actions.addNotice({ code: 'translationUnavailable' });
    actions.showTranslation(translation);
  };
  const load = async () => {
    const entry = findEntry();
    shown = entry;
    if (entry === undefined) return actions.showFailure({ code: 'none' });
    actions.showProgress(0, null);
    const outcome = await loadReport(entry.url, { ...options, onProgress: actions.showProgress });
    if (shown !== entry) return;
    if (outcome.ok) actions.showReport(outcome.report);
    else actions.showFailure(outcome.failure);
  };
  const hasYear = (year: number) => catalogue.some(({ fiscalYear }) => fiscalYear === year);
  const keepUp = () => {
    if (shown !== findEntry()) void load();
    const { view, loading } = store.getState();
    const { year } = view.selection;
    if (year !== null && !hasYear(year) && loading.status === 'ready') actions.dropYear();
    if (shown !== undefined) void showNames(shown, store.getState().view.language);
  };
  store.subscribe(keepUp);
  void load();
  keepUp();
  return () => void load();
}
