import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { listSpreads } from '../../src/query/unitComparison';
import { emptySelection } from '../../src/query/selection';
import { makeReport } from '../support/makeReport';
import { rankDepartments } from '../../src/query/ranking';

const index = buildReportIndex(
  makeReport({
    initiatives: [
      { department: '総務部', quantities: [{ id: 'same', value: 30, unit: '%' }, '80%', { value: 30, unit: '%', sameAs: 'same' }] },
      { department: '教育部', quantities: ['100%'] },
      { department: '建設部', quantities: ['3回'] },
    ],
  }),
);

test('every value of a department, smallest first, each figure once; the highest department first', () => {
  const bars = rankDepartments(index, emptySelection, { unit: '%', activity: null, counting: null });
  expect(
    listSpreads(index, bars).map(({ department, rows, lowest, highest }) => [
      department.name,
      rows.map(({ quantity }) => quantity.value),
      lowest.quantity.value,
      highest.quantity.value,
    ]),
  ).toEqual([
    ['教育部', [100], 100, 100],
    ['総務部', [30, 80], 30, 80],
  ]);
});

test('nothing to spread', () => {
  expect(listSpreads(index, [])).toEqual([]);
});
