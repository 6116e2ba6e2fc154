import { createStore, type StoreApi } from 'zustand/vanilla';
import { buildReportIndex, type ReportIndex } from '../domain/reportIndex';
import type { Report } from '../domain/report';
import type { TranslationIndex } from '../domain/translation';
import { emptySelection, type Facet, type FacetValue, type Selection } from '../query/selection';
import type { YearsBeside } from '../query/years/yearsBeside';
import { checkView } from './checkView';
import type { LoadFailure } from './loadReport';
import { findEntry, type CatalogueEntry } from './reportCatalogue';
import { parseHash, type DroppedPart } from './urlCodec';
import { defaultView, type ViewState } from '../query/view';

/** Something the reader should know; words come from the interface's languages (`notice.*`). */
export type Notice =
  | { readonly code: 'linkPartlyRestored'; readonly dropped: readonly DroppedPart[] }
  /** A link asks for a year of which there is no report; what was chosen by that year's ids is not applied to another. */
  | { readonly code: 'yearMissing'; readonly year: number; readonly shown: number }
  /** Slides of the talk that is over, by their number. */
  | {
      readonly code: 'slidesNotDrawn';
      readonly slides: readonly { readonly place: number; readonly title: string; readonly message: string }[];
    }
  /** A link asks for a report by its folder that is not in this browser, nor beside the page. */
  | { readonly code: 'reportMissing'; readonly folder: string }
  /** Departments and offices that the report of another year does not have. */
  | { readonly code: 'choicesDropped'; readonly names: readonly string[]; readonly year: number }
  | { readonly code: 'filtersReset' | 'updated' | 'updateReady' | 'storageFull' | 'storageRefused' | 'translationUnavailable' };

export type LoadState =
  | { readonly status: 'loading'; readonly loaded: number; readonly total: number | null }
  | { readonly status: 'failed'; readonly failure: LoadFailure }
  | {
      readonly status: 'ready';
      readonly index: ReportIndex;
      /** Where it is from; null where nobody told. */
      readonly folder: string | null;
    };

export interface BoardState {
  readonly view: ViewState;
  readonly loading: LoadState;
  /** The reports that can be shown: those of the site, newest first, then those kept in this browser. */
  readonly catalogue: readonly CatalogueEntry[];
  /** Names in the reader's language; null while the report's own language is shown or the translation is not there (yet). */
  readonly translation: TranslationIndex | null;
  /** Sentences are shown where the view does not tell it (`readsSentences`): their translation is fetched, where there is one. */
  readonly wantsSentences: boolean;
  readonly notices: readonly Notice[];
  /** What the last reset of the filters threw away. */
  readonly undoable: Selection | null;
  /** Reports of other years of the same municipality, once they have been asked for (`yearReports.ts`). */
  readonly years: YearsBeside | null;
}

export interface BoardActions {
  /** Shows another view in one step back, filters included; the panel closes unless the patch opens it. */
  readonly showView: (patch: Partial<ViewState>) => void;
  /** Shows the rows behind a figure, a bar or a cell in the table: narrows the filters and goes there in one step back. */
  readonly showRows: (
    patch: Partial<Selection>,
    view?: Partial<Pick<ViewState, 'showsWithoutNumber' | 'tableSort' | 'tableGrouping'>>,
  ) => void;
  readonly changeSelection: (patch: Partial<Selection>) => void;
  /** Chooses a value of a facet, or lets it go; a later choice stands behind earlier ones. */
  readonly toggleFacet: (facet: Facet, value: FacetValue) => void;
  readonly resetSelection: () => void;
  readonly undoReset: () => void;
  /** Opens the initiative panel at one number, or at an initiative as a whole. */
  readonly openQuantity: (id: string) => void;
  readonly openInitiative: (id: string) => void;
  readonly closePanel: () => void;
  /** Any other key of the view: `changeView({ chartScale: 'log' })`. */
  readonly changeView: (patch: Partial<Omit<ViewState, 'selection'>>) => void;
  /** Shows the view of a link; what could not be restored becomes a notice. */
  readonly applyHash: (hash: string, keeps?: { readonly language: boolean }) => void;
  readonly showProgress: (loaded: number, total: number | null) => void;
  readonly showCatalogue: (catalogue: readonly CatalogueEntry[]) => void;
  /** @param folder where it is from */
  readonly showReport: (report: Report, folder?: string | null) => void;
  /** Gives up a report or a year that is not there, and what was chosen by its ids. */
  readonly dropMissing: () => void;
  readonly showYears: (years: YearsBeside) => void;
  readonly showFailure: (failure: LoadFailure) => void;
  readonly showTranslation: (translation: TranslationIndex | null) => void;
  readonly askForSentences: () => void;
  readonly showSentences: (sentences: ReportIndex['sentences']) => void;
  readonly addNotice: (notice: Notice) => void;
  readonly dismissNotice: (code: Notice['code']) => void;
}

