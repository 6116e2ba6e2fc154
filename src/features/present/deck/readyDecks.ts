import type { ReportIndex } from '../../../domain/reportIndex';
import { compareFamily, countFamilies } from '../../../query/familyComparison';
import { emptySelection, type Selection } from '../../../query/selection';
import type { Deck, NewSlide } from '../../../store/deck';
import { serializeView } from '../../../store/urlCodec';
import { defaultView, type ViewState } from '../../../query/view';
import { parseDeckLink } from './deckLink';

/** Ready decks stand in links by their name. */
export const readyDeckNames = ['overview', 'pillars', 'departments'] as const;
export type ReadyDeckName = (typeof readyDeckNames)[number];

/** So many measures are compared in the deck of the whole. */
const comparedCount = 2;

function makeSlide(index: ReportIndex, view: Partial<ViewState>, selection: Partial<Selection>, chart: string | null): NewSlide {
  const pinned = { ...emptySelection, year: index.report.fiscalYear, ...selection };
  return { hash: serializeView({ ...defaultView, ...view, selection: pinned }), chart, caption: '', notes: '' };
}

/** The measures that compare most departments, among those whose sums are true: a slide without a bar compares nothing. */
function listCompared(index: ReportIndex): readonly string[] {
  return countFamilies(index, emptySelection)
    .filter(({ family, departmentCount }) => {
      const sums = compareFamily(index, emptySelection, family)?.bars.filter(({ result }) => result.kind === 'sum') ?? [];
      return departmentCount > 1 && sums.length > 1;
    })
    .slice(0, comparedCount)
    .map(({ family }) => family);
}

const builders: Readonly<Record<ReadyDeckName, (index: ReportIndex) => readonly NewSlide[]>> = {
  overview: (index) => [
    makeSlide(index, {}, {}, null),
    ...listCompared(index).map((family) => makeSlide(index, { screen: 'compare', compareFamily: family }, {}, 'sums')),
    ...['rates', 'changes', 'verdicts', 'matrix'].map((chart) => makeSlide(index, {}, {}, chart)),
  ],
  pillars: (index) => {
    const printed = index.report.pillars.filter(({ name }) => name !== null);
    const each = printed.map(({ number }) => makeSlide(index, { screen: 'pillars' }, { pillars: [number] }, null));
    return [makeSlide(index, { screen: 'pillars' }, {}, null), ...each];
  },
  departments: (index) =>
    index.report.departments.map(({ id }) => makeSlide(index, { screen: 'department', sheetDepartment: id }, {}, null)),
};

/** A deck made from the report: the whole, its pillars, its departments. */
export function buildReadyDeck(name: ReadyDeckName, index: ReportIndex): readonly NewSlide[] {
  return builders[name](index);
}

/** Where slides come from: the reader's own deck, a ready one, or one that came in the link. */
export type ShownDeck =
  | { readonly kind: 'own' }
  | { readonly kind: 'ready'; readonly name: ReadyDeckName; readonly slides: readonly NewSlide[] }
  | { readonly kind: 'received'; readonly deck: Deck }
  | { readonly kind: 'broken' };

/** @param source the view's `deck` */
export function readShownDeck(source: string | null, index: ReportIndex): ShownDeck {
  if (source === null) return { kind: 'own' };
  const name = readyDeckNames.find((candidate) => candidate === source);
  if (name !== undefined) return { kind: 'ready', name, slides: buildReadyDeck(name, index) };
  const parsed = parseDeckLink(source);
  return parsed.ok ? { kind: 'received', deck: parsed.deck } : { kind: 'broken' };
}
