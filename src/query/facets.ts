import { entryAt, groupBy, once } from '../domain/collections';
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
import { familyChoiceOf, familyChoices, memoizeBySelection, unitChoiceOf, type Facet, type FacetValue } from './selection';

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

/** Every value of the report under every facet, also those that would show nothing; each facet is counted when it is asked for. */
export type FacetCounts = { readonly [Key in Facet]: () => readonly FacetCount<FacetValue<Key>>[] };

/** Where the rows of one facet belong: each to one value, or to those of the set that is its place. */
interface FacetPlaces {
  readonly places: ArrayLike<number>;
  readonly sets?: readonly (readonly number[])[];
}

function countValues<Value>(
  { isShared, figure }: AchievementColumns,
  /** Bits of what each row fails, this facet left out. */
  mask: Readonly<Uint8Array>,
  ownBit: number,
  values: readonly Value[],
  { places, sets }: FacetPlaces,
  chosen: readonly Value[],
): FacetCount<Value>[] {
  const rowCounts = new Uint32Array(values.length);
  const repeated = new Uint32Array(values.length);
  const seen = new Set<number>();
  const count = (row: number, place: number) => {
    rowCounts[place] = (rowCounts[place] ?? 0) + 1;
    if (isShared[row] === 0) return;
    const key = entryAt(figure, row) * values.length + place;
    if (seen.has(key)) repeated[place] = (repeated[place] ?? 0) + 1;
    seen.add(key);
  };
  for (let row = 0; row < mask.length; row += 1) {
    if (((mask[row] ?? 0) & ~ownBit) !== 0) continue;
    const place = places[row] ?? 0;
    if (sets === undefined) count(row, place);
    else for (const one of entryAt(sets, place)) count(row, one);
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
export const countFacets = memoizeBySelection((index, selection): FacetCounts => {
  const columns = buildAchievementColumns(index);
  const mask = maskRows(index, selection);
  const count = <Key extends Facet>(
    facet: Key,
    values: readonly FacetValue<Key>[],
    places: FacetPlaces,
    chosen: readonly FacetValue<Key>[] = selection[facet],
  ) => once(() => countValues<FacetValue<Key>>(columns, mask, facetBits[facet], values, places, chosen));
  // an office that is named twice for one row counts once
  const sets = columns.officeSets.map((offices) => [...new Set(offices)]);
  return {
    departments: count('departments', [...index.departments.keys()], { places: columns.department }),
    pillars: count('pillars', columns.pillarNumbers, { places: columns.pillar }),
    sections: count('sections', [...index.sections.keys()], { places: columns.offices, sets }),
    activities: count('activities', activities, { places: columns.activity }),
    families: count('families', familyChoices, { places: columns.family }),
    units: count('units', columns.units, { places: columns.unit }, selection.units.map(unitChoiceOf)),
    kinds: count('kinds', kinds, { places: columns.kind }),
  };
});
