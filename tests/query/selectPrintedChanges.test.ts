import { expect, test } from 'vitest';
import { selectPrintedChanges, selectPrintedTargets, type PrintedPair } from '../../src/query/selectPrintedChanges';
import { selectRates } from '../../src/query/selectRates';
import { emptySelection } from '../../src/query/selection';
import { makeComparison } from '../support/makeComparison';

const index = makeComparison();
const write = ({ row, other, difference, differenceUnit }: PrintedPair) => [row.quantity.id, other.value, difference, differenceUnit];

test('differences of rates are points; of two units there is none', () => {
  expect(selectPrintedChanges(index, emptySelection).map(write)).toEqual([
    ['rate', 99.3, 0.2, 'ポイント'],
    ['days', 14.9, -0.2, '日'],
    ['people', 20, null, null],
  ]);
});

test('targets', () => {
  expect(selectPrintedTargets(index, emptySelection).map(write)).toEqual([['rate', 99.7, -0.2, 'ポイント']]);
});

test('nothing printed, nothing shown', () => {
  expect(selectPrintedChanges(index, { ...emptySelection, departments: ['d01'] })).toEqual([]);
});

test('rates with what the document prints beside them', () => {
  expect(selectRates(index, emptySelection).map(({ row, priors, targets }) => [row.quantity.id, priors.length, targets.length])).toEqual([
    ['rate', 1, 1],
  ]);
});
