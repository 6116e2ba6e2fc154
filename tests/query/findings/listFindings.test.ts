import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import type { Quantity, Report } from '../../../src/domain/report';
import type { Finding, FindingRule } from '../../../src/query/findings/finding';
import { listDepartmentFindings, listFindings } from '../../../src/query/findings/listFindings';
import { selectInitiatives } from '../../../src/query/initiativeRows';
import { selectRows } from '../../../src/query/achievementRows';
import { emptySelection, unitChoiceOf } from '../../../src/query/selection';
import { arbitraryReport, arbitrarySelection } from '../../support/arbitraryReport';
import { makeComparison } from '../../support/makeComparison';
import { makeReport } from '../../support/makeReport';

const report: Report = JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8'));
const index = buildReportIndex(report);
const findings = listFindings(index, emptySelection);
const only = <Rule extends FindingRule>(rule: Rule, list: readonly Finding[] = findings) =>
  list.filter((finding): finding is Finding & { rule: Rule } => finding.rule === rule);

/** Everything below is recomputed from the plain lists of the report, by loops that share nothing with the query layer. */
const results = report.quantities.filter(({ role }) => role === 'result');
const goalOf = (initiativeId: string) => {
  const initiative = report.initiatives.find(({ id }) => id === initiativeId);
  return report.goals.find(({ id }) => id === initiative?.goalId);
};
const departmentOf = ({ initiativeId }: Quantity) => goalOf(initiativeId)?.departmentId ?? '';
const hasNumber = (initiativeId: string) => results.some((quantity) => quantity.initiativeId === initiativeId);
const initiativesWhere = (fits: (goal: Report['goals'][number]) => boolean) =>
  report.initiatives.filter(({ goalId }) => report.goals.some((goal) => goal.id === goalId && fits(goal)));
const countsOf = (fits: (goal: Report['goals'][number]) => boolean) => {
  const all = initiativesWhere(fits);
  return { all: all.length, withNumber: all.filter(({ id }) => hasNumber(id)).length };
};

describe('Kariya FY2022, every rule recomputed', () => {
  const shares = report.departments.map(({ id }) => ({ id, ...countsOf((goal) => goal.departmentId === id) }));

  test.each([
    ['coverageHighest', Math.max(...shares.map(({ all, withNumber }) => withNumber / all))],
    ['coverageLowest', Math.min(...shares.map(({ all, withNumber }) => withNumber / all))],
  ] as const)('%s', (rule, share) => {
    const [finding] = only(rule);
    const expected = shares.filter(({ all, withNumber }) => withNumber / all === share);
    expect(finding?.departments).toEqual(expected.map(({ id }) => id));
    expect(finding?.coverages.map(({ initiativeCount, withNumberCount }) => [withNumberCount, initiativeCount])).toEqual(
      expected.map(({ all, withNumber }) => [withNumber, all]),
    );
    expect(finding?.amongCount).toBe(11);
  });

  test('pillarWithoutNumber, by count and by share', () => {
    const pillars = report.pillars.map(({ number }) => ({ number, ...countsOf(({ pillar }) => pillar === number) }));
    const most = Math.max(...pillars.map(({ all, withNumber }) => all - withNumber));
    const lowest = Math.min(...pillars.filter(({ all }) => all > 0).map(({ all, withNumber }) => withNumber / all));
    const [finding] = only('pillarWithoutNumber');
    expect(finding?.byCount.map(({ pillar }) => pillar.number)).toEqual(
      pillars.filter(({ all, withNumber }) => all - withNumber === most).map(({ number }) => number),
    );
    expect(finding?.byShare.map(({ pillar }) => pillar.number)).toEqual(
      pillars.filter(({ all, withNumber }) => all > 0 && withNumber / all === lowest).map(({ number }) => number),
    );
  });

  test('mostMeetings: additive 回 of the activity, figures printed again and breakdowns left out', () => {
    const held = results.filter(({ activity, unit }) => activity === 'meeting' && unit === '回');
    const sums = new Map<string, number>();
    for (const quantity of held) {
      const own = held.filter((other) => departmentOf(other) === departmentOf(quantity));
      const isRepeated = own.some(({ id }) => id === quantity.sameAs || id === quantity.partOf || id === quantity.alternativeOf);
      if (quantity.additivity !== 'additive' || isRepeated) continue;
      sums.set(departmentOf(quantity), (sums.get(departmentOf(quantity)) ?? 0) + quantity.value);
    }
    const highest = Math.max(...sums.values());
    const [finding] = only('mostMeetings');
    expect(finding?.departments).toEqual([...sums].flatMap(([id, sum]) => (sum === highest ? [id] : [])));
    expect(finding?.bars[0]?.result.value).toBe(highest);
    expect(finding?.amongCount).toBe(sums.size);
  });

  test('largestOfUnit: nothing of the same unit is larger', () => {
    const found = only('largestOfUnit');
    expect(found.map(({ unit }) => unit)).toContain('人');
    for (const { rows, unit: measured, amongCount } of found) {
      const isAlike = ({ kind, unit }: Quantity) => kind !== 'change' && unitChoiceOf(unit) === measured;
      const alike = results.filter(isAlike);
      expect(rows[0]?.quantity.value).toBe(Math.max(...alike.map(({ value }) => value)));
      expect(amongCount).toBe(alike.filter(({ sameAs }) => !alike.some(({ id }) => id === sameAs)).length);
    }
  });

  test('changed: every printed earlier value of a result, with the difference', () => {
    const priors = report.quantities.filter(({ role, priorOf }) => role === 'prior' && priorOf !== undefined);
    expect(only('changed').map(({ pair }) => [pair.other.id, pair.row.quantity.id])).toEqual(
      priors.map(({ id, priorOf }) => [id, priorOf]),
    );
    expect(only('changed').map(({ pair }) => [pair.difference, pair.differenceUnit])).toEqual([
      [-0.2, '日'],
      [1.2, 'ポイント'],
      [24, '回'],
    ]);
  });

  test('ratesCompared: 14 rates, one of them with an earlier value, none of them lower', () => {
    const rates = results.filter(({ kind }) => kind === 'rate');
    const compared = rates.filter(({ id }) => report.quantities.some(({ priorOf }) => priorOf === id));
    expect(only('ratesCompared').map(({ rateCount, withPriorCount, loweredCount }) => [rateCount, withPriorCount, loweredCount])).toEqual([
      [rates.length, compared.length, 0],
    ]);
    expect([rates.length, compared.length]).toEqual([14, 1]);
  });

  test('targets: 42.9ha of 40ha, and 26%削減 alone', () => {
    const targets = report.quantities.filter(({ role }) => role === 'target');
    expect(only('targetCompared').map(({ pair }) => pair.other.id)).toEqual(targets.flatMap(({ id, targetOf }) => (targetOf ? [id] : [])));
    expect(only('targetAlone').map(({ target }) => target.quantity.id)).toEqual(
      targets.flatMap(({ id, targetOf }) => (targetOf ? [] : [id])),
    );
    expect(only('targetAlone').map(({ target }) => target.quantity.value)).toEqual([26]);
  });

  test('sharedFigure: printed by more than one department', () => {
    const across = results.filter(({ sameAs, ...quantity }) => {
      const first = results.find(({ id }) => id === sameAs);
      return first !== undefined && departmentOf(first) !== departmentOf(quantity);
    });
    expect(only('sharedFigure').map(({ row }) => row.quantity.id)).toEqual(across.map(({ sameAs }) => sameAs));
    expect(only('sharedFigure').map(({ row, printedBy }) => [row.quantity.value, printedBy.map(({ name }) => name)])).toEqual([
      [129898, ['福祉健康部', '次世代育成部']],
    ]);
  });

  test('zeroPrinted', () => {
    expect(only('zeroPrinted').flatMap(({ evidence }) => evidence)).toEqual(results.filter(({ value }) => value === 0).map(({ id }) => id));
  });

  test('breakdownIncomplete: parts together are less than their total', () => {
    const totals = results.filter(({ id, value }) => {
      const parts = report.quantities.filter(({ partOf }) => partOf === id);
      return parts.length > 0 && parts.reduce((sum, part) => sum + part.value, 0) < value;
    });
    expect(only('breakdownIncomplete').map(({ row }) => row.quantity.id)).toEqual(totals.map(({ id }) => id));
    expect(totals.length).toBe(3);
  });
});

