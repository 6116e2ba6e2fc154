import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { buildDepartmentPillarMatrix, countKindsByDepartment, type MatrixCell } from '../../src/query/departmentMatrix';
import { emptySelection } from '../../src/query/selection';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { makeComparison } from '../support/makeComparison';

const write = ({ initiativeCount, withNumberCount, rowCount, countedCount }: MatrixCell) => [
  initiativeCount,
  withNumberCount,
  rowCount,
  countedCount,
];

test('every department and every pillar has its place, also without a name or an initiative', () => {
  const { departments, pillars, cells, departmentTotals, pillarTotals, total } = buildDepartmentPillarMatrix(
    makeComparison(),
    emptySelection,
  );
  expect(departments.map(({ name }) => name)).toEqual(['総務部', '福祉健康部', '次世代育成部', '議会事務局']);
  expect(pillars).toEqual([
    { number: 1, name: '信頼' },
    { number: 2, name: null },
    { number: 3, name: '先進' },
  ]);
  const none = [0, 0, 0, 0];
  expect(cells.map((row) => row.map(write))).toEqual([
    [[1, 1, 3, 3], none, [1, 0, 0, 0]],
    [[1, 1, 1, 1], none, none],
    [none, none, [1, 1, 5, 5]],
    [none, none, none],
  ]);
  expect(departmentTotals.map(write)).toEqual([[2, 1, 3, 3], [1, 1, 1, 1], [1, 1, 5, 5], none]);
  expect(pillarTotals.map(write)).toEqual([[2, 2, 4, 4], none, [2, 1, 5, 5]]);
  expect(write(total)).toEqual([4, 3, 9, 8]);
});

test('a chosen unit narrows achievements, never initiatives', () => {
  const { total } = buildDepartmentPillarMatrix(makeComparison(), { ...emptySelection, units: ['%'] });
  expect(write(total)).toEqual([4, 3, 1, 1]);
});

test('rows and initiatives add up over the cells; counted figures never to less than the total', () => {
  fc.assert(
    fc.property(arbitraryReport(), arbitrarySelection, (report, selection) => {
      const { cells, total } = buildDepartmentPillarMatrix(buildReportIndex(report), selection);
      const add = (of: (cell: MatrixCell) => number) => cells.flat().reduce((sum, cell) => sum + of(cell), 0);
      expect(add(({ rowCount }) => rowCount)).toBe(total.rowCount);
      expect(add(({ initiativeCount }) => initiativeCount)).toBe(total.initiativeCount);
      expect(add(({ withNumberCount }) => withNumberCount)).toBe(total.withNumberCount);
      expect(add(({ countedCount }) => countedCount)).toBeGreaterThanOrEqual(total.countedCount);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('each department has its own figures; the total counts a shared one once', () => {
  const { departments, total } = countKindsByDepartment(makeComparison(), emptySelection);
  expect(departments.map(({ kinds }) => [kinds.count, kinds.rate, kinds.amount, kinds.change])).toEqual([
    [3, 0, 0, 0],
    [1, 0, 0, 0],
    [3, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
  expect(total).toEqual({ rowCount: 9, countedCount: 8, kinds: { count: 6, rate: 1, amount: 1, change: 0 } });
});
