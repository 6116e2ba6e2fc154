import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import type { Report } from '../../../src/domain/report';
import { buildDepartmentSheet } from '../../../src/features/department/departmentSheet';
import { unitChoiceOf } from '../../../src/query/selection';
import { makeComparison } from '../../support/makeComparison';
import { makeReport } from '../../support/makeReport';

const report: Report = JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8'));
const index = buildReportIndex(report);

describe.each(report.departments.map(({ id, name }) => [name, id] as const))('%s, recomputed from the plain lists', (_name, id) => {
  const sheet = buildDepartmentSheet(index, id);
  const goals = report.goals.filter(({ departmentId }) => departmentId === id);
  const initiatives = report.initiatives.filter(({ goalId }) => goals.some((goal) => goal.id === goalId));
  const results = report.quantities.filter(
    ({ role, initiativeId }) => role === 'result' && initiatives.some((initiative) => initiative.id === initiativeId),
  );
  const counted = results.filter(({ sameAs }) => !results.some((other) => other.id === sameAs));

  test('goals, initiatives, coverage, achievements', () => {
    const withNumber = initiatives.filter((initiative) => results.some(({ initiativeId }) => initiativeId === initiative.id));
    expect(sheet.goalCount).toBe(goals.length);
    expect(sheet.coverage).toMatchObject({ initiativeCount: initiatives.length, withNumberCount: withNumber.length });
    expect(sheet.countedCount).toBe(counted.length);
    expect(sheet.withoutNumber.map(({ initiative }) => initiative.id)).toEqual(
      initiatives.filter((initiative) => !withNumber.includes(initiative)).map((initiative) => initiative.id),
    );
    expect(sheet.wholeCoverage).toMatchObject({ initiativeCount: 138, withNumberCount: 125 });
  });

  test('pillars and kinds add up to the whole', () => {
    expect(sheet.pillars.map(({ pillar }) => pillar.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sheet.pillars.reduce((sum, { countedCount }) => sum + countedCount, 0)).toBe(sheet.countedCount);
    for (const { kinds, countedCount } of [...sheet.pillars, sheet]) {
      expect(kinds.count + kinds.rate + kinds.amount + kinds.change).toBe(countedCount);
    }
    expect(sheet.kinds.rate).toBe(counted.filter(({ kind }) => kind === 'rate').length);
    expect(sheet.rates.length).toBe(sheet.kinds.rate);
  });

  test('nothing of a unit and counting is larger than its largest', () => {
    for (const { unit, counting, row, countedCount } of sheet.units) {
      const ofUnit = counted.filter((quantity) => unitChoiceOf(quantity.unit) === unit && quantity.counting === counting);
      const alike = ofUnit.filter(({ kind }) => kind !== 'rate' && kind !== 'change');
      expect(row.quantity.value).toBe(Math.max(...alike.map(({ value }) => value)));
      expect(countedCount).toBe(alike.length);
    }
  });

  test('findings are about this department', () => {
    for (const { departments } of [...sheet.amongAll, ...sheet.care]) expect(departments).toContain(id);
  });
});

test('産業環境部: a target with its value, and one without', () => {
  const { comparisons, lone } = buildDepartmentSheet(index, 'd07');
  expect(comparisons.map(({ beside, difference, differenceUnit, attainment }) => [beside, difference, differenceUnit, attainment])).toEqual(
    [['target', 2.9, 'ha', 42.9 / 40]],
  );
  expect(lone.map(({ quantity }) => quantity.value)).toEqual([26]);
});

test('福祉健康部 and 次世代育成部 are both told that they share a figure', () => {
  for (const id of ['d05', 'd06']) expect(buildDepartmentSheet(index, id).care.map(({ rule }) => rule)).toContain('sharedFigure');
});

test('a department that prints nothing has an empty sheet, not a missing one', () => {
  const sheet = buildDepartmentSheet(makeComparison(), 'd04');
  expect(sheet).toMatchObject({
    goalCount: 0,
    countedCount: 0,
    rates: [],
    units: [],
    comparisons: [],
    lone: [],
    withoutNumber: [],
    amongAll: [],
    care: [],
  });
  expect(sheet.coverage.share).toBeNull();
});

test('equal largest values are counted, not chosen silently', () => {
  const made = buildReportIndex(makeReport({ initiatives: [{ quantities: ['3回', '3回', '2回'] }] }));
  expect(buildDepartmentSheet(made, 'd01').units.map(({ countedCount, tiedCount }) => [countedCount, tiedCount])).toEqual([[3, 1]]);
});
