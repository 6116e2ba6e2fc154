import { expect, test } from 'vitest';
import { groupBy, once } from '../../src/domain/collections';

test('keys by first occurrence, items in their own order', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2 === 0)]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]],
  ]);
});

test('what is made once is the same every time, and not made before it is asked for', () => {
  let count = 0;
  const ask = once(() => ({ number: (count += 1) }));
  expect(count).toBe(0);
  expect([ask(), ask()]).toEqual([{ number: 1 }, { number: 1 }]);
});
