import type { Department, Initiative, Pillar } from '../domain/report';
import { memoizeByIndex, selectInitiativeParents, type QuantityParents, type ReportIndex } from '../domain/reportIndex';
import { entryAt } from '../domain/collections';
import { matchText } from './matchText';
import type { Selection } from './selection';

/** One initiative with all that stands above it. */
export interface InitiativeRow extends Omit<QuantityParents, 'statement'> {
  readonly initiative: Initiative;
  /** Rows of achievements it has in the whole report, whatever is selected; 0 means prose only. */
  readonly achievementCount: number;
  /** Ids of its own offices and of those printed for single lines of it. */
  readonly officeIds: ReadonlySet<string>;
  /** Place in the report, from 0. */
  readonly order: number;
}

function buildRow(index: ReportIndex, order: number): InitiativeRow {
  const initiative = entryAt(index.report.initiatives, order);
  const statements = index.statementsByInitiative.get(initiative.id) ?? [];
  return {
    ...selectInitiativeParents(index, initiative),
    initiative,
    achievementCount: index.achievementsByInitiative.get(initiative.id)?.length ?? 0,
    officeIds: new Set([...initiative.sectionIds, ...statements.flatMap(({ sectionIds }) => sectionIds)]),
    order,
  };
}

const builtRows = memoizeByIndex(() => new Map<number, InitiativeRow>());

/**
 * One initiative; always the same object for the same index. A search finds a few of a hundred thousand: each is built when it is asked for.
 * @param order its place in the report, from 0
 */
export function selectInitiativeAt(index: ReportIndex, order: number): InitiativeRow {
  const rows = builtRows(index);
  const row = rows.get(order) ?? buildRow(index, order);
  rows.set(order, row);
  return row;
}

/** Every initiative of the report, in document order; always the same objects for the same index. */
export const selectAllInitiatives: (index: ReportIndex) => readonly InitiativeRow[] = memoizeByIndex((index) =>
  index.report.initiatives.map((_initiative, order) => selectInitiativeAt(index, order)),
);

/**
 * The initiatives that fit a selection, in document order, those without a number included.
 * Departments, pillars, sections and text narrow them. Activity, family, unit and kind do not: they describe a number, and an
 * initiative without one has none, so that coverage would always come out as complete.
 * Every initiative of a row of `selectRows` with the same selection is among them.
 */
export function selectInitiatives(index: ReportIndex, selection: Selection): readonly InitiativeRow[] {
  const matches = matchText(index, selection.text);
  const fits = <Value>(chosen: readonly Value[], value: Value) => chosen.length === 0 || chosen.includes(value);
  return selectAllInitiatives(index).filter(
    ({ department, pillar, officeIds, order }) =>
      fits(selection.departments, department.id) &&
      fits(selection.pillars, pillar.number) &&
      (selection.sections.length === 0 || selection.sections.some((id) => officeIds.has(id))) &&
      (matches === null || matches.initiatives[order] === 1),
  );
}

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
