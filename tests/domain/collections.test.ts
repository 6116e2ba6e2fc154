import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain/collections';

test('keys by first occurrence, items in their own order', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2 === 0)]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]],
  ]);
});
