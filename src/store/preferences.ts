import type { KeptStorage } from './browserStorage';
import type { LocalKey } from './stateHomes';
import { tableColumns } from '../query/columns';
import { densities, languages, themes, type ViewState } from '../query/view';

/** What this reader prefers, whatever link is opened; keys with home `local` or `urlAndLocal`. */
export type Preferences = Partial<Pick<ViewState, LocalKey>>;

const storageKey = 'seika-board.preferences';
const version = 1;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readWidths(value: unknown): ViewState['tableWidths'] | undefined {
  if (!isRecord(value)) return undefined;
  const widths = tableColumns.flatMap((column) => {
    const width = value[column];
    return typeof width === 'number' && width >= 40 && width <= 1200 ? [[column, width] as const] : [];
  });
  return Object.fromEntries(widths);
}

/** Only what is valid of what was kept; a value of an older or newer application is left out, not repaired. */
function readPreferences(content: unknown): Preferences {
  if (!isRecord(content) || content['v'] !== version || !isRecord(content['preferences'])) return {};
  const kept = content['preferences'];
  const language = languages.find((value) => value === kept['language']);
  const theme = themes.find((value) => value === kept['theme']);
  const tableDensity = densities.find((value) => value === kept['tableDensity']);
  const tableWidths = readWidths(kept['tableWidths']);
  return {
    ...(typeof kept['hasShortcuts'] === 'boolean' && { hasShortcuts: kept['hasShortcuts'] }),
    ...(language && { language }),
    ...(theme && { theme }),
    ...(tableDensity && { tableDensity }),
    ...(tableWidths && { tableWidths }),
  };
}

/**
 * The language of a first visit: Japanese for whoever reads it, otherwise English.
 * @param wanted language tags of the browser
 */
export function guessLanguage(wanted: readonly string[]): ViewState['language'] {
  return wanted.length === 0 || wanted.some((tag) => /^ja\b/iu.test(tag)) ? 'ja' : 'en';
}

/** @param storage null where the browser refuses it */
export function loadPreferences(storage: KeptStorage | null): Preferences {
  try {
    return readPreferences(JSON.parse(storage?.getItem(storageKey) ?? 'null'));
  } catch {
    return {};
  }
}

/** Keeps the reader's preferences; a full or refused storage loses them silently, since nothing shown depends on it. */
export function savePreferences(storage: KeptStorage | null, view: ViewState): void {
  try {
    const { language, theme, hasShortcuts, tableDensity, tableWidths } = view;
    const preferences: Required<Preferences> = { language, theme, hasShortcuts, tableDensity, tableWidths };
    storage?.setItem(storageKey, JSON.stringify({ v: version, preferences }));
  } catch {
    // private mode or quota
  }
}
