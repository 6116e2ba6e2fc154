import { expect, test } from 'vitest';
import { countKindsByDepartment } from '../../src/query/kindCounts';
import { emptySelection } from '../../src/query/selection';
import { makeComparison } from '../support/makeComparison';

test('each department has its own figures; the total counts a shared one once', () => {
  const { departments, total } = countKindsByDepartment(makeComparison(), emptySelection);
  expect(departments.map(({ kinds }) => [kinds.count, kinds.rate, kinds.amount, kinds.change])).toEqual([
    [3, 0, 0, 0],
    [1, 0, 0, 0],
    [3, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
  expect(total).toEqual({ rowCount: 9, countedCount: 8, kinds: { count: 6, rate: 1, amount: 1, change: 0 } });
});
