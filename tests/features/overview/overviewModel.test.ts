import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { parseReport } from '../../../src/domain/reportSchema';
import { buildOverview } from '../../../src/features/overview/overviewModel';
import { emptySelection, type Selection } from '../../../src/query/selection';
import { makeReport } from '../../support/makeReport';

const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '建設部', '教育部'],
    pillars: [
      { number: 1, name: '柱1' },
      { number: 2, name: null },
      { number: 3, name: '柱3' },
    ],
    initiatives: [
      {
        department: '総務部',
        quantities: [
          { value: 4, unit: '回', activity: 'meeting' },
          { value: 99.5, unit: '%', activity: 'performance' },
        ],
      },
      { department: '総務部', pillar: 3 },
      {
        department: '建設部',
        quantities: [
          { id: 'now', value: 72, unit: '回', activity: 'other' },
          { value: 48, unit: '回', role: 'prior', priorOf: 'now' },
          { value: 30.1, unit: '%', activity: 'performance' },
          { value: 3, unit: '回', activity: 'other' },
        ],
      },
      { department: '教育部', statements: [{ text: '計画を策定した。' }] },
    ],
  }),
);
const overviewOf = (patch: Partial<Selection> = {}) => buildOverview(index, { ...emptySelection, ...patch });

test('the document is counted whole, whatever is selected', () => {
  const facts = { departmentCount: 3, pillarCount: 2, goalCount: 4, initiativeCount: 4, statementCount: 3, quantityCount: 6 };
  expect(overviewOf().facts).toEqual(facts);
  expect(overviewOf({ departments: ['d02'] }).facts).toEqual(facts);
});

test('coverage: the highest share first, so that the lowest is last', () => {
  expect(
    overviewOf().coverage.map(({ department, withNumberCount, initiativeCount }) => [department.name, withNumberCount, initiativeCount]),
  ).toEqual([
    ['建設部', 1, 1],
    ['総務部', 1, 2],
    ['教育部', 0, 1],
  ]);
});

test('rates: the highest first, never those of another kind', () => {
  expect(overviewOf().rates.map(({ row }) => row.quantity.value)).toEqual([99.5, 30.1]);
});

test('changes: only against earlier values that the document prints', () => {
  expect(overviewOf().changes.map(({ row, other, difference }) => [row.quantity.value, other.value, difference])).toEqual([[72, 48, 24]]);
});

test('activities: most frequent first, 「その他」 last however frequent; every number stands in one cell', () => {
  const { activities, departments, counts, activityTotals, departmentTotals, total } = overviewOf().activities;
  expect(activities).toEqual(['performance', 'meeting', 'other']);
  expect(departments.map(({ name }) => name)).toEqual(['総務部', '建設部']);
  expect(counts).toEqual([
    [1, 1, 0],
    [1, 0, 2],
  ]);
  expect([activityTotals, departmentTotals, total]).toEqual([[2, 1, 2], [2, 3], 5]);
});

describe('filters', () => {
  test('departments and pillars that were not chosen leave the matrix', () => {
    const { matrix } = overviewOf({ departments: ['d01'], pillars: [3] });
    expect(matrix.departments.map(({ name }) => name)).toEqual(['総務部']);
    expect(matrix.pillars.map(({ number }) => number)).toEqual([3]);
    expect(matrix.cells.map((row) => row.length)).toEqual([1]);
  });

  test('every chart holds to them', () => {
    const model = overviewOf({ departments: ['d01'] });
    expect([model.rates.length, model.changes.length, model.kindsTotal.countedCount, model.activities.total]).toEqual([1, 0, 2, 2]);
  });

  test('a selection without initiatives and numbers is empty; one with initiatives only is not', () => {
    expect(overviewOf({ text: 'どこにもない' }).isEmpty).toBe(true);
    expect(overviewOf({ departments: ['d03'] }).isEmpty).toBe(false);
  });
});

describe('the committed report', () => {
  const parsed = parseReport(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));
  if (!parsed.ok) throw new Error('data/kariya-fy2022/report.json is not valid');
  const model = buildOverview(buildReportIndex(parsed.report), emptySelection);

  test('the department with the lowest coverage is 産業環境部: 4 of 6', () => {
    const lowest = model.coverage.at(-1);
    expect([lowest?.department.name, lowest?.withNumberCount, lowest?.initiativeCount]).toEqual(['産業環境部', 4, 6]);
  });

  test('three values are printed beside an earlier one', () => {
    expect(model.changes.map(({ row, other, differenceUnit }) => [other.value, row.quantity.value, differenceUnit])).toEqual([
      [14.9, 14.7, '日'],
      [80, 81.2, 'ポイント'],
      [48, 72, '回'],
    ]);
  });

  test('pillar 5 keeps its place without a name', () => {
    expect(model.matrix.pillars.map(({ number, name }) => [number, name === null])).toContainEqual([5, true]);
  });
});
