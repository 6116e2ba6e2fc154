import type { Selection } from '../query/selection';
import type { ViewState } from '../query/view';

/**
 * Where a key of the view is kept:
 * `url` in the hash, so that a link is the view; `local` in the browser's storage, since it is about this reader and not about what is looked at;
 * `urlAndLocal` both: a link decides, otherwise the reader's last choice. What a component holds (an open menu, a half-typed name) is not in the store.
 */
type Home = 'url' | 'local' | 'urlAndLocal';

type ViewKey = keyof Selection | Exclude<keyof ViewState, 'selection'>;

/** Exhaustive by type: a key of the view without a home does not compile. */
export const stateHomes = {
  screen: 'url',
  report: 'url',
  year: 'url',
  departments: 'url',
  pillars: 'url',
  sections: 'url',
  activities: 'url',
  families: 'url',
  units: 'url',
  kinds: 'url',
  text: 'url',
  open: 'url',
  highlightedDepartment: 'url',
  tableSort: 'url',
  tableColumns: 'url',
  tableGrouping: 'url',
  showsWithoutNumber: 'url',
  compareFamily: 'url',
  compareUnit: 'url',
  compareActivity: 'url',
  comparePart: 'url',
  departmentOrder: 'url',
  chartScale: 'url',
  pillarPart: 'url',
  treeGrouping: 'url',
  treeDepth: 'url',
  openedBranches: 'url',
  changeDirection: 'url',
  sheetDepartment: 'url',
  dataPart: 'url',
  reviewFilter: 'url',
  chart: 'url',
  deck: 'url',
  slide: 'url',
  language: 'urlAndLocal',
  theme: 'local',
  hasShortcuts: 'local',
  tableDensity: 'local',
  tableWidths: 'local',
} as const satisfies Record<ViewKey, Home>;

type KeysAt<Place extends Home> = { [Key in ViewKey]: (typeof stateHomes)[Key] extends Place ? Key : never }[ViewKey];

/** `urlFields.ts` has a field for each of them, and only for them. */
export type UrlKey = KeysAt<'url' | 'urlAndLocal'>;

/** `preferences.ts` keeps each of them, and only them. */
export type LocalKey = Extract<KeysAt<'local' | 'urlAndLocal'>, keyof ViewState>;