export interface Board {
  readonly store: StoreApi<BoardState>;
  readonly actions: BoardActions;
}

const withoutCode = (notices: readonly Notice[], code: Notice['code']) => notices.filter((notice) => notice.code !== code);

function addDropped(notices: readonly Notice[], dropped: readonly DroppedPart[]): readonly Notice[] {
  if (dropped.length === 0) return notices;
  const earlier = notices.flatMap((notice) => (notice.code === 'linkPartlyRestored' ? notice.dropped : []));
  return [...withoutCode(notices, 'linkPartlyRestored'), { code: 'linkPartlyRestored', dropped: [...earlier, ...dropped] }];
}

/** Notices about a link, which say nothing about the next one. */
const linkNotices: readonly Notice['code'][] = ['linkPartlyRestored', 'yearMissing', 'reportMissing', 'choicesDropped'];

/** A view checked against the report that is shown for it; what had to go is told. */
function checkAgainst(
  index: ReportIndex,
  { view, notices, catalogue }: Pick<BoardState, 'view' | 'notices' | 'catalogue'>,
): Pick<BoardState, 'view' | 'notices'> {
  const { report } = view;
  const isMissing = report !== null && findEntry(catalogue, view) === undefined;
  const checked = checkView(view, index, isMissing);
  const { year } = view.selection;
  const shown = index.report.fiscalYear;
  if (isMissing) return { view: checked.view, notices: addDropped(addReportMissing(notices, report), checked.dropped) };
  const isOfShownYear = year === null || year === shown;
  const ofYear: readonly Notice[] = isOfShownYear
    ? notices
    : [...withoutCode(notices, 'yearMissing'), { code: 'yearMissing', year, shown }];
  return { view: checked.view, notices: addDropped(ofYear, checked.dropped) };
}

const addReportMissing = (notices: readonly Notice[], folder: string): readonly Notice[] => [
  ...withoutCode(notices, 'reportMissing'),
  { code: 'reportMissing', folder },
];

/** The report in which the ids of a view can be looked up; null while it is not there: those of another report wait for theirs. */
function findIndexOf({ loading, catalogue }: BoardState, view: ViewState): ReportIndex | null {
  if (loading.status !== 'ready') return null;
  const { year } = view.selection;
  const isOfShownYear = year === null || year === loading.index.report.fiscalYear;
  const isOfShownReport = loading.folder === null || findEntry(catalogue, view)?.folder === loading.folder;
  return isOfShownYear && isOfShownReport ? loading.index : null;
}

/**
 * The one store of the application. It touches neither page nor storage: `history.ts`, `preferences.ts` and the start of the
 * application connect it.
 * @param start what differs from the default view, e.g. the reader's preferences
 */
