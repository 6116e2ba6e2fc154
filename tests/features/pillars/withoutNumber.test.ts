import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import type { Report } from '../../../src/domain/report';
import { buildWithoutNumber } from '../../../src/features/pillars/withoutNumber';
import { emptySelection } from '../../../src/query/selection';

const report: Report = JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8'));
const index = buildReportIndex(report);

test('every initiative without a result, recomputed from the plain lists', () => {
  const withNumber = new Set(report.quantities.filter(({ role }) => role === 'result').map(({ initiativeId }) => initiativeId));
  const expected = report.initiatives.filter(({ id }) => !withNumber.has(id)).map(({ id }) => id);
  const model = buildWithoutNumber(index, emptySelection);
  expect(model.initiatives.map(({ initiative }) => initiative.id)).toEqual(expected);
  expect(expected.length).toBe(13);
  expect(model.departments.map(({ department, initiatives }) => [department.name, initiatives.length])).toEqual([
    ['総務部', 1],
    ['生活安全部', 1],
    ['福祉健康部', 3],
    ['次世代育成部', 1],
    ['産業環境部', 2],
    ['都市政策部', 2],
    ['水資源部', 1],
    ['教育部', 2],
  ]);
});

test('filters hold; those that describe a number do not narrow', () => {
  const of = (patch: Partial<typeof emptySelection>) => buildWithoutNumber(index, { ...emptySelection, ...patch }).initiatives.length;
  expect(of({ departments: ['d05'] })).toBe(3);
  expect(of({ pillars: [3] })).toBe(5);
  expect(of({ units: ['km'] })).toBe(13);
  expect(of({ departments: ['d08'] })).toBe(0);
});
