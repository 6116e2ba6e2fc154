import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { emptySelection } from '../../src/query/selection';
import { hasTimelines, measureChange, selectTimelines } from '../../src/query/timelines';
import { makeReport, type QuantitySpec } from '../support/makeReport';

/** A result of 2022, and earlier values of it. */
const course = (id: string, value: number, earlier: readonly [number, number, string?][]): readonly QuantitySpec[] => [
  { id, value, unit: '人' },
  ...earlier.map(([period, was, unit = '人']): QuantitySpec => ({ role: 'prior', value: was, unit, period, priorOf: id })),
];

const courseOf = (quantities: readonly QuantitySpec[]) => {
  const index = buildReportIndex(makeReport({ fiscalYear: 2022, initiatives: [{ quantities }] }));
  const { years, lines } = selectTimelines(index, emptySelection);
  return { years, values: lines.map(({ points }) => points.map((point) => point?.value ?? null)), has: hasTimelines(index) };
};

test.each<[string, readonly QuantitySpec[], number[], (number | null)[][], boolean]>([
  [
    'three years in a row, printed in any order',
    course('a', 30, [
      [2021, 20],
      [2020, 10],
    ]),
    [2020, 2021, 2022],
    [[10, 20, 30]],
    true,
  ],
  ['two values are no course', course('a', 30, [[2021, 20]]), [], [], false],
  [
    'a year without a value is a gap',
    course('a', 30, [
      [2019, 10],
      [2021, 20],
    ]),
    [2019, 2020, 2021, 2022],
    [[10, null, 20, 30]],
    true,
  ],
  [
    '0 is a value',
    course('a', 0, [
      [2020, 0],
      [2021, 5],
    ]),
    [2020, 2021, 2022],
    [[0, 5, 0]],
    true,
  ],
  [
    'a value of another unit is a gap',
    course('a', 30, [
      [2019, 1],
      [2020, 7, '世帯'],
      [2021, 20],
    ]),
    [2019, 2020, 2021, 2022],
    [[1, null, 20, 30]],
    true,
  ],
  [
    'of two values of one year the first printed counts',
    course('a', 30, [
      [2020, 10],
      [2020, 11],
      [2021, 20],
    ]),
    [2020, 2021, 2022],
    [[10, 20, 30]],
    true,
  ],
  [
    'a value of a later year is no earlier one',
    course('a', 30, [
      [2020, 10],
      [2023, 40],
    ]),
    [],
    [],
    true,
  ],
  [
    'the years reach from the earliest of all to the present one',
    [
      ...course('a', 30, [
        [2021, 20],
        [2020, 10],
      ]),
      ...course('b', 3, [
        [2019, 2],
        [2021, 1],
      ]),
    ],
    [2019, 2020, 2021, 2022],
    [
      [null, 10, 20, 30],
      [2, null, 1, 3],
    ],
    true,
  ],
])('%s', (_name, quantities, years, values, has) => {
  expect(courseOf(quantities)).toEqual({ years, values, has });
});

test.each([
  [[10, 20], 0.5],
  [[20, 10], -0.5],
  [[0, 10], 1],
  [[10, 0], -1],
  [[0, 0], 0],
  [[-10, 10], 2],
  [[5], null],
])('the change of %j is %s of the larger value', (values, expected) => {
  const index = buildReportIndex(makeReport({ initiatives: [{ quantities: values.map((value) => ({ value })) }] }));
  expect(measureChange([...index.quantities.values()])).toBe(expected);
});
