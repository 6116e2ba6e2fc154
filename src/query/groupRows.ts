import { activities, kinds } from '../domain/report';
import { groupBy } from '../domain/groupBy';
import type { ReportIndex } from '../domain/reportIndex';
import { buildAchievementColumns } from './achievementColumns';
import { countAchievements, type AchievementCounts } from './countAchievements';
import type { AchievementRow } from './selectRows';
import { noUnit, type Facet, type FacetValue } from './selection';

export interface RowGroup<Value> extends AchievementCounts {
  /** Id of the department or section, number of the pillar, name of the activity, kind or unit; null for rows without a section. */
  readonly value: Value;
  /** In the order in which they were given. */
  readonly rows: readonly AchievementRow[];
}

const valuesOf: { readonly [Key in Facet]: (row: AchievementRow) => readonly FacetValue<Key>[] } = {
  departments: ({ department }) => [department.id],
  pillars: ({ pillar }) => [pillar.number],
  sections: ({ sections }) => [...new Set(sections.map(({ id }) => id))],
  activities: ({ quantity }) => [quantity.activity],
  units: ({ quantity }) => [quantity.unit ?? noUnit],
  kinds: ({ quantity }) => [quantity.kind],
};

const ordersOf: { readonly [Key in Facet]: (index: ReportIndex) => readonly FacetValue<Key>[] } = {
  departments: (index) => [...index.departments.keys()],
  pillars: (index) => [...index.pillars.keys()],
  sections: (index) => [...index.sections.keys()],
  activities: () => activities,
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
