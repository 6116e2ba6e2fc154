import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { emptySelection, type Selection } from '../../src/query/selection';
import { checkView } from '../../src/store/checkView';
import { defaultView, type ViewState } from '../../src/query/view';
import { makeReport } from '../support/makeReport';

const index = buildReportIndex(
  makeReport({ initiatives: [{ department: '総務部', sections: ['税務課'], quantities: ['2回', '40', '3人'] }] }),
);
const select = (patch: Partial<Selection>): Partial<ViewState> => ({ selection: { ...emptySelection, ...patch } });
const [quantity] = index.quantities.keys();
const [initiative] = index.initiatives.keys();

test.each<[string, Partial<ViewState>]>([
  ['nothing chosen', {}],
  ['ids of the report', select({ departments: ['d01'], sections: ['d01-税務課'], pillars: [1, 3], units: ['回', ''] })],
  ['a unit in another spelling', select({ units: ['名'] })],
  ['a measure, whether the report has it or not', select({ families: ['councilSessions', ''] })],
  ['a number that it has', { open: { kind: 'quantity', id: quantity ?? '' }, compareUnit: '回', highlightedDepartment: 'd01' }],
  ['a sheet and branches that it has', { sheetDepartment: 'd01', openedBranches: ['d01', 'p1', 'p3'] }],
  ['an initiative that it has', { open: { kind: 'initiative', id: initiative ?? '' } }],
])('stays: %s', (_name, patch) => {
  const view = { ...defaultView, ...patch };
  const checked = checkView(view, index);
  expect(checked.dropped).toEqual([]);
  expect(checked.view).toBe(view);
});

test('an id of the report of another year is no id of this one, even where this one has it', () => {
  const view: ViewState = {
    ...defaultView,
    selection: { ...emptySelection, year: 2021, departments: ['d01'], sections: ['d01-税務課'], pillars: [1], units: ['回'], text: '水' },
    open: { kind: 'quantity', id: quantity ?? '' },
    highlightedDepartment: 'd01',
    sheetDepartment: 'd01',
    openedBranches: ['d01', 'p1'],
    compareUnit: '回',
  };
  const { view: checked, dropped } = checkView(view, index);
  expect(checked).toEqual({ ...defaultView, selection: { ...emptySelection, pillars: [1], units: ['回'], text: '水' }, compareUnit: '回' });
  expect(dropped.map(({ key, reason }) => `${key} ${reason}`)).toEqual(
    ['department', 'section', 'open', 'highlight', 'sheet', 'opened'].map((key) => `${key} otherYear`),
  );
});

test.each<[string, Partial<ViewState>, Partial<ViewState>]>([
  ['department=d99', select({ departments: ['d01', 'd99'] }), select({ departments: ['d01'] })],
  ['pillar=9', select({ pillars: [9] }), select({})],
  ['section=d01-納税課', select({ sections: ['d01-納税課'] }), select({})],
  ['unit=km', select({ units: ['km'] }), select({})],
  ['open=x', { open: { kind: 'quantity', id: 'x' } }, { open: null }],
  ['open=d01-p1-g1-i1-a1-q1', { open: { kind: 'initiative', id: 'd01-p1-g1-i1-a1-q1' } }, { open: null }],
  ['highlight=d02', { highlightedDepartment: 'd02' }, { highlightedDepartment: null }],
  ['sheet=d02', { sheetDepartment: 'd02' }, { sheetDepartment: null }],
  ['opened=p9', { openedBranches: ['p9', 'p1'] }, { openedBranches: ['p1'] }],
  ['compareUnit=km', { compareUnit: 'km' }, { compareUnit: null }],
])('goes, and is told: %s', (told, patch, rest) => {
  const checked = checkView({ ...defaultView, ...patch }, index);
  expect(checked.dropped.map(({ key, value }) => `${key}=${value}`)).toEqual([told]);
  expect(checked.view).toEqual({ ...defaultView, ...rest });
});
