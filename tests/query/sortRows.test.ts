import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { tableColumns, type TableColumn } from '../../src/query/columns';
import { emptySelection } from '../../src/query/selection';
import { arbitraryReport } from '../support/arbitraryReport';
import { makeComparison } from '../support/makeComparison';
import { makeReport } from '../support/makeReport';
import { compareDepartmentKana, compareDepartmentOrder, sortRows } from '../../src/query/sortRows';
import { selectRows } from '../../src/query/achievementRows';

const index = buildReportIndex(
  makeReport({
    departments: [{ name: '総務部', kana: 'そうむぶ' }, '議会', { name: '建設部', kana: 'けんせつぶ' }],
    initiatives: [
      {
        department: '総務部',
        quantities: [
          { value: 3, label: 'ミーティング第10回', period: null },
          { value: 0, unit: '人', label: 'みーてぃんぐ第2回' },
        ],
      },
      {
        department: '議会',
        quantities: [
          { value: 12.5, label: '会議' },
          { value: -4, unit: null, label: 'アプリ', period: 2021 },
        ],
      },
      {
        department: '建設部',
        sections: ['道路課'],
        quantities: [
          { value: 3, label: '歩道' },
          { value: 90, unit: '人', label: '参加者', period: 2023 },
        ],
      },
    ],
  }),
);
const rows = selectRows(index, emptySelection);

describe('both directions', () => {
  const cases: [TableColumn, number[], number[]][] = [
    ['id', [0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0]],
    // Unit by unit (回, 人, bare) whatever the direction; equal values stay in document order.
    ['value', [0, 4, 2, 1, 5, 3], [2, 0, 4, 5, 1, 3]],
    ['period', [3, 1, 2, 4, 5, 0], [5, 1, 2, 4, 3, 0]],
    ['label', [3, 1, 0, 2, 5, 4], [4, 5, 2, 0, 1, 3]],
    ['unit', [0, 2, 4, 1, 5, 3], [1, 5, 0, 2, 4, 3]],
    ['sections', [4, 5, 0, 1, 2, 3], [4, 5, 0, 1, 2, 3]],
    ['department', [0, 1, 2, 3, 4, 5], [4, 5, 2, 3, 0, 1]],
  ];
  test.each(cases)('%s', (key, ascending, descending) => {
    const orderOf = (direction: 'ascending' | 'descending') => sortRows(index, rows, { key, direction }).map(({ order }) => order);
    expect([orderOf('ascending'), orderOf('descending')]).toEqual([ascending, descending]);
  });
});

test('by what a value is compared with', () => {
  const comparison = makeComparison();
  const sorted = sortRows(comparison, selectRows(comparison, emptySelection), { key: 'prior', direction: 'descending' });
  expect(sorted.slice(0, 4).map(({ quantity }) => quantity.id)).toEqual(['rate', 'people', 'days', 'total']);
});

test('departments by reading: those without one last', () => {
  const names = (compare: typeof compareDepartmentKana) => index.report.departments.toSorted(compare).map(({ name }) => name);
  expect(names(compareDepartmentKana)).toEqual(['建設部', '総務部', '議会']);
  expect(names(compareDepartmentOrder)).toEqual(['総務部', '議会', '建設部']);
});

test('every key keeps every row, leaves the given list alone, and does not depend on its order', () => {
  fc.assert(
    fc.property(
      arbitraryReport(),
      fc.constantFrom(...tableColumns),
      fc.constantFrom('ascending' as const, 'descending' as const),
      (report, key, direction) => {
        const generated = buildReportIndex(report);
        const given = selectRows(generated, emptySelection);
        const before = [...given];
        const sorted = sortRows(generated, given, { key, direction });
        expect(new Set(sorted)).toEqual(new Set(given));
        expect(given).toEqual(before);
        expect(sortRows(generated, given.toReversed(), { key, direction })).toEqual(sorted);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});
