import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { defaultView } from '../../src/query/view';
import { findSheetDepartment, namePart } from '../../src/store/shownPart';
import { makeReport } from '../support/makeReport';

test.each([
  [{ screen: 'overview' }, null],
  [{ screen: 'compare' }, null],
  [{ screen: 'compare', comparePart: 'departments' }, 'compare.part.departments'],
  [{ screen: 'pillars', comparePart: 'departments' }, null],
  [{ screen: 'pillars', pillarPart: 'changes' }, 'pillars.part.changes'],
] as const)('the title of %j names %s', (view, part) => {
  expect(namePart({ ...defaultView, ...view })).toBe(part);
});

test('a sheet is that of the department asked for, selected, or printed first', () => {
  const index = buildReportIndex(makeReport({ departments: ['総務部', '教育部'] }));
  const [first, second] = index.report.departments;
  const selection = { ...defaultView.selection, departments: [second?.id ?? ''] };
  const sheet = { ...defaultView, screen: 'department' } as const;
  expect(findSheetDepartment(index, sheet)).toBe(first);
  expect(findSheetDepartment(index, { ...sheet, selection })).toBe(second);
  expect(findSheetDepartment(index, { ...sheet, selection, sheetDepartment: first?.id ?? null })).toBe(first);
  expect(findSheetDepartment(index, { ...sheet, sheetDepartment: 'gone' })).toBeUndefined();
  expect(findSheetDepartment(index, { ...sheet, screen: 'table' })).toBeUndefined();
});
