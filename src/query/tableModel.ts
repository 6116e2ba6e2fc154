import { entryAt, groupBy } from '../domain/collections';
import type { Family } from '../domain/families';
import { memoizeByIndex, type ReportIndex } from '../domain/reportIndex';
import { countFamilies, familyOf, sumFamilyRows } from './familyComparison';
import { narrowsNumbers, type Facet, type FacetValue, type Selection } from './selection';
import { orderRows, putInOrder } from './sortRows';
import type { SumResult } from './sumResult';
import type { TableGrouping, TableSort, ViewState } from './view';
import {
  buildAchievementColumns,
  countSelected,
  pickSelected,
  type AchievementCounts,
  selectAllRows,
  selectRows,
  type AchievementRow,
} from './achievementRows';
import { groupRows } from './facets';
import { selectInitiatives, type InitiativeRow } from './initiativeRows';

/** An achievement, or an initiative that has none. */
export type TableRow =
  | { readonly kind: 'achievement'; readonly group: string; readonly row: AchievementRow }
  | { readonly kind: 'initiative'; readonly group: string; readonly row: InitiativeRow };

/** What several results of one measure family in a group add up to, or why they don't. */
export interface FamilySum {
  readonly family: Family;
  /** At least two: a single value is its own sum, and its row says it. */
  readonly rows: readonly AchievementRow[];
  readonly result: SumResult;
}

export interface TableGroup {
  readonly key: string;
  /** `all` where nothing is grouped, `withoutNumber` for initiatives that stand in no group. */
  readonly heading: 'all' | 'withoutNumber' | { readonly facet: Facet; readonly value: FacetValue | null };
  readonly rows: readonly TableRow[];
  readonly counts: AchievementCounts;
  /** One to a measure family, in the order of the comparison; nothing is ever added up over two families. Empty where nothing is grouped. */
  readonly sums: readonly FamilySum[];
  /** How many further results of the group have which unit as printed, the most frequent first. */
  readonly others: readonly { readonly unit: string | null; readonly count: number }[];
}

/** A line of the table: a row, or the head of a group with its rows below it. */
export type TableLine = TableRow | { readonly kind: 'group'; readonly group: TableGroup };

/** What a line is called among all lines, whatever their order: an achievement of several offices stands once in the group of each. */
export function keyOfLine(line: TableLine): string {
  if (line.kind === 'group') return line.group.key;
  return `${line.group} ${line.kind === 'achievement' ? line.row.quantity.id : line.row.initiative.id}`;
}

export interface TableModel {
  readonly groups: readonly TableGroup[];
  readonly counts: AchievementCounts;
  /** The initiatives without a number among the rows, in document order: a file of their own, since they have no value to stand in the first. */
  readonly withoutNumber: readonly InitiativeRow[];
}

export type TableSettings = Pick<ViewState, 'tableSort' | 'tableGrouping' | 'showsWithoutNumber'>;

const facetOf = {
  department: 'departments',
  pillar: 'pillars',
  section: 'sections',
  unit: 'units',
  kind: 'kinds',
  activity: 'activities',
} as const satisfies Record<TableGrouping, Facet>;

/** An initiative has no unit, kind, family or activity: while one of these is chosen, those without a number fit nothing. */
export function canShowWithoutNumber(selection: Selection): boolean {
  return !narrowsNumbers(selection);
}

type AchievementLine = Extract<TableRow, { readonly kind: 'achievement' }>;

const asAchievement = (row: AchievementRow, group: string): AchievementLine => ({ kind: 'achievement', group, row });
const asInitiative = (row: InitiativeRow, group: string): TableRow => ({ kind: 'initiative', group, row });

/** Every achievement as a line of the table that is not grouped: of each selection they are some, and a hundred thousand are not made again. */
const listAllLines = memoizeByIndex((index): readonly AchievementLine[] => selectAllRows(index).map((row) => asAchievement(row, 'all')));

/** In document order the initiatives without a number stand at their place; in any other order at the end, as every missing value. */
function mergeRows(
  index: ReportIndex,
  group: string,
  lines: readonly AchievementLine[],
  initiatives: readonly InitiativeRow[],
  sort: TableSort | null,
): readonly TableRow[] {
  if (initiatives.length === 0) return lines;
  if (sort !== null) return [...lines, ...initiatives.map((row) => asInitiative(row, group))];
  const { initiative: places } = buildAchievementColumns(index);
  const rows: TableRow[] = [];
  let placed = 0;
  for (const line of lines) {
    const place = entryAt(places, line.row.order);
    for (let next = initiatives[placed]; next !== undefined && next.order < place; next = initiatives[placed]) {
      rows.push(asInitiative(next, group));
      placed += 1;
    }
    rows.push(line);
  }
  return [...rows, ...initiatives.slice(placed).map((row) => asInitiative(row, group))];
}

