import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { sumQuantities } from '../../src/query/sumQuantities';
import { makeReport, type QuantitySpec } from '../support/makeReport';

function sumOf(...quantities: QuantitySpec[]) {
  const index = buildReportIndex(makeReport({ initiatives: [{ quantities }] }));
  return sumQuantities(index, index.achievements);
}

function requireSum(result: ReturnType<typeof sumQuantities>) {
  if (result.kind !== 'sum') throw new Error(JSON.stringify(result.reasons));
  return result;
}

function expectRefusal(result: ReturnType<typeof sumQuantities>, ...codes: string[]) {
  expect(result.kind === 'refused' && result.reasons.map(({ code }) => code)).toEqual(codes);
}

describe('what adds up', () => {
  test('one unit, as on paper', () => {
    expect(requireSum(sumOf('0.4km', '0.7km', '0.8km'))).toMatchObject({ value: 1.9, unit: 'km', counting: null, leftOut: [], notes: [] });
  });

  test.each([
    ['one spelling: as printed', ['3か所', '4か所'], 'か所'],
    ['several: the one that stands for all', ['3か所', '4箇所', '1ヶ所'], '箇所'],
    ['people', ['31名', '2人'], '人'],
  ])('one unit in %s', (_name, quantities, unit) => {
    expect(requireSum(sumOf(...quantities))).toMatchObject({ unit, leftOut: [] });
  });

  test('情報提供回数 38回 = Web 23回 + 市民だより 15回: the total counts, its parts do not', () => {
    const parts = [
      { id: 'web', value: 23, partOf: 'total' },
      { id: 'paper', value: 15, partOf: 'total' },
    ];
    expect(requireSum(sumOf({ id: 'total', value: 38 }, ...parts))).toMatchObject({
      value: 38,
      counted: ['total'],
      leftOut: [
        { id: 'web', reason: 'part', because: 'total' },
        { id: 'paper', reason: 'part', because: 'total' },
      ],
    });
  });

  test('only parts selected: the parts count, with a note', () => {
    const index = buildReportIndex(
      makeReport({
        initiatives: [
          {
            quantities: [
              { id: 'total', value: 40 },
              { id: 'web', value: 23, partOf: 'total' },
              { id: 'paper', value: 15, partOf: 'total' },
            ],
          },
        ],
      }),
    );
    expect(requireSum(sumQuantities(index, index.achievements.slice(1)))).toMatchObject({
      value: 38,
      notes: [{ code: 'partsOnly', ids: ['web', 'paper'], wholes: ['total'] }],
    });
  });

  test('a part of a part is left out for the total on top', () => {
    const chain = [
      { id: 'top', value: 9 },
      { id: 'middle', value: 5, partOf: 'top' },
      { id: 'leaf', value: 2, partOf: 'middle' },
    ];
    expect(requireSum(sumOf(...chain))).toMatchObject({ counted: ['top'], leftOut: [{ because: 'top' }, { because: 'top' }] });
  });

  test('a total that is there only as its repetition still stands for its parts', () => {
    const index = buildReportIndex(
      makeReport({
        initiatives: [
          {
            quantities: [
              { id: 'total', value: 38 },
              { id: 'web', value: 23, partOf: 'total' },
              { id: 'again', value: 38, sameAs: 'total' },
            ],
          },
        ],
      }),
    );
    expect(requireSum(sumQuantities(index, index.achievements.slice(1)))).toMatchObject({
      value: 38,
      counted: ['again'],
      leftOut: [{ id: 'web', reason: 'part', because: 'again' }],
    });
  });

  test('129,898回, printed by two departments, counts once and says so', () => {
    const index = buildReportIndex(
      makeReport({
        initiatives: [
          { department: '福祉健康部', quantities: [{ id: 'first', value: 129898, counting: 'cumulative' }] },
          { department: '次世代育成部', quantities: [{ id: 'again', value: 129898, counting: 'cumulative', sameAs: 'first' }] },
        ],
      }),
    );
    expect(requireSum(sumQuantities(index, index.achievements))).toMatchObject({
      value: 129898,
      counting: 'cumulative',
      leftOut: [{ id: 'again', reason: 'duplicate', because: 'first' }],
      notes: [{ code: 'sharedFigure', ids: ['again'] }],
    });
  });

  test('a chain of repetitions, pointing both ways, is one figure: the first in document order counts', () => {
    const chain = [
      { id: 'a', value: 7, sameAs: 'b' },
      { id: 'b', value: 7 },
      { id: 'c', value: 7, sameAs: 'b' },
      { id: 'd', value: 7, sameAs: 'c' },
    ];
    expect(requireSum(sumOf(...chain))).toMatchObject({ value: 7, counted: ['a'] });
  });

  test('two counts of one thing in one unit: the first counts', () => {
    expect(requireSum(sumOf({ id: 'a', value: 24 }, { id: 'b', value: 20, alternativeOf: 'a' }))).toMatchObject({
      value: 24,
      leftOut: [{ id: 'b', reason: 'alternative', because: 'a' }],
    });
  });

  test('約 and 以上 are carried', () => {
    expect(requireSum(sumOf({ value: 40, qualifiers: ['以上'] }, { value: 10, qualifiers: ['約', '延べ'] }, '5回'))).toMatchObject({
      value: 55,
      qualifiers: ['約', '以上'],
    });
  });

  test('years and sorts of work that differ are noted', () => {
    expect(requireSum(sumOf({ value: 1, period: 2021, activity: 'event' }, '2回'))).toMatchObject({
      value: 3,
      notes: [{ code: 'mixedPeriods' }, { code: 'mixedActivities' }],
    });
  });

  test('the same quantity given twice is one', () => {
    const index = buildReportIndex(makeReport({ initiatives: [{ quantities: ['3回', '4回'] }] }));
    const [first, second] = index.achievements;
    if (first === undefined || second === undefined) throw new Error('makeReport lost a quantity');
    expect(requireSum(sumQuantities(index, [second, first, second]))).toMatchObject({ value: 7, counted: [first.id, second.id] });
  });

  test('parts that go round in a circle keep the first', () => {
    expect(requireSum(sumOf({ id: 'a', value: 1, partOf: 'b' }, { id: 'b', value: 2, partOf: 'a' }))).toMatchObject({ counted: ['a'] });
  });
});

