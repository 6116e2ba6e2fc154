import { describe, expect, test } from 'vitest';
import { measureFamilies, parseFamilyLabels } from '../../../src/importer/report/measureFamilies';
import { makeReport } from '../../support/makeReport';

const header = 'line\tcolumn\toccurrence\tvalue\tfamily\tlabel';
const labels = (...families: string[]) =>
  parseFamilyLabels([header, ...families.map((family, at) => `7\tactual\t${at + 1}\t${at + 1}\t${family}\t名称`)].join('\n'));
const report = (...families: (string | null)[]) =>
  makeReport({ initiatives: [{ statements: [{ line: 7, quantities: families.map((family, at) => ({ value: at + 1, family })) }] }] });

describe('two groupings are compared by the pairs that they put together', () => {
  test.each<[string, (string | null)[], string[], number, number]>([
    ['alike under other names', ['a', 'a', 'b', null], ['x', 'x', 'y', ''], 1, 1],
    ['one too many in a family', ['a', 'a', 'a'], ['x', 'x', ''], 1 / 3, 1],
    ['one family too few', ['a', 'a', null, null], ['x', 'x', 'y', 'y'], 1, 0.5],
    ['two families in one', ['a', 'a', 'a', 'a'], ['x', 'x', 'y', 'y'], 1 / 3, 1],
    ['nothing beside anything', [null, null], ['', ''], 1, 1],
  ])('%s', (_, found, labelled, precisionShare, recallShare) => {
    const agreement = measureFamilies(report(...found), labels(...labelled));
    expect(agreement.precisionShare).toBeCloseTo(precisionShare);
    expect(agreement.recallShare).toBeCloseTo(recallShare);
    expect(agreement.unmatched).toEqual([]);
  });

  test('a result on one side only is named', () => {
    expect(measureFamilies(report('a', 'a'), labels('x')).unmatched).toEqual(['7:actual:2:2']);
    expect(measureFamilies(report('a'), labels('x', 'x')).unmatched).toEqual(['7:actual:2:2']);
  });
});

test('another header is refused', () => {
  expect(() => parseFamilyLabels('id\tfamily\n')).toThrow('Expected the columns');
});
