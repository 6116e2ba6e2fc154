import { unitFamilyOf } from '../domain/classification';
import { groupBy } from '../domain/collections';
import { families, familyKeys, isFamily, type Family } from '../domain/families';
import type { Activity, Department } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import { countCoverageByDepartment, type Coverage } from './initiativeRows';
import type { Selection } from './selection';
import { sortRows } from './sortRows';
import { sumAddable } from './sumQuantities';
import type { SumResult } from './sumResult';

/** A measure family, and how much of it the selection holds. */
export interface FamilyCounts {
  readonly family: Family;
  /** The shelf on which it stands. */
  readonly activity: Activity;
  readonly departmentCount: number;
  /** A figure printed twice counts once. */
  readonly countedCount: number;
}

/** One department in a comparison: its sum with what it adds up and leaves out, or why it has none. */
export interface FamilyBar {
  readonly department: Department;
  /** What the bar is made of: each figure of the department once, largest first. */
  readonly rows: readonly AchievementRow[];
  readonly result: SumResult;
  /** Of the department's initiatives within the selection. */
  readonly coverage: Coverage;
  /** Offices of the department, to judge its size by. */
  readonly sectionCount: number;
}

export interface FamilyComparison {
  readonly family: Family;
  /** Largest value first, each figure once. */
  readonly ranked: readonly AchievementRow[];
  /** Largest sum first, then those whose sum is refused, in printed order. */
  readonly bars: readonly FamilyBar[];
  /** Over all departments: a figure that two of them print counts once. */
  readonly total: SumResult;
}

/** The family of a result; null for none, and for a key that the list does not hold. */
export const familyOf = ({ quantity: { family } }: AchievementRow): Family | null =>
  family !== null && family !== undefined && isFamily(family) ? family : null;

/** The rows of one family in a selection, each figure once, in document order. */
function selectFamilyRows(index: ReportIndex, selection: Selection, family: Family): readonly AchievementRow[] {
  return selectRows(index, selection).filter((row) => familyOf(row) === family);
}

/** The families that a selection holds: those that compare most departments first, then most results, then as listed. */
export function countFamilies(index: ReportIndex, selection: Selection): readonly FamilyCounts[] {
  const groups = groupBy(selectRows(index, selection), familyOf);
  return familyKeys
    .flatMap((family): FamilyCounts[] => {
      const rows = groups.get(family);
      if (rows === undefined) return [];
      const departmentCount = new Set(rows.map(({ department }) => department)).size;
      return [{ family, activity: families[family].activity, departmentCount, countedCount: selectCountedRows(index, rows).length }];
    })
    .toSorted((a, b) => b.departmentCount - a.departmentCount || b.countedCount - a.countedCount);
}

/** The sum of rows of one family, or why there is none. It goes by unit families (人 and 名 are one unit); what is shown stays as printed. */
export const sumFamilyRows = (index: ReportIndex, rows: readonly AchievementRow[]): SumResult =>
  sumAddable(
    index,
    rows.map(({ quantity }) => ({ ...quantity, unit: quantity.unit === null ? null : unitFamilyOf(quantity.unit) })),
  );

const noInitiatives: Coverage = { initiativeCount: 0, withNumberCount: 0, share: null };

/**
 * Departments compared by one measure family: sums where sums are true, and every value. A bar shows what that department printed: a figure that two
 * departments print is in both bars, and only the total counts it once.
 * @returns null where the selection holds no result of the family
 */
export function compareFamily(index: ReportIndex, selection: Selection, family: Family): FamilyComparison | null {
  const rows = selectFamilyRows(index, selection, family);
  if (rows.length === 0) return null;
  const coverages = new Map(countCoverageByDepartment(index, selection).map((coverage) => [coverage.department.id, coverage]));
  const largestFirst = (own: readonly AchievementRow[]) =>
    sortRows(index, selectCountedRows(index, own), { key: 'value', direction: 'descending' });
  const bars = [...groupBy(rows, ({ department }) => department)].map(([department, own]): FamilyBar => ({
    department,
    rows: largestFirst(own),
    result: sumFamilyRows(index, own),
    coverage: coverages.get(department.id) ?? noInitiatives,
    sectionCount: index.report.sections.filter(({ departmentId }) => departmentId === department.id).length,
  }));
  const valueOf = ({ result }: FamilyBar) => (result.kind === 'sum' ? result.value : -Infinity);
  return {
    family,
    ranked: largestFirst(rows),
    bars: bars.toSorted((a, b) => (valueOf(a) === valueOf(b) ? a.department.order - b.department.order : valueOf(b) - valueOf(a))),
    total: sumFamilyRows(index, rows),
  };
}

/** The values that a department's sum adds up, largest first; all of them where there is no sum. */
export function listParts({ rows, result }: FamilyBar): readonly AchievementRow[] {
  const counted = result.kind === 'sum' ? new Set(result.counted) : null;
  return rows.filter(({ quantity }) => counted === null || counted.has(quantity.id));
}

