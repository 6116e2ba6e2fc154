import { expect, test } from 'vitest';
import { formatDate, formatFiscalYear } from '../../src/words/formatDate';

test.each([
  ['2023-03-31', '2023年3月31日', 'March 31, 2023'],
  ['2023-03', '2023年3月', 'March 2023'],
  ['2023', '2023年', '2023'],
  ['20230331', '2023年3月31日', 'March 31, 2023'],
  ['202303', '2023年3月', 'March 2023'],
  ['2023-02-30', '2023-02-30', '2023-02-30'],
  ['2023-13', '2023-13', '2023-13'],
  ['令和5年', '令和5年', '令和5年'],
  ['', '', ''],
])('%s → %s, %s', (date, ja, en) => {
  expect([formatDate(date, 'ja'), formatDate(date, 'en')]).toEqual([ja, en]);
});

test.each([
  [2022, '令和4年度（2022年度）', 'FY2022'],
  [2019, '令和元年度（2019年度）', 'FY2019'],
  [2018, '平成30年度（2018年度）', 'FY2018'],
  [1900, '1900年度', 'FY1900'],
])('%d → %s, %s', (year, ja, en) => {
  expect([formatFiscalYear(year, 'ja'), formatFiscalYear(year, 'ja-JP'), formatFiscalYear(year, 'en')]).toEqual([ja, ja, en]);
});
