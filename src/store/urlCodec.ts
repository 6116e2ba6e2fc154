import { languages } from '../domain/languages';
import {
  defaultView,
  type ViewState,
  changeDirections,
  pillarParts,
  treeDepths,
  treeGroupings,
  tableGroupings,
  type TableSort,
  compareParts,
  dataParts,
  departmentOrders,
  reviewFilters,
  scales,
  screens,
  type OpenItem,
} from '../query/view';
import { activities, kinds } from '../domain/report';
import { familyChoices, unitChoiceOf, type Selection } from '../query/selection';
import type { UrlKey } from './stateHomes';
import { tableColumns } from '../query/columns';

/** Part of a link that could not be restored: the parameter, and which of its values if not all. */
export interface DroppedPart {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unknownKey' | 'unknownValue' | 'repeated' | 'tooLong' | 'newerVersion' | 'otherYear' | 'otherReport';
}

/** How one key of the view stands in a link: `parameter=text`, with `text` free of `&`, `=` and `#`. */
export interface UrlField {
  readonly parameter: string;
  readonly write: (view: ViewState) => string;
  /** @returns the view with what could be understood (the same view where nothing could), and the rest of the text */
  readonly read: (view: ViewState, text: string) => { readonly view: ViewState; readonly dropped: readonly string[] };
}

interface Place<Value> {
  readonly get: (view: ViewState) => Value;
  readonly set: (view: ViewState, value: Value) => ViewState;
}

/** More would be no choice any more, and a link of any length is a way to hang a page. */
export const maxListLength = 50;
export const maxTextLength = 100;
/** A whole deck in a link. */
const maxDeckLength = 4000;

function inView<Key extends keyof ViewState>(key: Key): Place<ViewState[Key]> {
  return { get: (view) => view[key], set: (view, value) => ({ ...view, [key]: value }) };
}

/** Keys that mean nothing on another screen, and stand in no link to it. */
function whilePresenting<Key extends 'deck' | 'slide'>(key: Key): Place<ViewState[Key] | null> {
  return { get: (view) => (view.screen === 'present' ? view[key] : null), set: (view, value) => ({ ...view, [key]: value }) };
}

function inSelection<Key extends keyof Selection>(key: Key): Place<Selection[Key]> {
  return { get: (view) => view.selection[key], set: (view, value) => ({ ...view, selection: { ...view.selection, [key]: value } }) };
}

/** One item of a list; the empty text, which is a unit (`noUnit`), becomes `~`. */
function encodeItem(item: string): string {
  return item === '' ? '~' : encodeURIComponent(item.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('~', '%7E');
}

function decodeItem(text: string): string | undefined {
  if (text === '') return undefined;
  if (text === '~') return '';
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function list<Item extends string | number>(
  parameter: string,
  { get, set }: Place<readonly Item[]>,
  parse: (item: string) => Item | undefined,
): UrlField {
  return {
    parameter,
    write: (view) => {
      const items = get(view).slice(0, maxListLength);
      return items.map((item) => encodeItem(String(item))).join(',');
    },
    read: (view, text) => {
      const items: Item[] = [];
      const read = new Set<string>();
      const dropped: string[] = [];
      for (const part of text.split(',')) {
        const decoded = decodeItem(part);
        const item = decoded === undefined ? undefined : parse(decoded);
        if (item === undefined || read.has(part) || items.length >= maxListLength) dropped.push(part);
        // another spelling of what is there is no mistake
        else if (!items.includes(item)) items.push(item);
        read.add(part);
      }
      return { view: items.length === 0 ? view : set(view, items), dropped };
    },
  };
}

/** @param print null: a value that stands in no link, since it is the default */
function single<Value>(
  parameter: string,
  { get, set }: Place<Value>,
  print: (value: Value) => string | null,
  parse: (text: string) => Value | undefined,
): UrlField {
  return {
    parameter,
    write: (view) => {
      const text = print(get(view));
      return text === null ? '' : encodeItem(text);
    },
    read: (view, text) => {
      const decoded = decodeItem(text);
      const value = decoded === undefined ? undefined : parse(decoded);
      return value === undefined ? { view, dropped: [text] } : { view: set(view, value), dropped: [] };
    },
  };
}

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string) =>
    values.find((value) => value === text);
/** Ids are checked against the report once it is there (`checkView.ts`). */
const anyText = (text: string) => text;
const oneFamily = (text: string) => familyChoices.find((family) => family === text);
const asIs = (value: string | null) => value;
const readInteger = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);
const readDeck = (text: string) => (text.length <= maxDeckLength ? text : undefined);
const readChart = (text: string) => (/^[a-z][\w-]{0,60}$/u.test(text) ? text : undefined);
const readFolder = (text: string) => (/^[a-z0-9][\w-]{0,80}$/u.test(text) ? text : undefined);
const readPosition = (text: string) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined);
const readSearch = (text: string) => (text.trim() === '' ? undefined : text.slice(0, maxTextLength));

