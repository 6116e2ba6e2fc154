import { languages } from '../domain/languages';
import type { ViewState } from '../query/view';
import type { Board } from './board';
import type { Kept } from './kept';
import type { Preferences } from './keptSchema';
import { isSame, mergeFields } from './mergeKept';

/** What a tag of a browser names, its script told where it goes without saying; null for what is none. */
function readLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

/**
 * The language of a first visit: the one that the reader puts first where the board speaks it, otherwise English. A language that stands further down
 * is one the reader can do with, not the one they ask for.
 * @param wanted language tags of the browser, the first choice first; a browser that tells none begins in Japanese
 */
export function guessLanguage([first = 'ja']: readonly string[]): ViewState['language'] {
  const wanted = readLocale(first);
  // a reader of traditional characters (zh-TW) did not ask for simplified ones
  const isSpoken = (language: string) => {
    const own = new Intl.Locale(language).maximize();
    return own.language === wanted?.language && own.script === wanted.script;
  };
  return languages.find(isSpoken) ?? 'en';
}

/** The keys of the view that are about the reader (`stateHomes.ts`: `local`, `urlAndLocal`). */
function pickPreferences({ language, theme, hasShortcuts, tableDensity, tableWidths }: ViewState): Required<Preferences> {
  return { language, theme, hasShortcuts, tableDensity, tableWidths };
}

/**
 * Keeps what the reader prefers, and follows what is preferred in another window, but for the language: there may be one window for each.
 * Where the browser keeps nothing, nothing that is shown depends on it.
 */
export function connectPreferences({ store, actions }: Board, kept: Kept<Preferences>): void {
  store.subscribe(({ view }, before) => {
    const [was, is] = [pickPreferences(before.view), pickPreferences(view)];
    if (isSame(was, is)) return;
    // what changed, and no more: another window may have another language
    kept.change((present) => {
      const next = mergeFields<Preferences>(was, is, present);
      return isSame(next, present) ? present : next;
    });
  });
  kept.subscribe(() => {
    const { language: _own, ...others } = kept.get().value;
    const { view } = store.getState();
    if (!isSame({ ...view, ...others }, view)) actions.changeView(others);
  });
}
