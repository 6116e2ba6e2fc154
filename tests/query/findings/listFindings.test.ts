import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import type { Quantity, Report } from '../../../src/domain/report';
import type { Finding, FindingRule } from '../../../src/query/findings/finding';
import { listDepartmentFindings, listFindings } from '../../../src/query/findings/listFindings';
import { selectInitiatives } from '../../../src/query/initiativeRows';
import { selectRows } from '../../../src/query/achievementRows';
import { compareFamily } from '../../../src/query/familyComparison';
import { selectVerdicts } from '../../../src/query/verdicts';
import { emptySelection } from '../../../src/query/selection';
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

  test('coverageLowest', () => {
    const share = Math.min(...shares.map(({ all, withNumber }) => withNumber / all));
    const [finding] = only('coverageLowest');
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

  test('familyLeader: every family of two departments or more, its sums added up again, no equal left out', () => {
    const found = only('familyLeader');
    const measured = results.filter(({ family }) => (family ?? null) !== null);
    const departmentsOf = (family: string) => new Set(measured.filter((one) => one.family === family).map(departmentOf));
    const expected = [...new Set(measured.flatMap(({ family }) => family ?? []))].filter((family) => departmentsOf(family).size > 1);
    expect(found.map(({ family }) => family).toSorted()).toEqual(expected.toSorted());
    for (const { family, by, departments, leaders, amongCount } of found) {
      const own = [...departmentsOf(family)].map((department) => {
        const printed = measured.filter((one) => one.family === family && departmentOf(one) === department);
        const added = printed.filter(
          ({ additivity, kind, sameAs, partOf, alternativeOf }) =>
            additivity === 'additive' && kind !== 'rate' && !printed.some(({ id }) => [sameAs, partOf, alternativeOf].includes(id)),
        );
        const sum = added.reduce((total, { value }) => total + value, 0);
        return { department, isAdded: added.length > 0, sum, largest: Math.max(...printed.map(({ value }) => value)) };
      });
      const compared = own.some(({ isAdded }) => isAdded) ? own.filter(({ isAdded }) => isAdded) : own;
      const valueOf = ({ isAdded, sum, largest }: (typeof own)[number]) => (isAdded ? sum : largest);
      const highest = Math.max(...compared.map(valueOf));
      expect([family, by, departments.toSorted(), amongCount]).toEqual([
        family,
        own.some(({ isAdded }) => isAdded) ? 'sum' : 'value',
        compared
          .filter((one) => valueOf(one) === highest)
          .map(({ department }) => department)
          .toSorted(),
        compared.length,
      ]);
      expect(leaders.map(({ department }) => department.id)).toEqual(departments);
    }
  });

  test('familyLeader: councils are not added to coordination talks; what is most of a sum is named', () => {
    const byFamily = new Map(only('familyLeader').map((finding) => [finding.family, finding]));
    const sumOf = (family: Parameters<typeof byFamily.get>[0]) => {
      const [first] = byFamily.get(family)?.leaders ?? [];
      return [
        first?.department.name,
        first?.result.kind === 'sum' ? first.result.value : null,
        byFamily.get(family)?.mostly?.quantity.value,
      ];
    };
    expect(sumOf('councilSessions')).toEqual(['福祉健康部', 20, undefined]);
    expect(sumOf('courseSessions')).toEqual(['生活安全部', 150, 148]);
  });

  test('ratesSpread: every rate, highest first', () => {
    const rates = results.filter(({ kind }) => kind === 'rate').map(({ value }) => value);
    expect(only('ratesSpread').map(({ rows }) => rows.map(({ quantity }) => quantity.value))).toEqual([rates.toSorted((a, b) => b - a)]);
  });

  test('verdictsSaid: every verdict of the document', () => {
    const verdicts = report.statements.flatMap(({ verdicts: said = [] }) => said);
    expect(only('verdictsSaid').map(({ rows }) => rows.map(({ verdict }) => verdict))).toEqual([verdicts]);
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

test.each([['coverageLowest'], ['familyLeader']] as const)('one department alone is not compared: %s', (rule) => {
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

/** Everything that a proof shows. */
function showProof(at: ReturnType<typeof buildReportIndex>, { proof }: Finding): Set<string> {
  const { selection } = proof;
  if (proof.kind === 'comparison')
    return new Set(compareFamily(at, selection, proof.family)?.bars.flatMap(({ rows }) => rows.map(({ quantity }) => quantity.id)));
  if (proof.kind === 'verdicts') return new Set(selectVerdicts(at, selection).map(({ initiative }) => initiative.id));
  const rows = selectRows(at, selection).flatMap(({ quantity, initiative }) => [quantity.id, initiative.id]);
  const initiatives = proof.showsWithoutNumber ? selectInitiatives(at, selection).map(({ initiative }) => initiative.id) : [];
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

test('whatever is selected of the committed report: a leader leaves out no equal, and nothing but its own family', () => {
  const chosen = fc.record(
    { departments: fc.subarray([...index.departments.keys()]), pillars: fc.subarray([1, 2, 3, 4, 6]) },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(chosen, (narrowing) => {
      const selection = { ...emptySelection, ...narrowing };
      for (const { family, leaders, departments, amongCount } of only('familyLeader', listFindings(index, selection))) {
        const bars = compareFamily(index, selection, family)?.bars ?? [];
        const valueOf = ({ result, rows }: (typeof bars)[number]) =>
          result.kind === 'sum' ? result.value : (rows[0]?.quantity.value ?? -Infinity);
        const compared = bars.some(({ result }) => result.kind === 'sum') ? bars.filter(({ result }) => result.kind === 'sum') : bars;
        const highest = Math.max(...compared.map(valueOf));
        expect(departments.toSorted()).toEqual(
          compared
            .filter((bar) => valueOf(bar) === highest)
            .map(({ department }) => department.id)
            .toSorted(),
        );
        expect(amongCount).toBe(compared.length);
        expect(amongCount).toBeGreaterThan(1);
        const families = leaders.flatMap(({ rows }) => rows.map(({ quantity }) => quantity.family));
        expect(new Set(families)).toEqual(new Set([family]));
      }
    }),
    { numRuns: 15 },
  );
});