test.each([['coverageLowest'], ['mostMeetings'], ['largestOfUnit']] as const)('one department alone is not compared: %s', (rule) => {
  const alone = listFindings(index, { ...emptySelection, departments: ['d08'], units: ['街区'] });
  expect(only(rule, alone)).toEqual([]);
});

test('nothing is found in nothing', () => {
  expect(listFindings(index, { ...emptySelection, text: 'この文書にない言葉' })).toEqual([]);
  expect(listFindings(buildReportIndex(makeReport()), emptySelection)).toEqual([]);
});

test('a figure that is printed outside the selection as well is still told', () => {
  const comparison = makeComparison();
  const found = listFindings(comparison, { ...emptySelection, departments: ['d03'] });
  expect(only('sharedFigure', found).map(({ row, printedBy }) => [row.quantity.id, printedBy.length])).toEqual([['dosesAgain', 2]]);
});

test('a department is told where it stands out among all, and its own facts', () => {
  const { amongAll, own } = listDepartmentFindings(index, 'd07');
  expect(amongAll.map(({ rule }) => rule)).toContain('coverageLowest');
  expect(own.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['pillarWithoutNumber', 'targetCompared', 'targetAlone']));
  expect(own.every(({ departments }) => departments.every((id) => id === 'd07'))).toBe(true);
});

/** Everything that the rows of a proof show. */
function showProof(at: ReturnType<typeof buildReportIndex>, { proof }: Finding): Set<string> {
  const rows = selectRows(at, proof.selection).flatMap(({ quantity, initiative }) => [quantity.id, initiative.id]);
  const initiatives = proof.showsWithoutNumber ? selectInitiatives(at, proof.selection).map(({ initiative }) => initiative.id) : [];
  return new Set([...rows, ...initiatives, ...(proof.openQuantity === null ? [] : [proof.openQuantity])]);
}

describe('every proof shows its evidence', () => {
  test.each(findings.map((finding) => [finding.id, finding] as const))('%s', (_id, finding) => {
    const shown = showProof(index, finding);
    expect(finding.evidence.length).toBeGreaterThan(0);
    expect(finding.evidence.filter((id) => !shown.has(id))).toEqual([]);
  });

  test('over generated reports and selections; ids are unique', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitrarySelection, (made, selection) => {
        const at = buildReportIndex(made);
        const found = listFindings(at, selection);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const finding of found) {
          const shown = showProof(at, finding);
          expect(finding.evidence.filter((id) => !shown.has(id))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