function readOpen(text: string): OpenItem | undefined {
  const [, kind, id] = /^(quantity|initiative):(.+)$/u.exec(text) ?? [];
  return (kind === 'quantity' || kind === 'initiative') && id !== undefined ? { kind, id } : undefined;
}

function readSort(text: string): TableSort | undefined {
  const column = tableColumns.find((name) => name === text.replace(/^-/, ''));
  return column && { column, direction: text.startsWith('-') ? 'descending' : 'ascending' };
}

const printOpen = (open: OpenItem | null) => open && `${open.kind}:${open.id}`;
const printSort = (sort: TableSort | null) => sort && `${sort.direction === 'descending' ? '-' : ''}${sort.column}`;

/** The allow-list of links: a parameter that is not here is never read. The order is that in links. */
export const urlFields: { readonly [Key in UrlKey]: UrlField } = {
  screen: single('screen', inView('screen'), asIs, oneOf(screens)),
  report: single('report', inView('report'), asIs, readFolder),
  year: single('year', inSelection('year'), (year) => year?.toString() ?? null, readInteger),
  departments: list('department', inSelection('departments'), anyText),
  pillars: list('pillar', inSelection('pillars'), readInteger),
  sections: list('section', inSelection('sections'), anyText),
  activities: list('activity', inSelection('activities'), oneOf(activities)),
  families: list('family', inSelection('families'), oneFamily),
  units: list('unit', inSelection('units'), unitChoiceOf),
  kinds: list('kind', inSelection('kinds'), oneOf(kinds)),
  text: single('q', inSelection('text'), (text) => readSearch(text) ?? null, readSearch),
  open: single('open', inView('open'), printOpen, readOpen),
  highlightedDepartment: single('highlight', inView('highlightedDepartment'), asIs, anyText),
  tableSort: single('sort', inView('tableSort'), printSort, readSort),
  tableColumns: list('columns', inView('tableColumns'), oneOf(tableColumns)),
  tableGrouping: single('group', inView('tableGrouping'), asIs, oneOf(tableGroupings)),
  showsWithoutNumber: single(
    'empty',
    inView('showsWithoutNumber'),
    (shows) => (shows ? '1' : '0'),
    (text) => ({ '1': true, '0': false })[text],
  ),
  compareFamily: single('measure', inView('compareFamily'), asIs, anyText),
  compareUnit: single('compareUnit', inView('compareUnit'), asIs, anyText),
  compareActivity: single('compareActivity', inView('compareActivity'), asIs, oneOf(activities)),
  comparePart: single('compare', inView('comparePart'), asIs, oneOf(compareParts)),
  departmentOrder: single('order', inView('departmentOrder'), asIs, oneOf(departmentOrders)),
  chartScale: single('scale', inView('chartScale'), asIs, oneOf(scales)),
  pillarPart: single('part', inView('pillarPart'), asIs, oneOf(pillarParts)),
  treeGrouping: single('by', inView('treeGrouping'), asIs, oneOf(treeGroupings)),
  treeDepth: single('depth', inView('treeDepth'), asIs, oneOf(treeDepths)),
  openedBranches: list('opened', inView('openedBranches'), anyText),
  changeDirection: single('direction', inView('changeDirection'), asIs, oneOf(changeDirections)),
  sheetDepartment: single('sheet', inView('sheetDepartment'), asIs, anyText),
  dataPart: single('step', inView('dataPart'), asIs, oneOf(dataParts)),
  reviewFilter: single('review', inView('reviewFilter'), asIs, oneOf(reviewFilters)),
  chart: single('chart', inView('chart'), asIs, readChart),
  deck: single('deck', whilePresenting('deck'), asIs, readDeck),
  slide: single('slide', whilePresenting('slide'), (slide) => slide?.toString() ?? null, readPosition),
  language: single('lang', inView('language'), asIs, oneOf(languages)),
};

