import { expect, test } from 'vitest';
import { findScreenSlide, writeSlideHash } from '../../src/store/slideView';
import { defaultView, type ViewState } from '../../src/query/view';

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
  ['a panel for every unit is many slides', { screen: 'compare', comparePart: 'units' }, undefined],
  ['changes are the chart of the overview', { screen: 'pillars', pillarPart: 'changes' }, 'changes'],
  ['a list of initiatives is none', { screen: 'pillars', pillarPart: 'withoutNumber' }, undefined],
])('%s', (_name, patch, chart) => {
  expect(findScreenSlide({ ...defaultView, ...patch })?.chart).toBe(chart);
});

test('a slide is found on the board by its view and its chart', () => {
  expect(writeSlideHash({ hash: '#v=1&year=2022', chart: 'rates' })).toBe('#v=1&year=2022&chart=rates');
  expect(writeSlideHash({ hash: '#v=1&screen=table&year=2022', chart: null })).toBe('#v=1&screen=table&year=2022');
});
