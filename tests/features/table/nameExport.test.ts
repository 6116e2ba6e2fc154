import { expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { nameExport } from '../../../src/features/table/nameExport';
import { emptySelection, type Selection } from '../../../src/query/selection';
import { makeReport } from '../../support/makeReport';

const index = buildReportIndex(makeReport({ departments: ['総務部', '建設／土木部?'] }));

test.each<[Partial<Selection>, string]>([
  [{}, '刈谷市_2022年度_実績・成果.csv'],
  [{ pillars: [4] }, '刈谷市_2022年度_実績・成果_柱4.csv'],
  [{ departments: ['d01'], pillars: [4] }, '刈谷市_2022年度_実績・成果_総務部_柱4.csv'],
  [{ departments: ['d01', 'd02'] }, '刈谷市_2022年度_実績・成果_抜粋.csv'],
  [{ departments: ['d01'], units: ['km'] }, '刈谷市_2022年度_実績・成果_総務部_抜粋.csv'],
  [{ departments: ['d02'] }, '刈谷市_2022年度_実績・成果_建設／土木部.csv'],
])('%j', (selection, name) => {
  expect(nameExport(index, { ...emptySelection, ...selection }, '実績・成果')).toBe(name);
});
