import type { Quantity } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import type { Selection } from './selection';

/** A result with what the same document says of it for other years. */
export interface Timeline {
  readonly row: AchievementRow;
  /** One to each of the years; null where the document prints nothing for it, or something of another unit or counting. */
  readonly points: readonly (Quantity | null)[];
}

export interface Timelines {
  /** Fiscal years without a gap, from the first with a value to the report's own. */
  readonly years: readonly number[];
  /** Those with values of at least three years, in document order. */
  readonly lines: readonly Timeline[];
}

/** Two values are a change, told as such; a course begins with three. */
const fewestYears = 3;

/**
 * The results of a selection over the years that the document itself holds: the result and its earlier values. Nothing is taken from other documents,
 * nothing is filled in: a year without a value is a gap, and so is one whose value is counted otherwise.
 */
export function selectTimelines(index: ReportIndex, selection: Selection): Timelines {
  const ownYear = index.report.fiscalYear;
  const found = selectCountedRows(index, selectRows(index, selection)).flatMap((row) => {
    const { unit, counting, kind } = row.quantity;
    const byYear = new Map<number, Quantity>([[ownYear, row.quantity]]);
    for (const earlier of index.dependents.get(row.quantity.id)?.priorOf ?? []) {
      const isSame = earlier.unit === unit && earlier.counting === counting && earlier.kind === kind;
      if (earlier.period !== null && earlier.period < ownYear && isSame && !byYear.has(earlier.period)) byYear.set(earlier.period, earlier);
    }
    return byYear.size < fewestYears ? [] : [{ row, byYear }];
  });
  const first = found.reduce((least, { byYear }) => Math.min(least, ...byYear.keys()), ownYear);
  const years = found.length === 0 ? [] : Array.from({ length: ownYear - first + 1 }, (_, place) => first + place);
  return { years, lines: found.map(({ row, byYear }) => ({ row, points: years.map((year) => byYear.get(year) ?? null) })) };
}

/** Whether the document holds enough years of anything for a course. */
export function hasTimelines(index: ReportIndex): boolean {
  for (const { priorOf = [] } of index.dependents.values()) {
    if (new Set(priorOf.flatMap(({ period }) => period ?? [])).size >= fewestYears - 1) return true;
  }
  return false;
}

/**
 * How much the last value differs from the first, as a share of the larger of both: comparable between units, and finite where a value is 0.
 * @returns from −2 to 2, 0 for none; null where there are no two values
 */
export function measureChange(points: readonly (Quantity | null)[]): number | null {
  const values = points.flatMap((point) => (point === null ? [] : [point.value]));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < 2) return null;
  const size = Math.max(Math.abs(first), Math.abs(last));
  return size === 0 ? 0 : (last - first) / size;
}