function isInGroup(row: InitiativeRow, grouping: TableGrouping, value: FacetValue | null): boolean {
  if (grouping === 'department') return row.department.id === value;
  if (grouping === 'pillar') return row.pillar.number === value;
  return grouping === 'section' && row.sections.some(({ id }) => id === value);
}

/** The sums of a group and the rest of it; families stand as in the comparison. */
function summarise(index: ReportIndex, rows: readonly AchievementRow[], families: readonly Family[]): Pick<TableGroup, 'sums' | 'others'> {
  const ofFamilies = groupBy(rows, familyOf);
  const sums = families.flatMap((family): FamilySum[] => {
    const own = ofFamilies.get(family) ?? [];
    return own.length < 2 ? [] : [{ family, rows: own, result: sumFamilyRows(index, own) }];
  });
  const summed = new Set(sums.flatMap((sum) => sum.rows));
  const units = groupBy(
    rows.filter((row) => !summed.has(row)),
    ({ quantity: { unit } }) => unit,
  );
  const others = [...units].map(([unit, own]) => ({ unit, count: own.length })).toSorted((a, b) => b.count - a.count);
  return { sums, others };
}

const nothing = { sums: [], others: [] } as const;

function buildGroups(
  index: ReportIndex,
  selection: Selection,
  grouping: TableGrouping,
  achievements: readonly AchievementRow[],
  initiatives: readonly InitiativeRow[],
  sort: TableSort | null,
): readonly TableGroup[] {
  const facet = facetOf[grouping];
  const families = countFamilies(index, selection).map(({ family }) => family);
  const groups = groupRows(index, achievements, facet).map((group): TableGroup => {
    const key = `${facet} ${group.value}`;
    const inside = initiatives.filter((row) => isInGroup(row, grouping, group.value));
    return {
      key,
      heading: { facet, value: group.value },
      rows: mergeRows(
        index,
        key,
        group.rows.map((row) => asAchievement(row, key)),
        inside,
        sort,
      ),
      counts: group,
      ...summarise(index, group.rows, families),
    };
  });
  const placed = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ kind, row }) => (kind === 'initiative' ? [row] : []))));
  const others = initiatives.filter((row) => !placed.has(row));
  if (others.length === 0) return groups;
  const rows = others.map((row) => asInitiative(row, 'withoutNumber'));
  return [...groups, { key: 'withoutNumber', heading: 'withoutNumber', rows, counts: { rowCount: 0, countedCount: 0 }, ...nothing }];
}

type FoundRows = Pick<TableModel, 'withoutNumber'> & { readonly achievements: readonly AchievementRow[] };

/** What the table shows, in document order, however it is sorted and grouped. */
export function selectTableRows(index: ReportIndex, selection: Selection, showsWithoutNumber: boolean): FoundRows {
  const isShown = showsWithoutNumber && canShowWithoutNumber(selection);
  const initiatives = isShown ? selectInitiatives(index, selection) : [];
  return {
    achievements: selectRows(index, selection),
    withoutNumber: initiatives.filter(({ achievementCount }) => achievementCount === 0),
  };
}

/** What the table shows: rows in order, in groups with honest sums. */
export function buildTableModel(index: ReportIndex, selection: Selection, settings: TableSettings): TableModel {
  const { tableSort: sort, tableGrouping: grouping } = settings;
  const { achievements, withoutNumber } = selectTableRows(index, selection, settings.showsWithoutNumber);
  const counts = countSelected(index, selection);
  const places = sort === null ? null : orderRows(index, achievements, { key: sort.column, direction: sort.direction });
  const inOrder = <Item>(items: readonly Item[]) => (places === null ? items : putInOrder(items, places));
  if (grouping !== null)
    return { groups: buildGroups(index, selection, grouping, inOrder(achievements), withoutNumber, sort), counts, withoutNumber };
  const lines = inOrder(pickSelected(index, selection, listAllLines(index)));
  const rows = mergeRows(index, 'all', lines, withoutNumber, sort);
  return { groups: [{ key: 'all', heading: 'all', rows, counts, ...nothing }], counts, withoutNumber };
}

/** Each achievement of the table once, in the order of the screen: what is exported. */
export function listExported({ groups }: TableModel): readonly AchievementRow[] {
  return [...new Set(groups.flatMap(({ rows }) => rows.flatMap((line) => (line.kind === 'achievement' ? [line.row] : []))))];
}

/** The lines of the table in order: groups with their heads, rows alone where nothing is grouped. */
export function listTableLines({ groups }: TableModel): readonly TableLine[] {
  const [first] = groups;
  if (groups.length === 1 && first?.heading === 'all') return first.rows;
  return groups.flatMap((group): readonly TableLine[] => [{ kind: 'group', group }, ...group.rows]);
}
