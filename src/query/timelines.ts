import type { Quantity } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import { unitChoiceOf, type Selection } from './selection';
import { isRenamed, listRedefined, type Difference } from './years/diffReports';
import { isSure, type ResultWords } from './years/matchReports';
import { linkReports, type ReportBeside, type YearsBeside } from './years/yearsBeside';

/** Why the values before a year and those from it on are not one course: its department, its name, or how it is measured is another one. */
export interface Break {
  /** Place among the years, of the first value behind it. */
  readonly at: number;
  readonly differences: readonly (Difference | 'label')[];
  /** Unit, counting or kind differ: values on both sides have no common height. */
  readonly isOtherMeasure: boolean;
  readonly from: { readonly department: string; readonly quantity: Quantity };
  readonly to: { readonly department: string; readonly quantity: Quantity };
}

/** A result with what is known of it for other years. */
export interface Timeline {
  readonly row: AchievementRow;
  /** One to each of the years; null where nothing is printed for it, or in the same document something of another unit or counting. */
  readonly points: readonly (Quantity | null)[];
  /** Where each point is printed; null for this report, and where there is no point. */
  readonly sources: readonly (ReportBeside | null)[];
  readonly breaks: readonly Break[];
}

export interface Timelines {
  /** Fiscal years without a gap, from the first with a value to the last. */
  readonly years: readonly number[];
  /** Those with values of another report, or of at least three years of this one, in document order. */
  readonly lines: readonly Timeline[];
  /** Results that are linked with another report, but not surely enough for a line: a person has to say. */
  readonly unsureCount: number;
}

/** Two values are a change, told as such; a course begins with three. */
const fewestYears = 3;

interface Found {
  readonly quantity: Quantity;
  readonly source: ReportBeside | null;
}

interface Course {
  readonly byYear: Map<number, Found>;
  readonly breaks: Omit<Break, 'at'>[];
  /** Years of the first value behind each break. */
  readonly breakYears: number[];
  isUnsure: boolean;
}

/** The earlier values that one document prints beside a result, where no other report has told that year. */
function addPriors({ byYear }: Course, index: ReportIndex, result: Quantity, source: ReportBeside | null): void {
  for (const earlier of index.dependents.get(result.id)?.priorOf ?? []) {
    const { period } = earlier;
    const isSame =
      unitChoiceOf(earlier.unit) === unitChoiceOf(result.unit) && earlier.counting === result.counting && earlier.kind === result.kind;
    if (period !== null && period < index.report.fiscalYear && isSame && !byYear.has(period))
      byYear.set(period, { quantity: earlier, source });
  }
}

/** What a course holds before earlier values are added to it. */
const listResults = ({ byYear }: Course): readonly Found[] => [...byYear.values()];

function describeBreak(earlier: ResultWords, later: ResultWords): Omit<Break, 'at'> | null {
  const redefined = listRedefined(earlier, later);
  const differences = [
    ...(earlier.department === later.department ? [] : (['department'] as const)),
    ...(isRenamed(earlier, later) ? (['label'] as const) : []),
    ...redefined,
  ];
  if (differences.length === 0) return null;
  const side = ({ department, quantity }: ResultWords) => ({ department, quantity });
  return { differences, isOtherMeasure: redefined.length > 0, from: side(earlier), to: side(later) };
}

/** Follows results from report to report away from their own year; a report that does not hold one is stepped over. */
function followLinks(
  index: ReportIndex,
  courses: ReadonlyMap<string, Course>,
  others: readonly ReportBeside[],
  links: YearsBeside['links'],
): void {
  interface Walker {
    readonly course: Course;
    readonly at: ReportIndex;
    readonly id: string;
  }
  let walkers: readonly Walker[] = [...courses].map(([id, course]) => ({ course, at: index, id }));
  for (const other of others) {
    const isEarlier = other.index.report.fiscalYear < index.report.fiscalYear;
    const found = new Map(
      [...new Set(walkers.map(({ at }) => at))].map((at) => {
        const { results } = isEarlier ? linkReports(other.index, at, links).match : linkReports(at, other.index, links).match;
        return [at, new Map(results.map((pair) => [(isEarlier ? pair.later : pair.earlier).quantity.id, pair]))] as const;
      }),
    );
    walkers = walkers.map((walker) => {
      const { course, at, id } = walker;
      const pair = found.get(at)?.get(id);
      if (pair === undefined) return walker;
      if (!isSure(pair)) {
        course.isUnsure = true;
        return walker;
      }
      const { quantity } = isEarlier ? pair.earlier : pair.later;
      course.byYear.set(other.index.report.fiscalYear, { quantity, source: other });
      const ending = describeBreak(pair.earlier, pair.later);
      if (ending !== null) {
        course.breaks.push(ending);
        course.breakYears.push((isEarlier ? at : other.index).report.fiscalYear);
      }
      return { course, at: other.index, id: quantity.id };
    });
  }
}

