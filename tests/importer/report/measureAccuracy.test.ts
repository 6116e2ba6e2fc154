import { describe, expect, test } from 'vitest';
import { describeQuantities, measureAccuracy, parseGold, type GoldLabel } from '../../../src/importer/report/measureAccuracy';
import { makeReport } from '../../support/makeReport';

const report = makeReport({
  initiatives: [
    {
      marker: '①',
      sections: ['税務課', '納税課'],
      statements: [
        {
          line: 7,
          quantities: [
            { id: 'a', value: 38, label: '情報提供回数' },
            { id: 'b', value: 23, label: '情報提供回数（Web）', partOf: 'a' },
          ],
        },
        { line: 7, quantities: [{ value: 99.5, unit: '%', label: '収納率' }] },
        { line: 7, column: 'outcome', quantities: [{ value: 202304, role: 'date', unit: null, label: '令和5年4月' }] },
      ],
    },
  ],
});

const tsv = [
  'line\tcolumn\toccurrence\trole\tvalue\tunit\tlabel\tmarker\tsections\trelation\tcomment',
  '7\tactual\t1\tresult\t38\t回\t情報提供回数\t①\t税務課|納税課\t\t',
  '7\tactual\t2\tresult\t23\t回\t情報提供回数（Web）\t①\t税務課|納税課\tpartOf 7:actual:1\tx',
  '7\tactual\t3\tresult\t99.50\t%\t収納率\t①\t税務課|納税課\t\t',
  '7\toutcome\t1\tdate\t202304\t\tanything\t①\t税務課|納税課\t\t',
].join('\r\n');

const gold = parseGold(`${tsv}\r\n`);
const change = (at: number, changed: Partial<GoldLabel>): GoldLabel[] =>
  gold.map((label, place) => (place === at ? { ...label, ...changed } : label));

test('quantities are told in the words of the labels: numerals of one cell count through its statements', () => {
  expect(describeQuantities(report).map(({ line, column, occurrence, relation }) => [line, column, occurrence, relation])).toEqual([
    [7, 'actual', 1, ''],
    [7, 'actual', 2, 'partOf 7:actual:1'],
    [7, 'actual', 3, ''],
    [7, 'outcome', 1, ''],
  ]);
});

test('labels that agree: numbers by value, dates without their label', () => {
  const { numeralCount, agreeingCounts, comparedCounts, disagreements } = measureAccuracy(report, gold);
  expect(disagreements).toEqual([]);
  expect(numeralCount).toBe(4);
  expect(agreeingCounts).toEqual({ role: 4, value: 4, unit: 4, label: 3, marker: 4, sections: 4, relation: 4 });
  expect(comparedCounts).toEqual(agreeingCounts);
});

describe('labels that do not agree', () => {
  test.each<[string, number, Partial<GoldLabel>]>([
    ['role', 0, { role: 'context' }],
    ['value', 0, { value: '39' }],
    ['unit', 0, { unit: '件' }],
    ['label', 0, { label: '提供回数' }],
    ['marker', 0, { marker: '②' }],
    ['sections', 0, { sections: '納税課|税務課' }],
    ['relation', 1, { relation: '' }],
    ['relation', 0, { relation: 'partOf 7:actual:2' }],
  ])('%s of %i', (field, at, changed) => {
    const { disagreements } = measureAccuracy(report, change(at, changed));
    expect(disagreements).toMatchObject([{ line: 7, field }]);
  });

  test('a numeral on one side only', () => {
    expect(measureAccuracy(report, gold.slice(1)).disagreements).toMatchObject([
      { field: 'numeral', occurrence: 1, expected: '', actual: '38' },
    ]);
    expect(measureAccuracy(report, change(3, { occurrence: 2 })).disagreements).toMatchObject([
      { field: 'numeral', expected: '202304', actual: '' },
      { field: 'numeral', expected: '', actual: '202304' },
    ]);
  });
});