/** Who has most of a measure, and of how many. */
export interface FamilyLead {
  /** `sum`: by the sums of the departments that have one; `value`: no sum is true of any of them, so by their largest single values. */
  readonly by: 'sum' | 'value';
  /** All that are equal, at least one, in printed order. */
  readonly leaders: readonly FamilyBar[];
  /** Departments compared. */
  readonly amongCount: number;
  /** Departments that hold values of the measure but no sum. */
  readonly othersCount: number;
  /** The one value that is most of the only leader's sum; null where several make it up. */
  readonly mostly: AchievementRow | null;
}

/** A bar of which one part is as much as this is really that part. */
const mostlyOneShare = 0.75;

function findMostlyOne(bar: FamilyBar): AchievementRow | null {
  const [largest, second] = listParts(bar);
  const isMost =
    largest !== undefined &&
    second !== undefined &&
    bar.result.kind === 'sum' &&
    largest.quantity.value / bar.result.value >= mostlyOneShare;
  return isMost ? largest : null;
}

/** The departments that lead a comparison, equals together. */
export function findLead({ bars }: FamilyComparison): FamilyLead | null {
  const summed = bars.filter(({ result }) => result.kind === 'sum');
  const by = summed.length > 0 ? 'sum' : 'value';
  const compared = by === 'sum' ? summed : bars;
  const valueOf = ({ result, rows }: FamilyBar) => (result.kind === 'sum' ? result.value : (rows[0]?.quantity.value ?? -Infinity));
  const highest = Math.max(...compared.map(valueOf));
  const leaders = compared.filter((bar) => valueOf(bar) === highest).toSorted((a, b) => a.department.order - b.department.order);
  const [only, second] = leaders;
  if (only === undefined) return null;
  const counts = { amongCount: compared.length, othersCount: bars.length - compared.length };
  return { by, leaders, ...counts, mostly: second === undefined ? findMostlyOne(only) : null };
}

/** 会議の開催回数: the last two characters of what was held, and how it is counted. */
const sharedEndLength = 7;

/**
 * Results that stand for themselves, are called as members of a family are (their labels end alike) and are as large as what leads it: not of the
 * family, but who asks for the largest of that sort would miss them. Largest first.
 */
export function listLoneRivals(index: ReportIndex, selection: Selection, comparison: FamilyComparison): readonly AchievementRow[] {
  const lead = findLead(comparison)?.leaders[0];
  if (lead?.result.kind !== 'sum') return [];
  const { value: least } = lead.result;
  const endOf = ({ quantity: { label } }: AchievementRow) => label.slice(-sharedEndLength);
  const ends = new Set(comparison.ranked.map(endOf));
  const { activity, unit } = families[comparison.family];
  const rivals = selectRows(index, selection).filter((row) => {
    const { quantity } = row;
    const isOfSort = quantity.activity === activity && unitFamilyOf(quantity.unit ?? '') === unit && ends.has(endOf(row));
    return isOfSort && familyOf(row) === null && quantity.additivity === 'additive' && quantity.value >= least;
  });
  return sortRows(index, selectCountedRows(index, rivals), { key: 'value', direction: 'descending' });
}

/** Whether a family compares sums of at least two departments of the selection. */
export function hasLead(index: ReportIndex, selection: Selection, family: Family): boolean {
  const comparison = compareFamily(index, selection, family);
  const lead = comparison === null ? null : findLead(comparison);
  return lead !== null && lead.by === 'sum' && lead.amongCount > 1;
}

/** How the values of each department are spread, highest value first; equal ones in printed order. Each department's rows smallest first. */
export function listSpreads({
  bars,
}: FamilyComparison): readonly { readonly department: Department; readonly rows: readonly AchievementRow[] }[] {
  return bars
    .map(({ department, rows }) => ({ department, rows: rows.toReversed() }))
    .toSorted(
      (a, b) => (b.rows.at(-1)?.quantity.value ?? 0) - (a.rows.at(-1)?.quantity.value ?? 0) || a.department.order - b.department.order,
    );
}

/**
 * The family that a choice of unit and activity, as earlier links hold it, comes nearest to: of the selection's families of that unit and shelf the one
 * that compares most departments.
 */
export function findNearestFamily(
  index: ReportIndex,
  selection: Selection,
  { unit, activity }: { readonly unit: string | null; readonly activity: Activity | null },
): Family | null {
  const known = countFamilies(index, selection);
  const ofUnit = unit === null ? known : known.filter(({ family }) => families[family].unit === unitFamilyOf(unit));
  return (
    (ofUnit.find((one) => activity === null || one.activity === activity) ?? ofUnit[0] ?? (unit === null ? known[0] : undefined))?.family ??
    null
  );
}
