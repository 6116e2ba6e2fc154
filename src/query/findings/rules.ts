import { groupBy } from '../../domain/collections';
import { listBreakdowns } from '../../domain/relation';
import type { ReportIndex } from '../../domain/reportIndex';
import { selectAllRows, selectCountedRows, selectRows, type AchievementRow } from '../achievementRows';
import {
  isPercent,
  selectLoneComparisons,
  selectPrintedChanges,
  selectPrintedTargets,
  selectRates,
  type PrintedPair,
} from '../printedPairs';
import { compareFamily, countFamilies, findLead } from '../familyComparison';
import { countCoverageByDepartment, countCoverageByPillar, selectInitiatives, type Coverage } from '../initiativeRows';
import { buildRelationGraph } from '../relationGraph';
import { emptySelection, unitChoiceOf, type Selection } from '../selection';
import { selectVerdicts } from '../verdicts';
import {
  directionOf,
  proveByInitiatives,
  proveByQuantity,
  proveByRows,
  type BreakdownFinding,
  type CoverageFinding,
  type FamilyFinding,
  type LoneTargetFinding,
  type PairFinding,
  type PillarFinding,
  type RatesFinding,
  type RatesSpreadFinding,
  type SharedFinding,
  type VerdictsFinding,
  type ZeroFinding,
} from './finding';

/** Exact: 2/3 and 4/6 are equal, whatever the machine makes of them. */
function compareShares(a: Coverage, b: Coverage): number {
  return a.withNumberCount * b.initiativeCount - b.withNumberCount * a.initiativeCount;
}

/** All that are as far up (or down) as the one furthest. */
function selectExtremes<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): readonly Item[] {
  const best = items.reduce<Item | undefined>((found, item) => (found === undefined || compare(item, found) > 0 ? item : found), undefined);
  return best === undefined ? [] : items.filter((item) => compare(item, best) === 0);
}

const missingCountOf = ({ initiativeCount, withNumberCount }: Coverage) => initiativeCount - withNumberCount;

/** The lowest coverage among the departments of a selection; nothing where there is one department, or all are alike. */
export function findLowestCoverage(index: ReportIndex, selection: Selection): readonly CoverageFinding[] {
  const all = countCoverageByDepartment(index, selection).filter(({ initiativeCount }) => initiativeCount > 0);
  const coverages = selectExtremes(all, (a, b) => compareShares(b, a));
  if (coverages.length === all.length) return [];
  const departments = coverages.map(({ department }) => department.id);
  const proof = proveByInitiatives(selection, { departments });
  const evidence = selectInitiatives(index, proof.selection).map(({ initiative }) => initiative.id);
  return [{ rule: 'coverageLowest', id: 'coverageLowest', coverages, amongCount: all.length, departments, evidence, proof }];
}

/** The pillars under which most initiatives have no number; nothing where there is one pillar, or no such initiative. */
export function findPillarWithoutNumber(index: ReportIndex, selection: Selection): readonly PillarFinding[] {
  const all = countCoverageByPillar(index, selection).filter(({ initiativeCount }) => initiativeCount > 0);
  const incomplete = all.filter((coverage) => missingCountOf(coverage) > 0);
  if (all.length < 2 || incomplete.length === 0) return [];
  const byCount = selectExtremes(incomplete, (a, b) => missingCountOf(a) - missingCountOf(b));
  const byShare = selectExtremes(incomplete, (a, b) => compareShares(b, a));
  const pillars = [...new Set([...byCount, ...byShare].map(({ pillar }) => pillar.number))].toSorted((a, b) => a - b);
  const proof = proveByInitiatives(selection, { pillars });
  const evidence = selectInitiatives(index, proof.selection).flatMap(({ initiative, achievementCount }) =>
    achievementCount === 0 ? [initiative.id] : [],
  );
  return [{ rule: 'pillarWithoutNumber', id: 'pillarWithoutNumber', byCount, byShare, departments: [], evidence, proof }];
}

/** Who leads in every measure family that compares at least two departments of the selection, in the order of the families (`countFamilies`). */
export function findFamilyLeaders(index: ReportIndex, selection: Selection): readonly FamilyFinding[] {
  return countFamilies(index, selection)
    .filter(({ departmentCount }) => departmentCount > 1)
    .flatMap(({ family }): FamilyFinding[] => {
      const comparison = compareFamily(index, selection, family);
      const lead = comparison === null ? null : findLead(comparison);
      if (lead === null || lead.amongCount < 2) return [];
      return [
        {
          ...lead,
          rule: 'familyLeader',
          id: `familyLeader ${family}`,
          family,
          departments: lead.leaders.map(({ department }) => department.id),
          evidence: lead.leaders.flatMap(({ rows }) => listIds(rows)),
          proof: { kind: 'comparison', selection, family },
        },
      ];
    });
}

/** What the rates in percent span: nothing where there are not two different ones. */
export function findRatesSpread(index: ReportIndex, selection: Selection): readonly RatesSpreadFinding[] {
  const rows = selectRates(index, selection)
    .filter(isPercent)
    .map(({ row }) => row)
    .toSorted((a, b) => b.quantity.value - a.quantity.value);
  if (rows[0]?.quantity.value === rows.at(-1)?.quantity.value) return [];
  const proof = proveByRows(selection, { kinds: ['rate'], units: ['%'] }, 'valueDescending');
  return [{ rule: 'ratesSpread', id: 'ratesSpread', rows, departments: listDepartments(rows), evidence: listIds(rows), proof }];
}

