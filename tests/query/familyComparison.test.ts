import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { compareFamily, countFamilies, findNearestFamily, listLoneRivals, listSpreads } from '../../src/query/familyComparison';
import { emptySelection } from '../../src/query/selection';
import { makeReport } from '../support/makeReport';
import { readKariya } from '../support/makeWords';

/** Meetings of two spellings of work in three departments, a total with its part, and a figure without a family. */
const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '建設部', '教育部'],
    initiatives: [
      {
        department: '総務部',
        quantities: [
          { id: 'whole', value: 20, unit: '回', activity: 'meeting', family: 'councilSessions' },
          { value: 12, unit: '回', activity: 'meeting', family: 'councilSessions', partOf: 'whole' },
          { value: 300, unit: '回', activity: 'meeting' },
        ],
      },
      {
        department: '建設部',
        quantities: [
          { value: 5, unit: '回', activity: 'meeting', family: 'councilSessions' },
          { value: 7, unit: '回', activity: 'meeting', family: 'councilSessions' },
          { value: 9, unit: '回', activity: 'event', family: 'eventSessions' },
        ],
      },
      { department: '教育部', quantities: [{ value: 97.9, unit: '%', kind: 'rate', activity: 'performance', family: 'vaccinationRate' }] },
    ],
  }),
);
const readBars = (family: Parameters<typeof compareFamily>[2]) =>
  compareFamily(index, emptySelection, family)?.bars.map(({ department, rows, result }) => [
    department.name,
    rows.map(({ quantity }) => quantity.value),
    result.kind === 'sum' ? result.value : null,
  ]);

test('families stand by the number of departments they compare', () => {
  expect(
    countFamilies(index, emptySelection).map(({ family, departmentCount, countedCount }) => [family, departmentCount, countedCount]),
  ).toEqual([
    ['councilSessions', 2, 4],
    ['eventSessions', 1, 1],
    ['vaccinationRate', 1, 1],
  ]);
});

describe('a comparison', () => {
  test('holds what belongs to the family, a total without its part, and nothing else of the unit', () => {
    expect(readBars('councilSessions')).toEqual([
      ['総務部', [20, 12], 20],
      ['建設部', [7, 5], 12],
    ]);
  });

  test('of rates has no sum', () => {
    expect(readBars('vaccinationRate')).toEqual([['教育部', [97.9], null]]);
  });

  test('of a family that the selection does not hold is none', () => {
    expect(compareFamily(index, emptySelection, 'drillSessions')).toBeNull();
  });

  test('spreads stand by their highest value, each from its smallest', () => {
    const comparison = compareFamily(index, emptySelection, 'councilSessions');
    expect(comparison && listSpreads(comparison).map(({ rows }) => rows.map(({ quantity }) => quantity.value))).toEqual([
      [12, 20],
      [5, 7],
    ]);
  });
});

test.each([
  ['回', 'meeting', 'councilSessions'],
  ['回', 'event', 'eventSessions'],
  ['回', null, 'councilSessions'],
  ['%', 'meeting', 'vaccinationRate'],
  ['橋', null, null],
  [null, null, 'councilSessions'],
] as const)('a link by unit %s and activity %s shows %s', (unit, activity, family) => {
  expect(findNearestFamily(index, emptySelection, { unit, activity })).toBe(family);
});

test('no sum spans two families, whatever is selected of the committed report', () => {
  const kariya = readKariya();
  const departments = [...kariya.departments.keys()];
  fc.assert(
    fc.property(fc.subarray(departments), fc.subarray([1, 2, 3, 4, 5, 6]), (chosen, pillars) => {
      const selection = { ...emptySelection, departments: chosen, pillars };
      for (const { family } of countFamilies(kariya, selection)) {
        const comparison = compareFamily(kariya, selection, family);
        for (const { rows, result } of comparison?.bars ?? []) {
          expect(new Set(rows.map(({ quantity }) => quantity.family))).toEqual(new Set([family]));
          const ids = new Set(rows.map(({ quantity }) => quantity.id));
          const counted = result.kind === 'sum' ? result.counted : [];
          expect(counted.filter((id) => !ids.has(id))).toEqual([]);
        }
      }
    }),
    { numRuns: 10 },
  );
});

describe('a lone result that is called as those of a family are, and as large as what leads it', () => {
  const meeting = { unit: '回', activity: 'meeting', label: '対策本部会議の開催回数' } as const;
  test.each([
    ['as large', { ...meeting, value: 12 }, [12]],
    ['smaller', { ...meeting, value: 11 }, []],
    ['called otherwise', { ...meeting, value: 30, label: '不動産評価審議会への諮問回数' }, []],
    ['of another unit', { ...meeting, value: 30, unit: '人' }, []],
    ['on another shelf', { ...meeting, value: 30, activity: 'event' }, []],
    ['of a family of its own', { ...meeting, value: 30, family: 'residentTalks' }, []],
    ['not to be added', { ...meeting, value: 30, additivityReason: 'perItem' }, []],
  ] as const)('%s', (_why, lone, values) => {
    const own = buildReportIndex(
      makeReport({
        departments: ['総務部', '建設部'],
        initiatives: [
          { department: '総務部', quantities: [lone] },
          {
            department: '建設部',
            quantities: [
              { value: 5, unit: '回', activity: 'meeting', family: 'councilSessions', label: '審議会の開催回数' },
              { value: 7, unit: '回', activity: 'meeting', family: 'councilSessions', label: '推進会議の開催回数' },
            ],
          },
        ],
      }),
    );
    const comparison = compareFamily(own, emptySelection, 'councilSessions');
    expect(comparison).not.toBeNull();
    expect(comparison === null ? [] : listLoneRivals(own, emptySelection, comparison).map(({ quantity }) => quantity.value)).toEqual(
      values,
    );
  });
});
