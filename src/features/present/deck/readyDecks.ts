import type { ReportIndex } from '../../../domain/reportIndex';
import { emptySelection, type Selection } from '../../../query/selection';
import type { NewSlide } from '../../../store/deck';
import { serializeView } from '../../../store/urlCodec';
import { defaultView, type ViewState } from '../../../query/view';

/** Ready decks stand in links by their name. */
export const readyDeckNames = ['overview', 'pillars', 'departments'] as const;
export type ReadyDeckName = (typeof readyDeckNames)[number];

/** From the whole to the parts, as on the overview. */
const overviewCharts = ['matrix', 'coverage', 'rates', 'kinds', 'activities', 'changes'];

function makeSlide(index: ReportIndex, view: Partial<ViewState>, selection: Partial<Selection>, chart: string | null): NewSlide {
  const pinned = { ...emptySelection, year: index.report.fiscalYear, ...selection };
  return { hash: serializeView({ ...defaultView, ...view, selection: pinned }), chart, caption: '', notes: '' };
}

const builders: Readonly<Record<ReadyDeckName, (index: ReportIndex) => readonly NewSlide[]>> = {
  overview: (index) => [null, ...overviewCharts].map((chart) => makeSlide(index, {}, {}, chart)),
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
