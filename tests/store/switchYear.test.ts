import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { emptySelection } from '../../src/query/selection';
import { defaultView, type ViewState } from '../../src/query/view';
import { carryView } from '../../src/store/switchYear';
import { makeReport } from '../support/makeReport';
import { readBothYears } from '../support/makeSecondYear';

const indexOf = (...initiatives: readonly { readonly department: string; readonly sections: readonly string[] }[]) =>
  buildReportIndex(makeReport({ initiatives }));
const before = indexOf({ department: '総務部', sections: ['税務課'] }, { department: '建設部', sections: ['道路課'] });
const after = indexOf({ department: '産業部', sections: ['道路課'] }, { department: '総務部', sections: ['税務課'] });

const viewOf = (patch: Partial<ViewState> = {}, selection: Partial<ViewState['selection']> = {}): ViewState => ({
  ...defaultView,
  ...patch,
  selection: { ...emptySelection, ...selection },
});

test.each<[string, ViewState, Partial<ViewState['selection']>, readonly string[]]>([
  ['a department by its name', viewOf({}, { departments: ['d01'] }), { departments: ['d02'] }, []],
  ['one that is not there', viewOf({}, { departments: ['d02'] }), { departments: [] }, ['建設部']],
  ['an office with its department', viewOf({}, { sections: ['d01-税務課'] }), { sections: ['d02-税務課'] }, []],
  ['an office that has moved', viewOf({}, { sections: ['d02-道路課'] }), { sections: ['d01-道路課'] }, []],
  [
    'pillar, kind and text hold',
    viewOf({}, { pillars: [1], kinds: ['rate'], text: '収納' }),
    { pillars: [1], kinds: ['rate'], text: '収納' },
    [],
  ],
  ['an id of no report', viewOf({}, { departments: ['d99'] }), { departments: [] }, []],
])('a switch of the year keeps what it can: %s', (_name, view, selection, dropped) => {
  const carried = carryView(view, before, after);
  expect(carried.patch.selection).toEqual({ ...emptySelection, ...selection });
  expect(carried.dropped).toEqual(dropped);
});

test('department pointed out and department of a sheet go over by name; each is told once', () => {
  const view = viewOf({ highlightedDepartment: 'd01', sheetDepartment: 'd02' }, { departments: ['d02'] });
  expect(carryView(view, before, after)).toMatchObject({
    patch: { highlightedDepartment: 'd02', sheetDepartment: null },
    dropped: ['建設部'],
  });
});

test('from the made-up year of Kariya and back again is where it was', () => {
  const { earlier, later } = readBothYears();
  const view = viewOf(
    { highlightedDepartment: 'd03' },
    { departments: ['d01', 'd04'], sections: [...earlier.sections.keys()].slice(0, 3) },
  );
  const there = carryView(view, earlier, later);
  expect(there.dropped).toEqual([]);
  expect(carryView({ ...view, ...there.patch }, later, earlier).patch.selection).toEqual(view.selection);
});
