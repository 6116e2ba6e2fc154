import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { buildChanges } from '../../../src/features/pillars/changesModel';
import { emptySelection } from '../../../src/query/selection';
import { makeReport } from '../../support/makeReport';

const index = buildReportIndex(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));

describe('Kariya FY2022', () => {
  test('of 14 rates one has an earlier value, and none fell', () => {
    const { kinds } = buildChanges(index, emptySelection, null);
    expect(kinds.find(({ kind }) => kind === 'rate')).toEqual({
      kind: 'rate',
      countedCount: 14,
      withPriorCount: 1,
      directions: { up: 1, down: 0, same: 0 },
    });
  });

  test('three changes, one of them downwards', () => {
    const model = buildChanges(index, emptySelection, null);
    expect(model.total.withPriorCount).toBe(3);
    expect(model.changes.map(({ difference, differenceUnit }) => `${difference}${differenceUnit}`)).toEqual([
      '-0.2日',
      '1.2ポイント',
      '24回',
    ]);
    expect(buildChanges(index, emptySelection, 'down').changes.map(({ row }) => row.quantity.unit)).toEqual(['日']);
    expect(buildChanges(index, { ...emptySelection, kinds: ['rate'] }, 'down').changes).toEqual([]);
  });

  test('one target with a value, one without', () => {
    const { targets, lone } = buildChanges(index, emptySelection, null);
    expect(targets.map(({ row, other, attainment }) => [row.quantity.value, other.value, attainment])).toEqual([[42.9, 40, 42.9 / 40]]);
    expect(lone.map(({ quantity }) => [quantity.role, quantity.value, quantity.unit])).toEqual([['target', 26, '%']]);
  });
});

test('nothing printed to compare with: counts of 0, no lists', () => {
  const model = buildChanges(buildReportIndex(makeReport({ initiatives: [{ quantities: ['3回', '80%'] }] })), emptySelection, null);
  expect(model.total).toEqual({ countedCount: 2, withPriorCount: 0, directions: { up: 0, down: 0, same: 0 } });
  expect([model.changes, model.targets, model.lone]).toEqual([[], [], []]);
});
