import { expect, test } from 'vitest';
import { writeSourceLine } from '../../src/exports/sourceLine';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { buildChart, orderDepartments, writeSource } from '../../src/specs/specParts';
import { makeReport } from '../support/makeReport';
import { makeChartView, makeWords } from '../support/makeWords';

const make = (name: string, kana: string, order: number, value: number | null) => ({
  department: { id: `d${order}`, name, kana, order, page: null },
  value,
});
const items = [make('建設部', 'けんせつぶ', 3, 5), make('企画部', 'きかくぶ', 1, null), make('議会局', 'ぎかいきょく', 2, 9)];

test.each([
  ['document', ['企画部', '議会局', '建設部']],
  ['value', ['議会局', '建設部', '企画部']],
  ['reading', ['議会局', '企画部', '建設部']],
] as const)('%s', (order, names) => {
  expect(orderDepartments(items, order, ({ value }) => value).map(({ department }) => department.name)).toEqual(names);
});

test('missing values stand last, whatever the order of the rest, and are not taken for 0', () => {
  const withZero = [...items, make('教育部', 'きょういくぶ', 4, 0)];
  expect(orderDepartments(withZero, 'value', ({ value }) => value).map(({ value }) => value)).toEqual([9, 5, 0, null]);
});

test.each([
  ['no licence', null],
  ['a licence', 'CC BY 4.0'],
])('the line under a chart is the one that files print: %s', (_name, licence) => {
  const made = makeReport({});
  const report = { ...made, source: { ...made.source, licence } };
  const index = buildReportIndex(report);
  for (const language of ['ja', 'en'] as const) {
    expect(writeSource(makeWords(index, language)).toLowerCase()).toBe(writeSourceLine(report, language).toLowerCase());
  }
});

test.each([
  [3, 3, ''],
  [60, 60, ''],
  [61, 60, 'ほか1件は、表にあります。'],
  [3000, 60, 'ほか2,940件は、表にあります。'],
])('of %i sentences a summary tells %i and then how many follow', (count, told, rest) => {
  const words = makeWords(buildReportIndex(makeReport()));
  const more = Array.from({ length: count }, (_, at) => `文${at}。`);
  const head = { topic: '', unit: '', headline: '初め。', definition: '', more };
  const { summary } = buildChart({ chart: 'rates' }, makeChartView(), words, head, { kind: 'text', sentences: [] });
  expect(summary).toBe(`初め。${more.slice(0, told).join('')}${rest}`);
});
