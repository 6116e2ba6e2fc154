import type { ReportIndex } from '../../domain/reportIndex';
import { countCoverageByDepartment, countCoverageByPillar, type Coverage } from '../countCoverage';
import { selectInitiatives } from '../selectInitiatives';
import type { Selection } from '../selection';
import type { CoverageFinding, PillarFinding } from './finding';
import { proveByInitiatives } from './proof';

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

/** Highest and lowest coverage among the departments of a selection; nothing where there is one department, or all are alike. */
export function findCoverageExtremes(index: ReportIndex, selection: Selection): readonly CoverageFinding[] {
  const all = countCoverageByDepartment(index, selection).filter(({ initiativeCount }) => initiativeCount > 0);
  const highest = selectExtremes(all, compareShares);
  const lowest = selectExtremes(all, (a, b) => compareShares(b, a));
  if (highest.length === all.length) return [];
  const describe = (rule: CoverageFinding['rule'], coverages: CoverageFinding['coverages']): CoverageFinding => {
    const departments = coverages.map(({ department }) => department.id);
    const proof = proveByInitiatives(selection, { departments });
    const evidence = selectInitiatives(index, proof.selection).map(({ initiative }) => initiative.id);
    return { rule, id: rule, coverages, amongCount: all.length, departments, evidence, proof };
  };
  return [describe('coverageHighest', highest), describe('coverageLowest', lowest)];
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
