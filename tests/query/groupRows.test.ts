import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { groupRows } from '../../src/query/groupRows';
import { selectRows, type AchievementRow } from '../../src/query/selectRows';
import { emptySelection, facets, type Facet } from '../../src/query/selection';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { makeComparison } from '../support/makeComparison';

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
