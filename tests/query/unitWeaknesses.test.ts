import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { listWeaknesses } from '../../src/query/unitComparison';
import { makeReport, type InitiativeSpec } from '../support/makeReport';
import { selectAllRows } from '../../src/query/achievementRows';

const of = (department: string, ...quantities: NonNullable<InitiativeSpec['quantities']>): InitiativeSpec => ({ department, quantities });

test.each([
  ['two values of like work', '回', [of('総務部', '3回'), of('教育部', '5回')], []],
  ['one value', '回', [of('総務部', '3回')], [{ code: 'single' }]],
  ['no value', '回', [], []],
  ['one department', '回', [of('総務部', '3回', '5回')], [{ code: 'oneDepartment', valueCount: 2 }]],
  [
    'unlike work',
    '回',
    [of('総務部', { value: 3, activity: 'meeting' }), of('教育部', { value: 5, activity: 'event' })],
    [{ code: 'activities', activityCount: 2 }],
  ],
  [
    'another year, and a year that is not told',
    '回',
    [of('総務部', '3回', { value: 1, period: null }), of('教育部', { value: 5, period: 2023 })],
    [{ code: 'periods', otherCount: 2 }],
  ],
  [
    'a difference among counts',
    '人',
    [of('総務部', '3人'), of('教育部', { value: 2, unit: '人', kind: 'change' })],
    [{ code: 'changes', changeCount: 1 }],
  ],
  [
    'parks, of which one may be counted twice',
    '公園',
    [of('総務部', '8公園'), of('教育部', '28公園')],
    [{ code: 'overlap', valueCount: 2 }],
  ],
] as const)('%s', (_what, unit, initiatives, expected) => {
  const index = buildReportIndex(makeReport({ initiatives }));
  expect(listWeaknesses(index, unit, selectAllRows(index))).toEqual(expected);
});
