import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitFamilyOf } from '../../src/domain/classification';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { selectCountedRows, selectRows } from '../../src/query/achievementRows';
import { compareFamily } from '../../src/query/familyComparison';
import { listMainResults } from '../../src/query/mainResults';
import { emptySelection, type Selection } from '../../src/query/selection';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { makeReport, type ReportSpec } from '../support/makeReport';
import { readKariya } from '../support/makeWords';

const kariya = readKariya();

const readOrder = (initiatives: NonNullable<ReportSpec['initiatives']>) =>
  listMainResults(buildReportIndex(makeReport({ initiatives })), emptySelection).map(
    ({ row: { quantity } }) => `${quantity.value}${quantity.unit ?? ''}`,
  );

describe('main results', () => {
  test.each<[string, NonNullable<ReportSpec['initiatives']>, string[]]>([
    [
      'units take turns, that of most departments first',
      [
        { department: '総務部', quantities: ['9人', '8人', '7件', '300回'] },
        { department: '建設部', quantities: ['5件'] },
      ],
      ['7件', '9人', '300回', '5件', '8人'],
    ],
    [
      'a family gives its largest value only, and before results that stand for themselves',
      [
        {
          quantities: [
            { value: 900, unit: '回' },
            { value: 3, unit: '回', activity: 'meeting', family: 'councilSessions' },
            { value: 20, unit: '回', activity: 'meeting', family: 'councilSessions' },
            { value: 30, unit: '回', activity: 'event', family: 'eventSessions' },
          ],
        },
      ],
      ['30回', '20回', '900回'],
    ],
    [
      '延べ and what is not never stand in one queue',
      [
        {
          quantities: [
            { value: 5, unit: '人' },
            { value: 90, unit: '人', counting: 'cumulative' },
            { value: 80, unit: '人', counting: 'cumulative' },
          ],
        },
      ],
      ['90人', '5人', '80人'],
    ],
    [
      'spellings of one unit stand in one queue',
      [
        {
          quantities: [
            { value: 5, unit: 'か所' },
            { value: 7, unit: '箇所' },
          ],
        },
      ],
      ['7箇所', '5か所'],
    ],
    [
      'a total stands for its part, which comes last',
      [{ quantities: [{ value: 20, unit: '回', partOf: 'whole' }, { id: 'whole', value: 38, unit: '回' }, '5回'] }],
      ['38回', '5回', '20回'],
    ],
    [
      'a figure printed twice stands once, in its measure, where only one print has one',
      [
        { quantities: [{ value: 20, unit: '回', activity: 'meeting', family: 'councilSessions', sameAs: 'again' }, '3回'] },
        { quantities: [{ id: 'again', value: 20, unit: '回', activity: 'meeting' }] },
      ],
      ['20回', '3回'],
    ],
    [
      'a figure printed twice under two measures stands once, under that of its first print',
      [
        { quantities: [{ value: 20, unit: '回', activity: 'meeting', family: 'councilSessions', sameAs: 'again' }] },
        { quantities: [{ id: 'again', value: 20, unit: '回', activity: 'event', family: 'eventSessions' }] },
      ],
      ['20回'],
    ],
    ['what is doubtful comes last', [{ quantities: [{ value: 90, unit: '人', confidence: 'doubtful' }, '4人'] }], ['4人', '90人']],
    ['a change is no level', [{ quantities: [{ value: 2, unit: '人', kind: 'change' }, '1人', '0人'] }], ['1人', '2人', '0人']],
    ['of nothing there are none', [{ quantities: [] }], []],
  ])('%s', (_name, initiatives, expected) => {
    expect(readOrder(initiatives)).toEqual(expected);
  });

  test('say how many equal the largest, and who prints the very figure', () => {
    const made = makeReport({
      initiatives: [
        {
          department: '福祉部',
          quantities: [
            { id: 'dose', value: 9, unit: '回', activity: 'event', family: 'courseSessions' },
            { value: 9, unit: '回', activity: 'event', family: 'courseSessions' },
            { value: 4, unit: '回', activity: 'event', family: 'courseSessions' },
          ],
        },
        {
          department: '教育部',
          quantities: [{ value: 9, unit: '回', activity: 'event', family: 'courseSessions', sameAs: 'dose' }],
        },
      ],
    });
    const [result] = listMainResults(buildReportIndex(made), emptySelection);
    expect(result).toMatchObject({ equals: 1, departmentCount: 2, total: { kind: 'sum', value: 22 } });
    expect(result?.printedBy.map(({ name }) => name)).toEqual(['福祉部', '教育部']);
    expect(result?.rows.map(({ quantity }) => quantity.value)).toEqual([9, 9, 4]);
  });

  test('of the built-in report begin with one of each unit', () => {
    expect(
      listMainResults(kariya, emptySelection)
        .slice(0, 4)
        .map(({ row: { quantity } }) => [quantity.value, quantity.unit, quantity.label]),
    ).toEqual([
      [148, '回', '交通安全教室の開催回数'],
      [94407, '人', '美術館の年間入館者数'],
      [1789, '件', '子育てコンシェルジュの相談等対応件数'],
      [99.5, '%', '市税の現年度分収納率'],
    ]);
  });
});

const kariyaSelection: fc.Arbitrary<Selection> = fc
  .record({ departments: fc.subarray([...kariya.departments.keys()]), pillars: fc.subarray([1, 2, 3, 4, 6]) }, { noNullPrototype: true })
  .map((chosen) => ({ ...emptySelection, ...chosen }));

describe('whatever is selected', () => {
  const cases = fc.oneof(
    kariyaSelection.map((selection) => ({ index: kariya, selection })),
    fc.tuple(arbitraryReport(), arbitrarySelection).map(([report, selection]) => ({ index: buildReportIndex(report), selection })),
  );

  test('every counted result stands under exactly one main result, and a family has one', () => {
    fc.assert(
      fc.property(cases, ({ index, selection }) => {
        const results = listMainResults(index, selection);
        const ids = results.flatMap(({ rows }) => rows.map(({ quantity }) => quantity.id));
        const counted = selectCountedRows(index, selectRows(index, selection)).map(({ quantity }) => quantity.id);
        expect(ids.toSorted()).toEqual(counted.toSorted());
        const families = results.flatMap(({ family }) => family ?? []);
        expect(new Set(families).size).toBe(families.length);
      }),
      { numRuns: 40 },
    );
  });

  test('total and rows are those of the comparison', () => {
    fc.assert(
      fc.property(kariyaSelection, (selection) => {
        for (const { family, total, rows } of listMainResults(kariya, selection).filter(({ family: key }) => key !== null)) {
          const comparison = family === null ? null : compareFamily(kariya, selection, family);
          expect({ total: comparison?.total, rows: comparison?.ranked }).toEqual({ total, rows });
        }
      }),
      { numRuns: 10 },
    );
  });

  test('no value follows a smaller one of its unit and counting among families of whole and certain values', () => {
    fc.assert(
      fc.property(kariyaSelection, (selection) => {
        const last = new Map<string, number>();
        for (const { family, row, rows } of listMainResults(kariya, selection)) {
          const isWhole =
            family !== null &&
            row.quantity.id === rows[0]?.quantity.id &&
            row.quantity.partOf === undefined &&
            row.quantity.confidence !== 'doubtful';
          const key = `${unitFamilyOf(row.quantity.unit ?? '')} ${row.quantity.counting}`;
          if (!isWhole) continue;
          expect(row.quantity.value).toBeLessThanOrEqual(last.get(key) ?? Infinity);
          last.set(key, row.quantity.value);
        }
      }),
      { numRuns: 20 },
    );
  });
});
