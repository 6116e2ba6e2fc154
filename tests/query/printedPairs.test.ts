import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import {
  isInferredTarget,
  measureAttainment,
  selectLoneComparisons,
  selectPrintedChanges,
  selectPrintedTargets,
  selectRates,
  type PrintedPair,
} from '../../src/query/printedPairs';
import { emptySelection } from '../../src/query/selection';
import { makeComparison } from '../support/makeComparison';
import { makeReport, type QuantitySpec } from '../support/makeReport';

const comparison = makeComparison();
const write = ({ row, other, difference, differenceUnit }: PrintedPair) => [row.quantity.id, other.value, difference, differenceUnit];

test('differences of rates are points; of two units there is none', () => {
  expect(selectPrintedChanges(comparison, emptySelection).map(write)).toEqual([
    ['rate', 99.3, 0.2, 'ポイント'],
    ['days', 14.9, -0.2, '日'],
    ['people', 20, null, null],
  ]);
});

test('targets', () => {
  expect(selectPrintedTargets(comparison, emptySelection).map(write)).toEqual([['rate', 99.7, -0.2, 'ポイント']]);
});

test('nothing printed, nothing shown', () => {
  expect(selectPrintedChanges(comparison, { ...emptySelection, departments: ['d01'] })).toEqual([]);
});

test('rates with what the document prints beside them', () => {
  expect(
    selectRates(comparison, emptySelection).map(({ row, priors, targets }) => [row.quantity.id, priors.length, targets.length]),
  ).toEqual([['rate', 1, 1]]);
});

const indexOf = (...quantities: QuantitySpec[]) => buildReportIndex(makeReport({ initiatives: [{ quantities }] }));

test.each([
  ['42.9ha beside 40ha以上', { value: 42.9, unit: 'ha' }, { value: 40, unit: 'ha', qualifiers: ['以上'] }, 1.0725],
  ['less than aimed at', { value: 30, unit: '回' }, { value: 40, unit: '回' }, 0.75],
  ['a rate: its distance counts in points', { value: 81, unit: '%' }, { value: 90, unit: '%' }, null],
  ['another unit', { value: 81, unit: '回' }, { value: 90, unit: '人' }, null],
  ['an aim to stay below', { value: 3, unit: '件' }, { value: 10, unit: '件', qualifiers: ['以下'] }, null],
  ['an aim of 0', { value: 3, unit: '件' }, { value: 0, unit: '件' }, null],
] as const)('%s', (_case, result, target, share) => {
  const index = indexOf({ id: 'result', ...result }, { id: 'aim', role: 'target', targetOf: 'result', ...target });
  expect(selectPrintedTargets(index, emptySelection).map(measureAttainment)).toEqual([share]);
});

test('a target without a value stands alone; one with a value does not', () => {
  const index = indexOf({ id: 'aim', value: 26, unit: '%', role: 'target' }, { id: 'result', value: 5, unit: '%' }, '3回', {
    id: 'other',
    value: 4,
    unit: '%',
    role: 'target',
    targetOf: 'result',
  });
  const idsOf = (patch: Partial<typeof emptySelection>) =>
    selectLoneComparisons(index, { ...emptySelection, ...patch }, 'target').map(({ quantity }) => quantity.id);
  expect(idsOf({})).toEqual(['aim']);
  expect(idsOf({ kinds: ['rate'] })).toEqual(['aim']);
  expect(idsOf({ kinds: ['count'] })).toEqual([]);
  expect(idsOf({ pillars: [2] })).toEqual([]);
  expect(selectLoneComparisons(index, emptySelection, 'prior')).toEqual([]);
});

test.each<[string, 'actual' | 'target', 'target' | 'result', boolean]>([
  ['企業用地需要把握 40ha以上', 'actual', 'target', true],
  ['設置目標40箇所以上', 'actual', 'target', false],
  ['40件以上', 'target', 'target', false],
  ['企業用地需要把握 40ha以上', 'actual', 'result', false],
])('%s in the column %s as %s: inferred %s', (text, column, role, expected) => {
  const quantities = [{ id: 'aim', value: 40, role }];
  const index = buildReportIndex(makeReport({ initiatives: [{ statements: [{ text, column, quantities }] }] }));
  expect(index.report.quantities.map((quantity) => isInferredTarget(index, quantity))).toEqual([expected]);
});
