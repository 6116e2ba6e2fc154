import { expect, test } from 'vitest';
import { eraFiscalYear, fiscalYearOf, westernYear } from '../../src/domain/fiscalYear';

test.each<[string, number, number | null]>([
  ['令和', 1, 2019],
  ['令和', 4, 2022],
  ['R', 6, 2024],
  ['平成', 1, 1989],
  ['平成', 31, 2019],
  ['H', 30, 2018],
  ['昭和', 22, 1947],
  ['S', 64, 1989],
  ['大正', 3, null],
  ['', 3, null],
])('%s%i is %s', (era, year, expected) => {
  expect(westernYear(era, year)).toBe(expected);
});

test.each([
  [2022, 4, 2022],
  [2022, 12, 2022],
  [2023, 1, 2022],
  [2023, 3, 2022],
  [2023, 4, 2023],
])('%i/%i lies in the fiscal year %i', (year, month, expected) => {
  expect(fiscalYearOf(year, month)).toBe(expected);
});

test.each([
  [2022, '令和4年度'],
  [2019, '令和元年度'],
  [2018, '平成30年度'],
  [1989, '平成元年度'],
  [1988, '昭和63年度'],
  [1926, '昭和元年度'],
  [1925, '1925年度'],
])('%i is %s', (fiscalYear, expected) => {
  expect(eraFiscalYear(fiscalYear)).toBe(expected);
});
