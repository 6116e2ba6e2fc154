import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { buildSideBySide } from '../../src/query/sideBySide';
import { emptySelection } from '../../src/query/selection';
import { makeReport } from '../support/makeReport';

const index = buildReportIndex(
  makeReport({
    initiatives: [
      {
        department: '建設部',
        quantities: [
          { id: 'first', value: 40, unit: '件', activity: 'support', family: 'consultations' },
          { value: 40, unit: '件', activity: 'support', family: 'consultations', sameAs: 'first' },
          ...[15, 39, 7].map((value) => ({ value, unit: '件', activity: 'support' as const, family: 'consultations' })),
          { value: 5, unit: '橋', activity: 'works' },
          { value: 9, unit: '回', activity: 'event', counting: 'cumulative' },
        ],
      },
      { department: '建設部', quantities: [] },
      {
        department: '水資源部',
        quantities: [
          { value: 16, unit: '件', activity: 'support', family: 'consultations' },
          { value: 97.9, unit: '%', activity: 'performance' },
          { value: 99.4, unit: '%', activity: 'performance' },
          { value: 12, unit: '回', activity: 'event' },
        ],
      },
      { department: '教育部', quantities: ['8人'] },
    ],
  }),
);
const build = (...ids: string[]) => buildSideBySide(index, emptySelection, ids);
const model = build('d01', 'd02');
if (model === null) throw new Error('two departments stand side by side');
const [works, water] = model.columns;

test.each([
  ['none', [], false],
  ['one', ['d01'], false],
  ['two', ['d01', 'd02'], true],
  ['three', ['d01', 'd02', 'd03'], true],
  ['five', ['d01', 'd02', 'd03', 'd01', 'd02'], false],
])('%s of them', (_what, ids, isTable) => {
  expect(build(...ids) !== null).toBe(isTable);
});

describe('columns', () => {
  test('in the order of the choice', () => {
    expect(build('d02', 'd01')?.columns.map(({ department }) => department.name)).toEqual(['水資源部', '建設部']);
  });

  test('initiatives, those with a number, and each figure once', () => {
    expect(works).toMatchObject({ coverage: { initiativeCount: 2, withNumberCount: 1 } });
    expect(works?.rows.map(({ quantity }) => quantity.value)).toEqual([40, 15, 39, 7, 5, 9]);
  });

  test('counts by activity add up to the achievements', () => {
    for (const { rows, activities } of model.columns)
      expect([...activities.values()].reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  test('rates, largest first', () => {
    expect(water?.rates.map(({ quantity }) => quantity.value)).toEqual([99.4, 97.9]);
  });

  test('what only one of them reports', () => {
    expect([works?.ownUnits, works?.ownActivities]).toEqual([['橋'], ['works']]);
    expect([water?.ownUnits, water?.ownActivities]).toEqual([['%'], ['performance']]);
  });
});

test('a measure that both report, with its values and its sum; one unit alone is no measure', () => {
  const read = model.measures.map(({ family, columns }) => [
    family,
    columns.map((bar) => [bar?.rows.map(({ quantity }) => quantity.value), bar?.result.kind === 'sum' ? bar.result.value : null]),
  ]);
  expect(read).toEqual([
    [
      'consultations',
      [
        [[40, 39, 15, 7], 101],
        [[16], 16],
      ],
    ],
  ]);
});
