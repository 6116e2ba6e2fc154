import { useContext } from 'react';
import { currentHash } from './history';
import { parseKept, serializeKept, useKept } from './kept';
import { joinViews, keptThings, maxNamedViews, numberName, viewsForm, type NamedView } from './keptSchema';
import { BoardContext, useBoardActions } from './useBoard';

/** What to do where the name is there already. */
export type SameName = 'ask' | 'replace' | 'number';

/** `sameName`: nothing is kept yet, the reader decides. `full`: nothing is kept, since as many are there as there can be. */
export type SaveOutcome = 'saved' | 'sameName' | 'full';

/** Adds one view to others; nothing that is there goes unless the reader says so. */
export function addNamedView(
  views: readonly NamedView[],
  view: NamedView,
  sameName: SameName,
): { readonly outcome: SaveOutcome; readonly views: readonly NamedView[] } {
  const names = new Set(views.map(({ name }) => name));
  const isThere = names.has(view.name);
  if (isThere && sameName === 'ask') return { outcome: 'sameName', views };
  if (isThere && sameName === 'replace') return { outcome: 'saved', views: [...views.filter(({ name }) => name !== view.name), view] };
  if (views.length >= maxNamedViews) return { outcome: 'full', views };
  return { outcome: 'saved', views: [...views, isThere ? { ...view, name: numberName(view.name, names) } : view] };
}

/** The text of a file. */
export function serializeNamedViews(views: readonly NamedView[]): string {
  return serializeKept(views, viewsForm, 2);
}

/** How many views of a file were added, of how many that were not there already; null where the file holds none. */
export type ImportedViews = { readonly added: number; readonly found: number } | null;

/** Adds the views of a file, as many as there is room for. */
export function importNamedViews(
  views: readonly NamedView[],
  text: string,
): { readonly imported: ImportedViews; readonly views: readonly NamedView[] } {
  const parsed = parseKept(text, viewsForm);
  if (!parsed.ok) return { imported: null, views };
  const joined = joinViews([...views, ...parsed.value]);
  const bounded = joined.slice(0, Math.max(maxNamedViews, views.length));
  return { imported: { added: bounded.length - views.length, found: joined.length - views.length }, views: bounded };
}

/** The reader's named views, kept in this browser. */
export interface NamedViews {
  readonly views: readonly NamedView[];
  /** Keeps the present view under a name. */
  readonly save: (name: string, sameName: SameName) => SaveOutcome;
  readonly remove: (name: string) => void;
  /** Puts back what was removed, where it stood. */
  readonly restore: (view: NamedView, place: number) => void;
  /** Adds the views of a file. */
  readonly importText: (text: string) => ImportedViews;
}

/** The kept views, in step with what another window keeps. */
export function useNamedViews(): NamedViews {
  const board = useContext(BoardContext);
  const { addNotice } = useBoardActions();
  const { value: views } = useKept(keptThings.views);
  const keep = (update: (views: readonly NamedView[]) => readonly NamedView[]) => {
    const kept = keptThings.views();
    kept.change(update);
    const { standing } = kept.get();
    if (standing !== 'kept') addNotice({ code: standing === 'full' ? 'storageFull' : 'storageRefused' });
  };
  return {
    views,
    save: (name, sameName) => {
      if (board === null) return 'full';
      const added = addNamedView(views, { name, hash: currentHash(board), savedAt: new Date().toISOString() }, sameName);
      if (added.outcome === 'saved') keep(() => added.views);
      return added.outcome;
    },
    restore: (view, place) => keep((present) => joinViews([...present.slice(0, place), view, ...present.slice(place)])),
    remove: (name) => keep((present) => present.filter((view) => view.name !== name)),
    importText: (text) => {
      const { imported, views: next } = importNamedViews(views, text);
      if (imported !== null && imported.added > 0) keep(() => next);
      return imported;
    },
  };
}
