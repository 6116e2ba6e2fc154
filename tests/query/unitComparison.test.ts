import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { parseReport } from '../../src/domain/reportSchema';
import { buildComparison, type CompareChoice } from '../../src/query/unitComparison';
import { emptySelection, type Selection } from '../../src/query/selection';
import { makeReport } from '../support/makeReport';

const index = buildReportIndex(
  makeReport({
    initiatives: [
      {
        department: '総務部',
        quantities: [
          { id: 'total', value: 38, unit: '回', activity: 'outreach' },
          { value: 23, unit: '回', activity: 'outreach', partOf: 'total' },
          { value: 15, unit: '回', activity: 'outreach', partOf: 'total' },
        ],
      },
      {
        department: '教育部',
        quantities: [
          { value: 180, unit: '回', activity: 'event', counting: 'cumulative' },
          { value: 3, unit: '回', activity: 'event', additivityReason: 'perItem' },
        ],
      },
      { department: '建設部', quantities: [{ value: 99.5, unit: '%', activity: 'performance' }] },
    ],
  }),
);
const compare = (choice: Partial<CompareChoice> = {}, patch: Partial<Selection> = {}) =>
  buildComparison(index, { ...emptySelection, ...patch }, { unit: null, activity: null, ...choice });

describe('what can be chosen', () => {
  test('only units that exist, with how often', () => {
    expect(compare().units.map(({ unit, countedCount }) => [unit, countedCount])).toEqual([
      ['回', 5],
      ['%', 1],
    ]);
  });

  test('only activities that exist in the unit', () => {
    expect(compare({ unit: '回' }).activities).toEqual([
      { activity: 'event', countedCount: 2 },
      { activity: 'outreach', countedCount: 3 },
    ]);
  });

  test('without a choice the most frequent unit of the selection is shown', () => {
    expect(compare().unit).toBe('回');
    expect(compare({}, { departments: ['d03'] }).unit).toBe('%');
  });
});

describe('which activity is shown', () => {
  test.each([
    ['no choice: the most frequent activity of the most frequent unit', {}, {}, ['回', 'outreach']],
    ['no choice, and the unit holds one number only: every activity', {}, { departments: ['d03'] }, ['%', null]],
    ['a unit alone: every activity', { unit: '回' }, {}, ['回', null]],
    ['both chosen', { unit: '回', activity: 'event' }, {}, ['回', 'event']],
  ] as const)('%s', (_why, choice, patch, expected) => {
    const model = compare(choice, patch);
    expect([model.unit, model.activity]).toEqual(expected);
  });
});

describe('bars', () => {
  const model = compare({ unit: '回' });
  if (model.status !== 'ready') throw new Error('there is nothing to compare');

  test('achievements one by one, the largest first, 延べ apart', () => {
    expect(model.groups.map(({ counting, ranked }) => [counting, ranked.map(({ quantity }) => quantity.value)])).toEqual([
      [null, [38, 23, 15, 3]],
      ['cumulative', [180]],
    ]);
  });

  test('countings are summed apart; a total and its parts never count twice; what cannot be added has no sum', () => {
    const read = ({ counting, bars }: (typeof model.groups)[number]) => [
      counting,
      bars.map(({ department, result }) => [
        department.name,
        result.kind === 'sum' ? result.value : result.reasons.map(({ code }) => code),
      ]),
    ];
    expect(model.groups.map(read)).toEqual([
      [
        null,
        [
          ['総務部', 38],
          ['教育部', ['perItem']],
        ],
      ],
      ['cumulative', [['教育部', 180]]],
    ]);
  });
});

test('rates have bars, but no sum', () => {
  const model = compare({ unit: '%' });
  expect(model).toMatchObject({ status: 'ready', groups: [{ total: { kind: 'refused', reasons: [{ code: 'rate' }] } }] });
});

describe('why there is nothing', () => {
  test.each([
    ['nothing fits the filters', {}, { text: 'どこにもない' }, 'empty'],
    ['the unit is not among what fits', { unit: '回' }, { departments: ['d03'] }, 'unitMissing'],
    ['no number of the unit is of the activity', { unit: '回', activity: 'performance' }, {}, 'activityMissing'],
    ['the filters name other units', { unit: '回' }, { units: ['%'] }, 'unitMissing'],
  ] as const)('%s', (_why, choice, patch, status) => {
    expect(compare(choice, patch).status).toBe(status);
  });
});

test('the largest 人 figure of the committed report is that of the museum', () => {
  const parsed = parseReport(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));
  if (!parsed.ok) throw new Error('data/kariya-fy2022/report.json is not valid');
  const model = buildComparison(buildReportIndex(parsed.report), emptySelection, { unit: '人', activity: null });
  expect(model).toMatchObject({ status: 'ready', groups: { 0: { counting: null, ranked: { 0: { quantity: { value: 94_407 } } } } } });
});
