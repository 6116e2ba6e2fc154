import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLinearScale, buildLogScale, buildPlainScale, spansManyOrders } from '../../src/charts/valueScale';

const values = fc.array(
  fc.integer({ min: -1_000_000, max: 10_000_000 }).map((value) => value / 10),
  { minLength: 1, maxLength: 30 },
);

describe('linear', () => {
  test.each([
    [
      [0, 100],
      [0, 25, 50, 75, 100],
    ],
    [
      [3, 7],
      [0, 2, 4, 6, 8],
    ],
    [[129_898], [0, 50_000, 100_000, 150_000]],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [[0], [0, 0.25, 0.5, 0.75, 1]],
    [
      [-5, 5],
      [-5, -2.5, 0, 2.5, 5],
    ],
  ])('%j has ticks %j', (given, ticks) => {
    expect(buildLinearScale(given, 4).ticks).toEqual(ticks);
  });

  test('every domain holds 0 and all values, in proportion', () => {
    fc.assert(
      fc.property(values, (given) => {
        for (const { domain, shareOf } of [buildLinearScale(given, 4), buildPlainScale(given)]) {
          expect(domain[0]).toBeLessThanOrEqual(Math.min(0, ...given) + 1e-6);
          expect(domain[1]).toBeGreaterThanOrEqual(Math.max(0, ...given) * 0.999);
          const [zero, half, whole] = [0, domain[1] / 2, domain[1]].map(shareOf);
          expect((half ?? 0) - (zero ?? 0)).toBeCloseTo(((whole ?? 0) - (zero ?? 0)) / 2, 6);
        }
      }),
    );
  });
});

describe('logarithmic', () => {
  test('ticks are whole powers of ten around the values', () => {
    expect(buildLogScale([15, 129_898]).ticks).toEqual([10, 100, 1000, 10_000, 100_000, 1_000_000]);
    expect(buildLogScale([0.5]).ticks).toEqual([0.1, 1]);
    expect(buildLogScale([100, 1000]).domain).toEqual([100, 1000]);
  });

  test('zero has no place and is held at the start', () => {
    expect(buildLogScale([0, 10, 1000]).shareOf(0)).toBe(0);
  });

  test('is worth offering above two orders of magnitude', () => {
    expect([spansManyOrders([1, 100]), spansManyOrders([1, 101]), spansManyOrders([0, 500]), spansManyOrders([])]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
