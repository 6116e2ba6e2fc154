import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeDecimal, subtractExactly, sumExactly } from '../../src/query/exactDecimal';

describe('sums as on paper', () => {
  const cases: [number[], number][] = [
    [[], 0],
    [[0.4, 0.7, 0.8], 1.9],
    [[0.1, 0.2], 0.3],
    [[1e16, 1, -1e16], 1],
    [[9007199254740991, 9007199254740991, -9007199254740991], 9007199254740991],
    [[342100000, 0.5], 342100000.5],
    [[-0.1, 0.1], 0],
    [[-3, 1], -2],
    [[1e-7, 2e-7], 3e-7],
    [[1e21, 1e21], 2e21],
    [[123456789012.3456, 0.0001], 123456789012.3457],
    [[0.123456, 0.000001], 0.123457],
    [[-0], 0],
  ];
  test.each(cases)('%j → %d', (values, sum) => expect(sumExactly(values)).toBe(sum));

  test('in any order, with any number of decimals', () => {
    const decimals = fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(4)), { maxLength: 20 });
    fc.assert(
      fc.property(decimals, (written) => {
        const values = written.map(([n, places]) => Number(`${n}e-${places}`));
        const scaled = written.reduce((sum, [n, places]) => sum + n * 10 ** (4 - places), 0);
        expect(sumExactly(values)).toBe(Number(`${scaled}e-4`));
        expect(sumExactly(values.toReversed())).toBe(sumExactly(values));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

test('differences as on paper', () => {
  expect(subtractExactly(72, 48)).toBe(24);
  expect(subtractExactly(14.7, 14.9)).toBe(-0.2);
});

describe('written out', () => {
  const cases: [number, string][] = [
    [0, '0'],
    [-0, '0'],
    [129898, '129898'],
    [99.5, '99.5'],
    [-3.6, '-3.6'],
    [1e21, '1000000000000000000000'],
    [1.5e300, `15${'0'.repeat(299)}`],
    [1e-7, '0.0000001'],
    [-1.25e-7, '-0.000000125'],
  ];
  test.each(cases)('%d → %s', (value, written) => expect(serializeDecimal(value)).toBe(written));

  test('any number comes back as itself, without exponent', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        expect(serializeDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(serializeDecimal(value))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  test.each([NaN, Infinity])('%d is refused', (value) => expect(() => serializeDecimal(value)).toThrow(RangeError));
});
