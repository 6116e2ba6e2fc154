import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity, Report } from '../../src/domain/report';
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import { unitChoiceOf } from '../../src/query/selection';
import { sumAdditive, sumQuantities } from '../../src/query/sumQuantities';
import type { QuantitySum, SumResult } from '../../src/query/sumResult';
import { arbitraryReport } from '../support/arbitraryReport';

/** Straight from the report, sharing nothing with the code under test: ids reached over these relations, start included. */
function reach(report: Report, start: string, step: (id: string) => readonly string[]): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of step(id)) if (report.quantities.some((quantity) => quantity.id === next)) reached.add(next);
  return reached;
}

function sameFigure(report: Report, start: string): Set<string> {
  return reach(report, start, (id) =>
    report.quantities.flatMap((q) => (q.sameAs === undefined ? [] : q.id === id ? [q.sameAs] : q.sameAs === id ? [q.id] : [])),
  );
}

/** Everything above: over partOf, with all printings of a figure taken as one. */
function everythingAbove(report: Report, start: string): Set<string> {
  const isHeld = (id: string | undefined) => report.quantities.some((q) => q.id === id);
  const parentsOf = (id: string) =>
    report.quantities.flatMap((q) => (q.id === id && q.partOf !== undefined && isHeld(q.partOf) ? [q.partOf] : []));
  const first = [...sameFigure(report, start)].flatMap(parentsOf);
  return new Set(first.flatMap((parent) => [...reach(report, parent, (id) => [...sameFigure(report, id), ...parentsOf(id)])]));
}

function pick(index: ReportIndex, ids: readonly string[]): Quantity[] {
  return ids.flatMap((id) => index.quantities.get(id) ?? []);
}

function checkSum(index: ReportIndex, given: readonly Quantity[], sum: QuantitySum) {
  const { report } = index;
  const counted = pick(index, sum.counted);
  expect(
    counted.every(
      ({ role, kind, unit, counting }) =>
        role === 'result' && kind !== 'rate' && unitChoiceOf(unit) === unitChoiceOf(sum.unit) && counting === sum.counting,
    ),
  ).toBe(true);
  expect(counted.every(({ additivity }) => additivity === 'additive')).toBe(true);
  expect(counted.length).toBeGreaterThan(0);
  const tenths = counted.reduce((total, { value }) => total + Math.round(value * 10), 0);
  expect(sum.value).toBe(tenths / 10);
  expect([...sum.counted, ...sum.leftOut.map(({ id }) => id)].toSorted()).toEqual(given.map(({ id }) => id).toSorted());
  for (const id of sum.counted) {
    const others = sum.counted.filter((other) => other !== id);
    const [figure, above] = [sameFigure(report, id), everythingAbove(report, id)];
    expect(others.filter((other) => figure.has(other) || above.has(other))).toEqual([]);
    const alternative = index.quantities.get(id)?.alternativeOf;
    expect(others.filter((other) => other === alternative)).toEqual([]);
  }
  for (const { because } of sum.leftOut) expect(because === null || given.some(({ id }) => id === because)).toBe(true);
}

function checkResult(index: ReportIndex, given: readonly Quantity[], result: SumResult) {
  const reasonCount = result.kind === 'sum' ? null : result.reasons.length;
  expect(reasonCount).not.toBe(0);
  if (result.kind === 'sum') checkSum(index, given, result);
}

describe('for any selection of any report, also one whose relations are nonsense', () => {
  const picks = fc.array(fc.boolean(), { minLength: 30, maxLength: 80 });
  const choose = (index: ReportIndex, marks: readonly boolean[]) =>
    [...index.quantities.values()].filter((_quantity, place) => marks[place % marks.length]);

  test('a sum never holds two units, two countings, a rate, a figure twice, or a total with its part; nothing is lost', () => {
    let sumCount = 0;
    fc.assert(
      fc.property(arbitraryReport('人'), picks, fc.constantFrom(null, 'distinct', 'cumulative', 'any'), (report, marks, counting) => {
        const index = buildReportIndex(report);
        const given = choose(index, marks).filter(
          (quantity) =>
            quantity.role === 'result' && quantity.additivity === 'additive' && (counting === 'any' || quantity.counting === counting),
        );
        const result = sumQuantities(index, given);
        if (result.kind !== 'sum') return;
        sumCount += 1;
        checkSum(index, given, result);
      }),
      { numRuns: 600, seed: 4 },
    );
    expect(sumCount).toBeGreaterThan(150);
  });

  test('whatever is given: a sum or at least one reason, and the order in which it is given does not matter', () => {
    fc.assert(
      fc.property(arbitraryReport(), picks, (report, marks) => {
        const index = buildReportIndex(report);
        const given = choose(index, marks);
        const result = sumQuantities(index, given);
        expect(sumQuantities(index, given.toReversed())).toEqual(result);
        checkResult(index, given, result);
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  test('one sum per unit and counting: every quantity is in exactly one of them', () => {
    fc.assert(
      fc.property(arbitraryReport(), picks, (report, marks) => {
        const index = buildReportIndex(report);
        const given = choose(index, marks);
        const sums = sumAdditive(index, given);
        expect(sums.flatMap(({ quantities }) => quantities.map(({ id }) => id)).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        for (const { unit, counting, quantities, result } of sums) {
          expect(quantities.every((quantity) => unitChoiceOf(quantity.unit) === unitChoiceOf(unit) && quantity.counting === counting)).toBe(
            true,
          );
          checkResult(index, quantities, result);
        }
      }),
      { numRuns: 400, seed: 6 },
    );
  });
});
