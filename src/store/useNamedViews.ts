import { useContext, useEffect, useState } from 'react';
import { findStorage } from './browserStorage';
import { currentHash } from './history';
import { loadNamedViews, mergeNamedViews, parseNamedViews, saveNamedViews, type NamedView } from './namedViews';
import { BoardContext, useBoardActions } from './useBoard';

/** The reader's named views, kept in this browser. */
export interface NamedViews {
  readonly views: readonly NamedView[];
  /** Keeps the present view under a name. */
  readonly save: (name: string) => void;
  readonly remove: (name: string) => void;
  /** Adds the views of a file. @returns false where the file holds none */
  readonly importText: (text: string) => boolean;
}

/** Reads the kept views once; what can't be read is offered as a file, and overwritten only when something is saved. */
export function useNamedViews(): NamedViews {
  const board = useContext(BoardContext);
  const { addNotice } = useBoardActions();
  const [loaded] = useState(() => loadNamedViews(findStorage()));
  const [views, setViews] = useState<readonly NamedView[]>(loaded.ok ? loaded.views : []);
  useEffect(() => {
    if (!loaded.ok) addNotice({ code: 'storageUnreadable', raw: loaded.raw });
  }, [loaded, addNotice]);
  const keep = (next: readonly NamedView[]) => {
    setViews(next);
    if (!saveNamedViews(findStorage(), next)) addNotice({ code: 'storageRefused' });
  };
  return {
    views,
    save: (name) => board && keep(mergeNamedViews(views, [{ name, hash: currentHash(board), savedAt: new Date().toISOString() }])),
    remove: (name) => keep(views.filter((view) => view.name !== name)),
    importText: (text) => {
      const parsed = parseNamedViews(text);
      if (parsed.ok) keep(mergeNamedViews(views, parsed.views));
      return parsed.ok;
    },
  };
}
