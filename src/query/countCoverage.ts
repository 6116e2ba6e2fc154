import type { Department, Pillar } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectInitiatives, type InitiativeRow } from './selectInitiatives';
import type { Selection } from './selection';

/** How much of what was undertaken has a number behind it (data.md: initiatives with ≥ 1 achievement ÷ all initiatives). */
export interface Coverage {
  readonly initiativeCount: number;
  readonly withNumberCount: number;
  /** 0 to 1; null where there is no initiative, which is neither full nor empty coverage. */
  readonly share: number | null;
}

/**
 * Coverage of some initiatives. An achievement counts as evidence also where it repeats a figure printed elsewhere, and
 * whatever its unit, kind or activity.
 */
export function countCoverage(initiatives: readonly InitiativeRow[]): Coverage {
  const withNumberCount = initiatives.filter(({ achievementCount }) => achievementCount > 0).length;
  const initiativeCount = initiatives.length;
  return { initiativeCount, withNumberCount, share: initiativeCount === 0 ? null : withNumberCount / initiativeCount };
}

/** Coverage of every department of the report in printed order; those outside the selection have no initiatives. */
export function countCoverageByDepartment(
  index: ReportIndex,
  selection: Selection,
): readonly (Coverage & { readonly department: Department })[] {
  const initiatives = selectInitiatives(index, selection);
  return [...index.departments.values()].map((department) => ({
    department,
    ...countCoverage(initiatives.filter((row) => row.department === department)),
  }));
}

/** Coverage of every pillar of the report by number; those outside the selection have no initiatives. */
export function countCoverageByPillar(index: ReportIndex, selection: Selection): readonly (Coverage & { readonly pillar: Pillar })[] {
  const initiatives = selectInitiatives(index, selection);
  return [...index.pillars.values()].map((pillar) => ({ pillar, ...countCoverage(initiatives.filter((row) => row.pillar === pillar)) }));
}
