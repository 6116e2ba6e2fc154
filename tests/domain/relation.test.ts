import { expect, test } from 'vitest';
import { listBreakdowns } from '../../src/domain/relation';
import { makeReport, type QuantitySpec } from '../support/makeReport';

const list = (...quantities: QuantitySpec[]) =>
  listBreakdowns(makeReport({ initiatives: [{ quantities }] })).map(({ total, parts, partsTotal, state }) => [
    total.id,
    parts.length,
    partsTotal,
    state,
  ]);

const total = { id: 'a', value: 38 };

test.each<[string, QuantitySpec[], unknown[]]>([
  ['no parts', [total, '23回'], []],
  ['parts that add up', [total, { value: 23, partOf: 'a' }, { value: 15, partOf: 'a' }], [['a', 2, 38, 'complete']]],
  ['some parts', [total, { value: 23, partOf: 'a' }], [['a', 1, 23, 'incomplete']]],
  ['parts that exceed', [total, { value: 39, partOf: 'a' }], [['a', 1, 39, 'exceeds']]],
  [
    'a lower bound',
    [
      { ...total, qualifiers: ['以上'] },
      { value: 39, partOf: 'a' },
    ],
    [['a', 1, 39, 'incomplete']],
  ],
  [
    'decimals without their binary rounding',
    [
      { id: 'a', value: 0.3 },
      { value: 0.1, partOf: 'a' },
      { value: 0.2, partOf: 'a' },
    ],
    [['a', 2, 0.3, 'complete']],
  ],
  ['a total that is missing', [{ value: 23, partOf: 'none' }], []],
  [
    'two totals in document order',
    [total, { id: 'b', value: 5 }, { value: 5, partOf: 'b' }, { value: 38, partOf: 'a' }],
    [
      ['b', 1, 5, 'complete'],
      ['a', 1, 38, 'complete'],
    ],
  ],
])('%s', (_, quantities, expected) => {
  expect(list(...quantities)).toEqual(expected);
});
