import type { Board } from './board';
import type { UrlKey } from './stateHomes';
import { serializeView, urlFields } from './urlCodec';
import type { ViewState } from '../query/view';

/** Keys whose steps in between are no stations to go back to: typing, dragging. */
const coalescedKeys: readonly UrlKey[] = ['text'];
/** Keys that are about how something is shown: a link holds them, the back button passes over them. */
const replacedKeys: readonly UrlKey[] = [
  'language',
  'tableColumns',
  'chartScale',
  'departmentOrder',
  'treeDepth',
  'openedBranches',
  'slide',
  'chart',
];

type PopStateListener = (event: { readonly state: unknown }) => void;

/** The part of a window that holds a place in history. */
export interface HistoryHost {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  readonly addEventListener: (type: 'popstate', listener: PopStateListener) => void;
  readonly removeEventListener: (type: 'popstate', listener: PopStateListener) => void;
}

/** Parameters of the link that differ. */
function listChanges(before: ViewState, after: ViewState): string[] {
  const changed = Object.values(urlFields).filter(({ write }) => write(before) !== write(after));
  return changed.map(({ parameter }) => parameter);
}

const areAllOf = (parameters: readonly string[], keys: readonly UrlKey[]) =>
  parameters.every((parameter) => keys.some((key) => urlFields[key].parameter === parameter));

/** A link that holds ids names their year, so that it never means another report's ids once a newer one is shown first. */
export function pinYear(view: ViewState, year: number | null): ViewState {
  const { selection, open, highlightedDepartment, sheetDepartment, openedBranches } = view;
  const holdsId = open !== null || highlightedDepartment !== null || sheetDepartment !== null;
  const holdsIds = holdsId || [selection.departments, selection.sections, openedBranches].some((ids) => ids.length > 0);
  return holdsIds && selection.year === null ? { ...view, selection: { ...selection, year } } : view;
}

/** The hash under which the present view can be opened again. */
export function currentHash(board: Board): string {
  const { view, loading } = board.store.getState();
  return serializeView(pinYear(view, loading.status === 'ready' ? loading.index.report.fiscalYear : null));
}

/**
 * Keeps hash and view the same. The only place that touches history: what the reader does becomes an entry to go back to (typing one for all its
 * letters); going back and forth, a link pasted into the address bar, and the first hash become the view.
 * @param host the window, or a stand-in
 * @returns stops listening
 */
export function connectHistory(board: Board, host: HistoryHost): () => void {
  let lastChange = '';
  let isApplying = false;
  const write = (method: 'pushState' | 'replaceState', beginsTalk = false) => {
    const { pathname, search, hash: present } = host.location;
    const hash = currentHash(board);
    if (hash === present && method === 'pushState') return;
    const isTalk = beginsTalk || (method === 'replaceState' && isTalkEntry(host.history.state));
    host.history[method]({ seika: true, ...(isTalk && { talk: true }) }, '', `${pathname}${search}${hash}`);
  };
  const apply = (keepsLanguage: boolean) => {
    isApplying = true;
    board.actions.applyHash(host.location.hash, { language: keepsLanguage });
    isApplying = false;
    lastChange = '';
    if (board.store.getState().loading.status === 'ready') write('replaceState');
  };
  const onPopState = (event: { readonly state: unknown }) => apply(isOwnEntry(event.state));
  const unsubscribe = board.store.subscribe((state, before) => {
    if (state.loading.status === 'ready' && before.loading.status !== 'ready') return write('replaceState');
    const changed = listChanges(before.view, state.view);
    if (isApplying || changed.length === 0) return;
    const isCoalesced = areAllOf(changed, coalescedKeys);
    // the back button ends a talk, it does not page through its slides
    const isBeginningTalk = state.view.slide !== null && before.view.slide === null;
    // nor does it lead back into one that has ended
    const isEndingTalk = state.view.slide === null && before.view.slide !== null;
    const isReplaced =
      isEndingTalk || (!isBeginningTalk && (areAllOf(changed, replacedKeys) || (isCoalesced && lastChange === changed.join())));
    lastChange = isCoalesced ? changed.join() : '';
    write(isReplaced ? 'replaceState' : 'pushState', isBeginningTalk);
  });
  host.addEventListener('popstate', onPopState);
  apply(false);
  return () => {
    unsubscribe();
    host.removeEventListener('popstate', onPopState);
  };
}

const isOwnEntry = (state: unknown): boolean => typeof state === 'object' && state !== null && 'seika' in state;

const isTalkEntry = (state: unknown): boolean => isOwnEntry(state) && typeof state === 'object' && state !== null && 'talk' in state;

/**
 * Ends a talk where it began: the entry before it is gone back to, so that the back button does not open the talk again.
 * @param stay does the same where the talk began with a link, and nothing of ours is before it
 */
export function leaveTalk(stay: () => void, host: { readonly history: Pick<History, 'state' | 'back'> } = window): void {
  if (isTalkEntry(host.history.state)) host.history.back();
  else stay();
}

type PageAddress = Pick<Location, 'protocol' | 'origin' | 'pathname'>;

/**
 * The address of one view on this page.
 * @param view what the link opens; keys left at their default stand in no link
 * @returns null for a page opened from a file: the address would name a folder of this computer
 */
export function writeLink(board: Board, view: ViewState, location: PageAddress = window.location): string | null {
  const { loading } = board.store.getState();
  if (location.protocol === 'file:') return null;
  return `${location.origin}${location.pathname}${serializeView(pinYear(view, loading.status === 'ready' ? loading.index.report.fiscalYear : null))}`;
}

/** Starts the page anew; the view comes back from its hash. */
export function reloadPage(): void {
  window.location.reload();
}
