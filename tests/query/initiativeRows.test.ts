import { expect, test } from 'vitest';
import { countCoverage, countCoverageByDepartment, countCoverageByPillar, selectInitiatives } from '../../src/query/initiativeRows';
import { emptySelection } from '../../src/query/selection';
import { makeComparison } from '../support/makeComparison';

const index = makeComparison();
const none = { initiativeCount: 0, withNumberCount: 0, share: null };

test('initiatives with a number among all', () => {
  expect(countCoverage(selectInitiatives(index, emptySelection))).toEqual({ initiativeCount: 4, withNumberCount: 3, share: 0.75 });
});

test('no initiative is neither full nor empty coverage', () => expect(countCoverage([])).toEqual(none));

test('by department: all of them, a repeated figure is evidence as well', () => {
  expect(countCoverageByDepartment(index, emptySelection)).toMatchObject([
    { initiativeCount: 2, withNumberCount: 1, share: 0.5 },
    { initiativeCount: 1, withNumberCount: 1, share: 1 },
    { initiativeCount: 1, withNumberCount: 1, share: 1 },
    { department: { name: '議会事務局' }, ...none },
  ]);
});

test('by pillar, within a selection', () => {
  expect(countCoverageByPillar(index, { ...emptySelection, departments: ['d01'] })).toMatchObject([
    { pillar: { number: 1 }, share: 1 },
    { pillar: { number: 2, name: null }, ...none },
    { pillar: { number: 3 }, share: 0 },
  ]);
});

test('a chosen kind does not touch it', () => {
  const selection = { ...emptySelection, kinds: ['rate' as const] };
  expect(countCoverage(selectInitiatives(index, selection)).withNumberCount).toBe(3);
});
