import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { listUnitPanels } from '../../src/query/unitComparison';
import { emptySelection } from '../../src/query/selection';
import { makeReport, type QuantitySpec } from '../support/makeReport';

const cumulative = (value: number): QuantitySpec => ({ value, unit: '人', counting: 'cumulative' });
const bare = (value: number): QuantitySpec => ({ value, unit: null });

test.each<[string, readonly QuantitySpec[], unknown]>([
  ['three of a unit', ['1回', '3回', '2回'], [['回', null, [3, 2, 1]]]],
  ['two are no panel', ['1回', '3回'], []],
  ['a repetition does not make three', ['1回', { id: 'x', value: 3 }, { value: 3, sameAs: 'x' }], []],
  ['延べ has a panel of its own', ['1人', '2人', cumulative(7), cumulative(8), cumulative(9)], [['人', 'cumulative', [9, 8, 7]]]],
  ['bare numbers share no axis', [bare(1), bare(2), bare(3)], []],
  [
    'the most frequent first',
    ['1件', '2件', '3件', '1回', '2回', '3回', '4回'],
    [
      ['回', null, [4, 3, 2, 1]],
      ['件', null, [3, 2, 1]],
    ],
  ],
])('%s', (_what, quantities, expected) => {
  const index = buildReportIndex(makeReport({ initiatives: [{ quantities }] }));
  const panels = listUnitPanels(index, emptySelection);
  expect(panels.map(({ unit, counting, ranked }) => [unit, counting, ranked.map(({ quantity }) => quantity.value)])).toEqual(expected);
});