/** One report a year, the nearest first; of several of one year the first one listed. */
function orderReports(
  index: ReportIndex,
  { others }: YearsBeside,
): { readonly before: readonly ReportBeside[]; readonly after: readonly ReportBeside[] } {
  const own = index.report.fiscalYear;
  const yearOf = (other: ReportBeside): number => other.index.report.fiscalYear;
  const single = others.filter((other, place) => others.findIndex((one) => yearOf(one) === yearOf(other)) === place);
  return {
    before: single.filter((other) => yearOf(other) < own).toSorted((a, b) => yearOf(b) - yearOf(a)),
    after: single.filter((other) => yearOf(other) > own).toSorted((a, b) => yearOf(a) - yearOf(b)),
  };
}

const noYears: YearsBeside = { others: [], links: [] };

/**
 * The results of a selection over the years: what the document itself prints of earlier ones, and what is surely the same result in the reports of other
 * years. Nothing is filled in: a year without a value is a gap. The report of a year tells it rather than a later one that looks back.
 */
export function selectTimelines(index: ReportIndex, selection: Selection, years: YearsBeside | null = null): Timelines {
  const ownYear = index.report.fiscalYear;
  const beside = years ?? noYears;
  const { before, after } = orderReports(index, beside);
  const rows = selectCountedRows(index, selectRows(index, selection));
  const courses = new Map(
    rows.map(({ quantity }): [string, Course] => [
      quantity.id,
      { byYear: new Map([[ownYear, { quantity, source: null }]]), breaks: [], breakYears: [], isUnsure: false },
    ]),
  );
  for (const side of [before, after]) followLinks(index, courses, side, beside.links);
  const found = rows.flatMap((row) => {
    const course = courses.get(row.quantity.id);
    if (course === undefined) return [];
    // what a report prints of the years before it, the report of each year first
    for (const { quantity, source } of listResults(course)) addPriors(course, source?.index ?? index, quantity, source);
    const isLinked = [...course.byYear.values()].some(({ source }) => source !== null);
    return isLinked || course.byYear.size >= fewestYears ? [{ row, course }] : [];
  });
  const told = found.flatMap(({ course }) => [...course.byYear.keys()]);
  const first = told.reduce((least, year) => Math.min(least, year), ownYear);
  const last = told.reduce((most, year) => Math.max(most, year), ownYear);
  const all = found.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return {
    years: all,
    lines: found.map(({ row, course: { byYear, breaks, breakYears } }) => ({
      row,
      points: all.map((year) => byYear.get(year)?.quantity ?? null),
      sources: all.map((year) => byYear.get(year)?.source ?? null),
      breaks: breaks
        .map((ending, place): Break => ({ ...ending, at: (breakYears[place] ?? first) - first }))
        .toSorted((a, b) => a.at - b.at),
    })),
    unsureCount: [...courses.values()].filter(({ isUnsure }) => isUnsure).length,
  };
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
 * @param from the place of the first value that counts: behind the last change of the measure
 * @returns from −2 to 2, 0 for none; null where there are no two values
 */
export function measureChange(points: readonly (Quantity | null)[], from = 0): number | null {
  const values = points.slice(from).flatMap((point) => (point === null ? [] : [point.value]));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < 2) return null;
  const size = Math.max(Math.abs(first), Math.abs(last));
  return size === 0 ? 0 : (last - first) / size;
}

/** The target that a report prints for a result; null where there is none, several, one of another year, or one in another unit or counting. */
export function findAim({ dependents }: ReportIndex, result: Quantity): Quantity | null {
  const aims = (dependents.get(result.id)?.targetOf ?? []).filter(
    ({ unit, counting, period }) =>
      unitChoiceOf(unit) === unitChoiceOf(result.unit) && counting === result.counting && (period === null || period === result.period),
  );
  return aims.length === 1 ? (aims[0] ?? null) : null;
}