/** The form of links; a change that old links cannot be read by needs a higher number and a migration in `parseHash`. */
const linkVersion = 1;
const maxHashLength = 8000;

const fields = Object.values(urlFields);
const defaultTexts = new Map(fields.map((field) => [field, field.write(defaultView)]));

/**
 * The view as the hash of a link, `#` included; empty for the default view. Defaults are left out, so that links stay short
 * and a later change of a default reaches them.
 */
export function serializeView(view: ViewState): string {
  const parts = fields.flatMap((field) => {
    const text = field.write(view);
    return text === defaultTexts.get(field) ? [] : [`${field.parameter}=${text}`];
  });
  return parts.length === 0 ? '' : `#${[`v=${linkVersion}`, ...parts].join('&')}`;
}

/** The default view, but with what links do not hold (theme, density) and with the language, for which a link need not care. */
function startView(view: ViewState): ViewState {
  const { language, theme, hasShortcuts, tableDensity, tableWidths } = view;
  return { ...defaultView, language, theme, hasShortcuts, tableDensity, tableWidths };
}

/**
 * Reads the hash of a link over the default view. Never throws: what is unknown, repeated, malformed or too long is left out and listed. Ids are
 * not looked up here (`checkView.ts` does, once the report is there).
 * @param hash with or without the leading `#`
 * @param present supplies what links do not hold, and the language where the link names none
 */
export function parseHash(hash: string, present: ViewState): { readonly view: ViewState; readonly dropped: readonly DroppedPart[] } {
  const body = hash.replace(/^#/, '');
  let view = startView(present);
  if (body === '') return { view, dropped: [] };
  if (body.length > maxHashLength) return { view, dropped: [{ key: '', value: `${body.slice(0, 40)}…`, reason: 'tooLong' }] };
  const dropped: DroppedPart[] = [];
  const seen = new Set<string>();
  for (const part of body.split('&')) {
    const [name = '', ...rest] = part.split('=');
    const text = rest.join('=');
    const field = fields.find(({ parameter }) => parameter === name);
    const drop = (reason: DroppedPart['reason'], value = text) =>
      dropped.push({ key: name.slice(0, 40), value: value.slice(0, 80), reason });
    if (name === 'v') {
      if (text !== String(linkVersion)) drop('newerVersion');
    } else if (field === undefined) drop('unknownKey');
    else if (seen.has(name)) drop('repeated');
    else {
      const read = field.read(view, text);
      view = read.view;
      for (const value of read.dropped) drop('unknownValue', value);
    }
    seen.add(name);
  }
  // a place in a deck that could not be read is no place in the reader's own
  if (dropped.some(({ key }) => key === urlFields.deck.parameter)) view = { ...view, slide: null };
  // nor are deck and place anything on another screen
  if (view.screen !== 'present') view = { ...view, deck: null, slide: null };
  return { view, dropped };
}
