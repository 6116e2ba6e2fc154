import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { countAchievements, countSelected, selectCountedRows, selectRows, type AchievementRow } from '../../src/query/achievementRows';
import { countFacets, groupRows } from '../../src/query/facets';
import { emptySelection, facets, type Facet } from '../../src/query/selection';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { makeComparison } from '../support/makeComparison';
import { makeReport } from '../support/makeReport';
import { triesOf } from '../support/effort';

describe('groups stand in the fixed order of their facet, with both counts', () => {
  const index = makeComparison();
  const cases: [Facet, [unknown, number, number][]][] = [
    [
      'departments',
      [
        ['d01', 3, 3],
        ['d02', 1, 1],
        ['d03', 5, 5],
      ],
    ],
    [
      'pillars',
      [
        [1, 4, 4],
        [3, 5, 5],
      ],
    ],
    [
      'sections',
      [
        ['d01-税務課', 3, 3],
        ['d01-納税課', 3, 3],
        ['d02-健康推進課', 1, 1],
        [null, 5, 5],
      ],
    ],
    [
      'activities',
      [
        ['meeting', 1, 1],
        ['support', 2, 1],
        ['outreach', 2, 2],
        ['performance', 1, 1],
        ['other', 3, 3],
      ],
    ],
    [
      'units',
      [
        ['回', 6, 5],
        ['%', 1, 1],
        ['日', 1, 1],
        ['人', 1, 1],
      ],
    ],
    [
      'kinds',
      [
        ['count', 7, 6],
        ['rate', 1, 1],
        ['amount', 1, 1],
      ],
    ],
  ];
  test.each(cases)('%s', (facet, expected) => {
    const groups = groupRows(index, selectRows(index, emptySelection), facet);
    expect(groups.map(({ value, rowCount, countedCount }) => [value, rowCount, countedCount])).toEqual(expected);
  });
});

test('every row stands in the groups of all its values and in no other', () => {
  fc.assert(
    fc.property(arbitraryReport(), arbitrarySelection, fc.constantFrom(...facets), (report, selection, facet) => {
      const index = buildReportIndex(report);
      const rows = selectRows(index, selection);
      for (const { value, rows: group } of groupRows(index, rows, facet)) {
        const ofValue = value === null ? rows : selectRows(index, { ...emptySelection, [facet]: [value] });
        const fits = (row: AchievementRow) => (value === null ? row.sections.length === 0 : ofValue.includes(row));
        expect(group).toEqual(rows.filter(fits));
      }
      expect(new Set(groupRows(index, rows, facet).flatMap((group) => group.rows))).toEqual(new Set(rows));
    }),
    { numRuns: 150, seed: 1 },
  );
});

const shared = buildReportIndex(
  makeReport({
    initiatives: [
      { department: '福祉健康部', sections: ['健康推進課'], quantities: [{ id: 'first', value: 129898 }, '6回'] },
      { department: '次世代育成部', sections: ['子育て支援課'], quantities: [{ id: 'again', value: 129898, sameAs: 'first' }, '24人'] },
    ],
  }),
);
const countsOf = (count: () => readonly { value: unknown; rowCount: number; countedCount: number }[]) =>
  count()
    .filter(({ rowCount }) => rowCount > 0)
    .map(({ value, rowCount, countedCount }) => [value, rowCount, countedCount]);

test('a figure that two departments print counts under each of them and once in all', () => {
  const { departments, pillars, units } = countFacets(shared, emptySelection);
  expect(countsOf(departments)).toEqual([
    ['d01', 2, 2],
    ['d02', 2, 2],
  ]);
  expect(countsOf(pillars)).toEqual([[1, 4, 3]]);
  expect(countsOf(units)).toEqual([
    ['回', 3, 2],
    ['人', 1, 1],
  ]);
});

test('a facet’s own choice does not change its counts, but marks them', () => {
  const { departments, units } = countFacets(shared, { ...emptySelection, departments: ['d02'] });
  expect(countsOf(departments)).toEqual([
    ['d01', 2, 2],
    ['d02', 2, 2],
  ]);
  expect(departments().map(({ isSelected }) => isSelected)).toEqual([false, true]);
  expect(countsOf(units)).toEqual([
    ['回', 1, 1],
    ['人', 1, 1],
  ]);
});

test('values that would show nothing are there', () => {
  expect(
    countFacets(shared, { ...emptySelection, text: '駅' })
      .departments()
      .map(({ rowCount }) => rowCount),
  ).toEqual([0, 0]);
});

test('the first printing inside the selection counts, not the first of the report', () => {
  const rows = selectRows(shared, { ...emptySelection, departments: ['d02'] });
  expect(selectCountedRows(shared, rows).map(({ quantity }) => quantity.id)).toContain('again');
});

test('every count is what choosing its value shows', () => {
  fc.assert(
    fc.property(arbitraryReport(), arbitrarySelection, (report, selection) => {
      const index = buildReportIndex(report);
      const counts = countFacets(index, selection);
      for (const facet of facets) {
        for (const { value, rowCount, countedCount, isSelected } of counts[facet]()) {
          const rows = selectRows(index, { ...selection, [facet]: [value] });
          expect({ facet, value, rowCount, countedCount }).toEqual({ facet, value, ...countAchievements(index, rows) });
          const chosen = { ...selection, units: selection.units.map((unit) => (unit === '名' ? '人' : unit)) };
          expect(isSelected).toBe((chosen[facet] as readonly unknown[]).includes(value));
        }
      }
    }),
    triesOf(200, 50, 1),
  );
});

test('a selection is counted as its rows are', () => {
  fc.assert(
    fc.property(arbitraryReport('人'), arbitrarySelection, (report, selection) => {
      const index = buildReportIndex(report);
      expect(countSelected(index, selection)).toEqual(countAchievements(index, selectRows(index, selection)));
    }),
    triesOf(200, 50, 3),
  );
});

test('achievements counted: one per figure, and the first of it', () => {
  fc.assert(
    fc.property(arbitraryReport('人'), arbitrarySelection, (report, selection) => {
      const index = buildReportIndex(report);
      const rows = selectRows(index, { ...selection, units: [] });
      const counted = new Set(selectCountedRows(index, rows.toReversed()));
      const linked = (a: string, b: string) => index.quantities.get(a)?.sameAs === b || index.quantities.get(b)?.sameAs === a;
      for (const { quantity } of counted)
        for (const other of counted) expect(other.quantity !== quantity && linked(quantity.id, other.quantity.id)).toBe(false);
      const direct = rows.filter(({ quantity }) => ![...index.quantities.keys()].some((id) => linked(quantity.id, id)));
      expect(direct.every((row) => counted.has(row))).toBe(true);
    }),
    triesOf(200, 50, 2),
  );
});
