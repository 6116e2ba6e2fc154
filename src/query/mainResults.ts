import { unitFamilyOf } from '../domain/classification';
import { groupBy } from '../domain/collections';
import { families, type Family } from '../domain/families';
import type { Activity, Department } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import { familyOf, sumFamilyRows } from './familyComparison';
import { buildRelationGraph } from './relationGraph';
import { noUnit, type Selection } from './selection';
import { sortRows } from './sortRows';
import type { SumResult } from './sumResult';

/** What was achieved by one measure: a family, or a result beside which no other may stand. */
export interface MainResult {
  /** null: a result of its own, which belongs to no family; it is the only one of `rows`. */
  readonly family: Family | null;
  /** The shelf on which it stands. */
  readonly activity: Activity;
  /**
   * The largest value, of equals the first in document order. Parts of a total that the selection holds are passed over where there is another value,
   * so that this is not always the first of `rows`.
   */
  readonly row: AchievementRow;
  /** Of the selection, all that print this very figure, in printed order. */
  readonly printedBy: readonly Department[];
  /** How many further results of the family have the same value; a figure printed again is not one. */
  readonly equals: number;
  /** All of the family, each figure once, largest first. */
  readonly rows: readonly AchievementRow[];
  /** Of all rows, as a comparison adds them (`compareFamily`); where that would be wrong, why. */
  readonly total: SumResult;
  readonly departmentCount: number;
}

interface Ranked extends MainResult {
  readonly queue: string;
  readonly tier: number;
}

/** Values that may stand one behind the other by size: one unit, one counting, levels apart from changes. */
function queueOf({ quantity: { unit, counting, kind } }: AchievementRow): string {
  return JSON.stringify([unit === null ? noUnit : unitFamilyOf(unit), counting, kind === 'change']);
}

const listDepartments = (rows: readonly AchievementRow[]) =>
  [...new Set(rows.map(({ department }) => department))].toSorted((a, b) => a.order - b.order);

/**
 * The results of a selection by which a reader learns what was achieved, one of each measure, in an order that ranks nothing across units.
 * 1. Results are grouped by measure family; a result without a family stands for itself, so that none is lost. Of each the largest value is shown.
 * 2. Values of one unit and one counting wait in one queue: families before lone results (beside a family's value others of the same sort may be
 *    held), in each case the largest value first; last what is doubtful, or only breaks down a total that is there too.
 * 3. The queues take turns, that of the unit which most departments use first, then that of most results, then as printed: 回, 人, 件, % … each give
 *    their first, then each its second.
 * The order says what is read first, not what is worth more. `overview.results.rule` says it to the reader.
 */
export function listMainResults(index: ReportIndex, selection: Selection): readonly MainResult[] {
  return rankMainResults(index, selectRows(index, selection));
}

/**
 * The same of rows that are selected already.
 * @param selected in document order
 */
export function rankMainResults(index: ReportIndex, selected: readonly AchievementRow[]): readonly MainResult[] {
  const { figureOf, thingOf, wholesOf } = buildRelationGraph(index);
  const things = new Set(selected.map(({ quantity }) => thingOf(quantity.id)));
  const isPart = ({ quantity }: AchievementRow) => [...wholesOf(thingOf(quantity.id))].some((whole) => things.has(whole));
  // a figure printed twice is one result: where only one of its prints has a measure, or each another, the first that has one decides
  const measures = new Map<string, Family>();
  for (const row of selected) {
    const [figure, family] = [figureOf(row.quantity.id), familyOf(row)];
    if (family !== null && !measures.has(figure)) measures.set(figure, family);
  }
  const measureOf = ({ quantity }: AchievementRow) => measures.get(figureOf(quantity.id)) ?? null;
  const describe = (rows: readonly AchievementRow[]): Ranked[] => {
    const ranked = sortRows(index, selectCountedRows(index, rows), { key: 'value', direction: 'descending' });
    const whole = ranked.filter((row) => !isPart(row));
    const [row] = whole.length === 0 ? ranked : whole;
    if (row === undefined) return [];
    const family = measureOf(row);
    return [
      {
        family,
        activity: family === null ? row.quantity.activity : families[family].activity,
        row,
        printedBy: listDepartments(rows.filter(({ quantity }) => figureOf(quantity.id) === figureOf(row.quantity.id))),
        equals: (whole.length === 0 ? ranked : whole).filter(({ quantity }) => quantity.value === row.quantity.value).length - 1,
        rows: ranked,
        total: sumFamilyRows(index, rows),
        departmentCount: listDepartments(rows).length,
        queue: queueOf(row),
        tier: whole.length === 0 || row.quantity.confidence === 'doubtful' ? 2 : family === null ? 1 : 0,
      },
    ];
  };
  const results = [...groupBy(selected, (row) => measureOf(row) ?? figureOf(row.quantity.id)).values()].flatMap(describe);
  const queues = [...groupBy(results, ({ queue }) => queue).values()]
    .map((queue) => ({
      departmentCount: listDepartments(queue.flatMap(({ rows }) => rows)).length,
      resultCount: queue.reduce((count, { rows }) => count + rows.length, 0),
      waiting: queue.toSorted((a, b) => a.tier - b.tier || b.row.quantity.value - a.row.quantity.value || a.row.order - b.row.order),
    }))
    .toSorted((a, b) => b.departmentCount - a.departmentCount || b.resultCount - a.resultCount);
  const turns = Math.max(0, ...queues.map(({ waiting }) => waiting.length));
  return Array.from({ length: turns }, (_, turn) => queues.flatMap(({ waiting }) => waiting.slice(turn, turn + 1)))
    .flat()
    .map(({ queue: _queue, tier: _tier, ...result }) => result);
}
