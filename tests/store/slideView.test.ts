import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { findScreenSlide, openSlide, writeSlideHash } from '../../src/store/slideView';
import { defaultView, type ViewState } from '../../src/query/view';
import { makeReport } from '../support/makeReport';

const withDepartments = (departments: readonly string[]): Partial<ViewState> => ({
  screen: 'compare',
  comparePart: 'departments',
  selection: { ...defaultView.selection, departments },
});

test.each<[string, Partial<ViewState>, string | null | undefined]>([
  ['the overview speaks for itself', {}, null],
  ['a table too', { screen: 'table' }, null],
  ['the outline too', { screen: 'pillars' }, null],
  ['values by department', { screen: 'compare' }, 'ranked'],
  ['the spread of values', { screen: 'compare', comparePart: 'distribution' }, 'distribution-plain'],
  ['two departments side by side', withDepartments(['d08', 'd10']), 'side-by-side'],
  ['one department beside nothing has no slide', withDepartments(['d08']), undefined],
  ['five do not fit', withDepartments(['d01', 'd02', 'd03', 'd04', 'd05']), undefined],
  ['changes are the chart of the overview', { screen: 'pillars', pillarPart: 'changes' }, 'changes'],
  ['a list of initiatives is none', { screen: 'pillars', pillarPart: 'withoutNumber' }, undefined],
])('%s', (_name, patch, chart) => {
  expect(findScreenSlide({ ...defaultView, ...patch })?.chart).toBe(chart);
});

test('a slide is found on the board by its view and its chart', () => {
  expect(writeSlideHash({ hash: '#v=1&year=2022', chart: 'rates' })).toBe('#v=1&year=2022&chart=rates');
  expect(writeSlideHash({ hash: '#v=1&screen=table&year=2022', chart: null })).toBe('#v=1&screen=table&year=2022');
});

const index = buildReportIndex(makeReport({ departments: ['総務部'] }));

test.each<[string, string, object]>([
  ['of this report', '#v=1&year=2022&department=d01', { otherYear: null, dropped: [] }],
  ['without a year', '#v=1', { otherYear: null, dropped: [] }],
  ['with what the report does not hold', '#v=1&year=2022&department=d99', { dropped: [{ key: 'department', value: 'd99' }] }],
  ['of another year: nothing is shown, so nothing is left out', '#v=1&year=2021&department=d01', { otherYear: 2021, dropped: [] }],
])('a slide %s', (_name, hash, expected) => {
  expect(openSlide({ hash }, index, defaultView)).toMatchObject(expected);
});