export function createBoard(start: Partial<ViewState> = {}): Board {
  const store = createStore<BoardState>(() => ({
    view: { ...defaultView, ...start },
    loading: { status: 'loading', loaded: 0, total: null },
    catalogue: [],
    translation: null,
    wantsSentences: false,
    notices: [],
    undoable: null,
    years: null,
  }));
  const { setState } = store;
  const changeView = (patch: Partial<ViewState>) => setState(({ view }) => ({ view: { ...view, ...patch } }));
  const addNotice = (notice: Notice) => setState(({ notices }) => ({ notices: [...withoutCode(notices, notice.code), notice] }));
  const dismissNotice = (code: Notice['code']) => setState(({ notices }) => ({ notices: withoutCode(notices, code) }));
  const changeSelection = (patch: Partial<Selection>) =>
    setState(({ view, notices }) => ({
      view: { ...view, selection: { ...view.selection, ...patch } },
      undoable: null,
      notices: withoutCode(notices, 'filtersReset'),
    }));
  const actions: BoardActions = {
    showView: (patch) => changeView({ open: null, ...patch }),
    showRows: (patch, view = {}) => {
      const { selection } = store.getState().view;
      changeView({
        showsWithoutNumber: false,
        tableGrouping: null,
        ...view,
        screen: 'table',
        open: null,
        selection: { ...selection, ...patch },
      });
    },
    changeSelection,
    toggleFacet: (facet, value) => {
      const chosen: readonly FacetValue[] = store.getState().view.selection[facet];
      changeSelection({ [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] });
    },
    resetSelection: () => {
      setState(({ view }) => ({
        view: { ...view, selection: { ...emptySelection, year: view.selection.year } },
        undoable: view.selection,
      }));
      addNotice({ code: 'filtersReset' });
    },
    undoReset: () => {
      setState(({ view, undoable }) => ({ view: { ...view, selection: undoable ?? view.selection }, undoable: null }));
      dismissNotice('filtersReset');
    },
    openQuantity: (id) => changeView({ open: { kind: 'quantity', id } }),
    openInitiative: (id) => changeView({ open: { kind: 'initiative', id } }),
    closePanel: () => changeView({ open: null }),
    changeView,
    applyHash: (hash, keeps = { language: false }) =>
      setState((state) => {
        const { view, dropped } = parseHash(hash, state.view);
        const shown = keeps.language ? { ...view, language: state.view.language } : view;
        const notices = state.notices.filter(({ code }) => !linkNotices.includes(code));
        const index = findIndexOf(state, shown);
        const checked =
          index === null ? { view: shown, notices } : checkAgainst(index, { view: shown, notices, catalogue: state.catalogue });
        return { ...checked, notices: addDropped(checked.notices, dropped), undoable: null };
      }),
    showProgress: (loaded, total) => setState({ loading: { status: 'loading', loaded, total } }),
    showCatalogue: (catalogue) => setState({ catalogue }),
    showReport: (report, folder = null) =>
      setState((state) => {
        const index = buildReportIndex(report, state.translation);
        return { loading: { status: 'ready', index, folder }, years: null, ...checkAgainst(index, state) };
      }),
    showYears: (years) => setState({ years }),
    dropMissing: () =>
      setState((state) => {
        const { loading } = state;
        return loading.status === 'ready' ? checkAgainst(loading.index, state) : state;
      }),
    showFailure: (failure) => setState({ loading: { status: 'failed', failure } }),
    showTranslation: (translation) =>
      setState((state) => {
        const { loading } = state;
        if (translation === state.translation) return state;
        if (loading.status !== 'ready') return { translation };
        // searched as well as shown
        return { translation, loading: { ...loading, index: buildReportIndex(loading.index.report, translation) } };
      }),
    askForSentences: () => setState({ wantsSentences: true }),
    showSentences: (sentences) =>
      setState(({ loading }) => {
        // another index, since what is remembered of one must not outlive its words
        return loading.status === 'ready' ? { loading: { ...loading, index: { ...loading.index, sentences } } } : {};
      }),
    addNotice,
    dismissNotice,
  };
  return { store, actions };
}