/** What the document says of its aims, plans and earlier values; nothing where it says nothing. */
export function findVerdicts(index: ReportIndex, selection: Selection): readonly VerdictsFinding[] {
  const rows = selectVerdicts(index, selection);
  if (rows.length === 0) return [];
  return [
    {
      rule: 'verdictsSaid',
      id: 'verdictsSaid',
      rows,
      departments: [...new Set(rows.map(({ department }) => department.id))],
      evidence: [...new Set(rows.map(({ initiative }) => initiative.id))],
      proof: { kind: 'verdicts', selection },
    },
  ];
}

const listDepartments = (rows: readonly AchievementRow[]) => [...new Set(rows.map(({ department }) => department.id))];
const listIds = (rows: readonly AchievementRow[]) => rows.map(({ quantity }) => quantity.id);

/** Figures that more than one department of the report prints, where the selection holds at least one of the printings. */
export function findShared(index: ReportIndex, selection: Selection): readonly SharedFinding[] {
  const { figureOf } = buildRelationGraph(index);
  const selected = new Set(selectRows(index, selection));
  const figures = groupBy(selectAllRows(index), ({ quantity }) => figureOf(quantity.id));
  return [...figures.values()].flatMap((rows): SharedFinding[] => {
    const printedBy = [...new Set(rows.map(({ department }) => department))];
    const row = rows.find((printed) => selected.has(printed));
    if (row === undefined || printedBy.length < 2) return [];
    const { label } = row.quantity;
    const hasOneLabel = rows.every(({ quantity }) => quantity.label === label);
    const departments = printedBy.map(({ id }) => id);
    const units = [...new Set(rows.map(({ quantity }) => unitChoiceOf(quantity.unit)))];
    const narrowing = { year: selection.year, departments, units, text: hasOneLabel ? label : '' };
    return [
      {
        rule: 'sharedFigure',
        id: `sharedFigure ${row.quantity.id}`,
        row,
        printedBy,
        departments,
        evidence: listIds(rows),
        proof: { ...proveByRows(emptySelection, narrowing), openQuantity: row.quantity.id },
      },
    ];
  });
}

/** Achievements that are printed as 0. */
export function findZeros(index: ReportIndex, selection: Selection): readonly ZeroFinding[] {
  const rows = selectCountedRows(index, selectRows(index, selection)).filter(({ quantity }) => quantity.value === 0);
  if (rows.length === 0) return [];
  const departments = listDepartments(rows);
  const units = [...new Set(rows.map(({ quantity }) => unitChoiceOf(quantity.unit)))];
  const proof = proveByRows(selection, { departments, units }, 'valueAscending');
  return [{ rule: 'zeroPrinted', id: 'zeroPrinted', rows, departments, evidence: listIds(rows), proof }];
}

/** Totals of which the document prints only some parts. */
export function findIncompleteBreakdowns(index: ReportIndex, selection: Selection): readonly BreakdownFinding[] {
  const rows = new Map(selectRows(index, selection).map((row) => [row.quantity.id, row]));
  return listBreakdowns(index.report).flatMap((breakdown): BreakdownFinding[] => {
    const row = rows.get(breakdown.total.id);
    if (row === undefined || breakdown.state !== 'incomplete') return [];
    return [
      {
        rule: 'breakdownIncomplete',
        id: `breakdownIncomplete ${row.quantity.id}`,
        row,
        breakdown,
        departments: [row.department.id],
        evidence: [row.quantity.id],
        proof: proveByQuantity(selection, row.department.id, row.quantity),
      },
    ];
  });
}

function describePair(rule: PairFinding['rule'], selection: Selection, pair: PrintedPair): PairFinding {
  const { quantity, department } = pair.row;
  return {
    rule,
    id: `${rule} ${pair.other.id}`,
    pair,
    departments: [department.id],
    evidence: [quantity.id],
    proof: proveByQuantity(selection, department.id, quantity),
  };
}

/** Every value beside which an earlier one is printed. */
export function findChanges(index: ReportIndex, selection: Selection): readonly PairFinding[] {
  return selectPrintedChanges(index, selection).map((pair) => describePair('changed', selection, pair));
}

/** Every value beside which a target is printed. */
export function findTargetsCompared(index: ReportIndex, selection: Selection): readonly PairFinding[] {
  return selectPrintedTargets(index, selection).map((pair) => describePair('targetCompared', selection, pair));
}

/** Targets beside which no value is printed. */
export function findTargetsAlone(index: ReportIndex, selection: Selection): readonly LoneTargetFinding[] {
  return selectLoneComparisons(index, selection, 'target').map((target) => ({
    rule: 'targetAlone',
    id: `targetAlone ${target.quantity.id}`,
    target,
    departments: [target.department.id],
    evidence: [target.quantity.id],
    proof: {
      ...proveByRows(selection, { departments: [target.department.id], pillars: [target.pillar.number] }),
      showsWithoutNumber: true,
      openQuantity: target.quantity.id,
    },
  }));
}

/** Of how many rates the document tells an earlier value, and how many of these were higher before. */
export function findRatesCompared(index: ReportIndex, selection: Selection): readonly RatesFinding[] {
  const rates = selectRates(index, selection);
  if (rates.length === 0) return [];
  const lowered = selectPrintedChanges(index, selection).filter(
    (pair) => pair.row.quantity.kind === 'rate' && directionOf(pair) === 'down',
  );
  return [
    {
      rule: 'ratesCompared',
      id: 'ratesCompared',
      rateCount: rates.length,
      withPriorCount: rates.filter(({ priors }) => priors.length > 0).length,
      loweredCount: new Set(lowered.map(({ row }) => row.quantity.id)).size,
      departments: [...new Set(rates.map(({ row }) => row.department.id))],
      evidence: rates.map(({ row }) => row.quantity.id),
      proof: proveByRows(selection, { kinds: ['rate'] }),
    },
  ];
}
