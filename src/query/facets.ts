import { entryAt, groupBy } from '../domain/collections';
import { activities, kinds } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import {
  buildAchievementColumns,
  countAchievements,
  facetBits,
  maskRows,
  type AchievementColumns,
  type AchievementCounts,
  type AchievementRow,
} from './achievementRows';
import { familyChoiceOf, familyChoices, unitChoiceOf, type Facet, type FacetValue, type Selection } from './selection';

export interface RowGroup<Value> extends AchievementCounts {
  /** Id of the department or section, number of the pillar, key of the activity, family or kind, unit; null for rows without a section. */
  readonly value: Value;
  /** In the order in which they were given. */
  readonly rows: readonly AchievementRow[];
}

const valuesOf: { readonly [Key in Facet]: (row: AchievementRow) => readonly FacetValue<Key>[] } = {
  departments: ({ department }) => [department.id],
  pillars: ({ pillar }) => [pillar.number],
  sections: ({ sections }) => [...new Set(sections.map(({ id }) => id))],
  activities: ({ quantity }) => [quantity.activity],
  families: ({ quantity }) => [familyChoiceOf(quantity)],
  units: ({ quantity }) => [unitChoiceOf(quantity.unit)],
  kinds: ({ quantity }) => [quantity.kind],
};

const ordersOf: { readonly [Key in Facet]: (index: ReportIndex) => readonly FacetValue<Key>[] } = {
  departments: (index) => [...index.departments.keys()],
  pillars: (index) => [...index.pillars.keys()],
  sections: (index) => [...index.sections.keys()],
  activities: () => activities,
  families: () => familyChoices,
  units: (index) => buildAchievementColumns(index).units,
  kinds: () => kinds,
};

/**
 * Puts rows into groups by one facet, in the facet's fixed order (see `countFacets`); groups without rows are left out.
 * A row of several sections stands in the group of each; rows without a section stand in the group `null`, last.
 */
export function groupRows<Key extends Facet>(
  index: ReportIndex,
  rows: readonly AchievementRow[],
  facet: Key,
): readonly RowGroup<FacetValue<Key> | null>[] {
  const placings = rows.flatMap((row) => {
    const values: readonly (FacetValue<Key> | null)[] = valuesOf[facet](row);
    return (values.length > 0 ? values : [null]).map((value) => ({ value, row }));
  });
  const byValue = groupBy(placings, ({ value }) => value);
  const order: readonly (FacetValue<Key> | null)[] = [...ordersOf[facet](index), null];
  return order.flatMap((value) => {
    const group = byValue.get(value)?.map(({ row }) => row);
    return group === undefined ? [] : [{ value, rows: group, ...countAchievements(index, group) }];
  });
}

/** One value of a facet and what choosing it alone in this facet, with all other facets as they are, would show. */
export interface FacetCount<Value> extends AchievementCounts {
  readonly value: Value;
  readonly isSelected: boolean;
}

/** Every value of the report under every facet, also those that would show nothing. */
export type FacetCounts = { readonly [Key in Facet]: readonly FacetCount<FacetValue<Key>>[] };

function countValues<Value>(
  columns: AchievementColumns,
  rows: Uint32Array,
  values: readonly Value[],
  placesOf: (row: number) => Iterable<number>,
  chosen: readonly Value[],
): FacetCount<Value>[] {
  const rowCounts = new Uint32Array(values.length);
  const repeated = new Uint32Array(values.length);
  const seen = new Set<string>();
  for (const row of rows) {
    for (const place of placesOf(row)) {
      rowCounts[place] = entryAt(rowCounts, place) + 1;
      if (!columns.isShared[row]) continue;
      const figure = `${columns.figure[row]} ${place}`;
      if (seen.has(figure)) repeated[place] = entryAt(repeated, place) + 1;
      seen.add(figure);
    }
  }
  return values.map((value, place) => ({
    value,
    rowCount: entryAt(rowCounts, place),
    countedCount: entryAt(rowCounts, place) - entryAt(repeated, place),
    isSelected: chosen.includes(value),
  }));
}

/**
 * Counts for every value of every facet what choosing it would show (rows and achievements counted).
 * Values stand in a fixed order that does not depend on the selection: departments, pillars and sections as printed,
 * activities, families and kinds as in their closed lists, units by use in the whole report. A figure that two departments print counts
 * once under each of them, so the counts of a facet may add up to more than the whole.
 */
export function countFacets(index: ReportIndex, selection: Selection): FacetCounts {
  const columns = buildAchievementColumns(index);
  const mask = maskRows(index, selection);
  const rows = Uint32Array.from(mask.keys());
  const count = <Key extends Facet>(
    facet: Key,
    values: readonly FacetValue<Key>[],
    placesOf: (row: number) => Iterable<number>,
    chosen: readonly FacetValue<Key>[] = selection[facet],
  ) => {
    const fitting = rows.filter((row) => (entryAt(mask, row) & ~facetBits[facet]) === 0);
    return countValues<FacetValue<Key>>(columns, fitting, values, placesOf, chosen);
  };
  const single = (places: ArrayLike<number>) => (row: number) => [entryAt(places, row)];
  return {
    departments: count('departments', [...index.departments.keys()], single(columns.department)),
    pillars: count('pillars', columns.pillarNumbers, single(columns.pillar)),
    sections: count('sections', [...index.sections.keys()], (row) => new Set(entryAt(columns.officeSets, entryAt(columns.offices, row)))),
    activities: count('activities', activities, single(columns.activity)),
    families: count('families', familyChoices, single(columns.family)),
    units: count('units', columns.units, single(columns.unit), selection.units.map(unitChoiceOf)),
    kinds: count('kinds', kinds, single(columns.kind)),
  };
}