describe('what is refused', () => {
  const cases: [string, QuantitySpec[], string[]][] = [
    ['nothing', [], ['empty']],
    ['two units', ['3回', '4人'], ['mixedUnits']],
    ['実人数 and unstated', [{ value: 24, unit: '人', counting: 'distinct' }, '3人'], ['mixedCounting']],
    [
      '24人 and 延べ93人 of the same people',
      [
        { id: 'a', value: 24, unit: '人', counting: 'distinct' },
        { value: 93, unit: '人', counting: 'cumulative', alternativeOf: 'a' },
      ],
      ['mixedCounting', 'alternative'],
    ],
    [
      '54事業者 and 76事業所',
      [
        { id: 'a', value: 54, unit: '事業者' },
        { value: 76, unit: '事業所', alternativeOf: 'a' },
      ],
      ['mixedUnits', 'alternative'],
    ],
    ['a rate', ['99.5%'], ['rate']],
    ['a rate that the data call additive', [{ value: 99.5, unit: '%', additivity: 'additive' }], ['rate']],
    ['rates among numbers', ['99.5%', '3回'], ['rate', 'mixedUnits']],
    ['an average', [{ value: 14.7, unit: '日', additivityReason: 'average' }], ['average']],
    ['各3回', [{ value: 3, additivityReason: 'perItem', qualifiers: ['各'] }, '4回'], ['perItem']],
    ['2人増加', [{ value: 2, unit: '人', kind: 'change', qualifiers: ['増加'] }], ['change']],
    ['待機児童 0人', [{ value: 0, unit: '人', additivityReason: 'snapshot' }], ['snapshot']],
    ['people who may be the same', [{ value: 5, unit: '人', additivityReason: 'distinctPeople' }], ['distinctPeople']],
    ['no reason given', [{ value: 5, additivity: 'nonAdditive' }], ['nonAdditive']],
    ['a bare number', [{ value: 5, unit: null }], ['noUnit']],
    [
      '以上 with 以下',
      [
        { value: 40, qualifiers: ['以上'] },
        { value: 50, qualifiers: ['以下'] },
      ],
      ['mixedBounds'],
    ],
  ];
  test.each(cases)('%s', (_name, quantities, codes) => expectRefusal(sumOf(...quantities), ...codes));

  test('a target or an earlier value', () => {
    const index = buildReportIndex(makeReport({ initiatives: [{ quantities: ['3回', { value: 4, role: 'target' }] }] }));
    expectRefusal(sumQuantities(index, [...index.quantities.values()]), 'notResult');
  });

  test('two breakdowns of one total that is not selected overlap', () => {
    const breakdowns = [60, 40, 30, 70].map((value) => ({ value, unit: '人', partOf: 'total' }));
    const index = buildReportIndex(makeReport({ initiatives: [{ quantities: [{ id: 'total', value: 100, unit: '人' }, ...breakdowns] }] }));
    expectRefusal(sumQuantities(index, index.achievements.slice(1)), 'partsExceedWhole');
    expect(requireSum(sumQuantities(index, index.achievements))).toMatchObject({ value: 100 });
  });
});
