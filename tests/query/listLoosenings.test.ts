import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { listLoosenings } from '../../src/query/listLoosenings';
import { emptySelection, type Selection } from '../../src/query/selection';
import { makeReport } from '../support/makeReport';

const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '建設部'],
    initiatives: [
      { department: '総務部', quantities: ['2回', '31人', '4回'] },
      { department: '建設部', text: '道路', quantities: ['0.7km'] },
    ],
  }),
);

test.each<[string, Partial<Selection>, string[]]>([
  ['two that exclude each other, the more fruitful first', { departments: ['d01'], units: ['km'] }, ['units 3', 'departments 1']],
  ['a search', { departments: ['d01'], text: '道路' }, ['text 3', 'departments 1']],
  ['three of which no single one helps', { departments: ['d01'], units: ['km'], text: '学校' }, []],
  ['nothing chosen', {}, []],
])('%s', (_name, selection, expected) => {
  const loosenings = listLoosenings(index, { ...emptySelection, ...selection });
  expect(loosenings.map(({ facet, count }) => `${facet} ${count}`)).toEqual(expected);
});
