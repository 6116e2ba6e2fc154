import { activities, kinds } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { entryAt } from './entryAt';
import { buildAchievementColumns, type AchievementColumns } from './achievementColumns';
import type { AchievementCounts } from './countAchievements';
import { facetBits, maskRows } from './maskRows';
import type { Facet, FacetValue, Selection } from './selection';

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
 * activities and kinds as in their closed lists, units by use in the whole report. A figure that two departments print counts
 * once under each of them, so the counts of a facet may add up to more than the whole.
 */
export function countFacets(index: ReportIndex, selection: Selection): FacetCounts {
  const columns = buildAchievementColumns(index);
  const mask = maskRows(index, selection);
  const rows = Uint32Array.from(mask.keys());
  const count = <Key extends Facet>(facet: Key, values: readonly FacetValue<Key>[], placesOf: (row: number) => Iterable<number>) => {
    const fitting = rows.filter((row) => (entryAt(mask, row) & ~facetBits[facet]) === 0);
    return countValues<FacetValue<Key>>(columns, fitting, values, placesOf, selection[facet]);
  };
  const single = (places: ArrayLike<number>) => (row: number) => [entryAt(places, row)];
  return {
    departments: count('departments', [...index.departments.keys()], single(columns.department)),
    pillars: count('pillars', columns.pillarNumbers, single(columns.pillar)),
    sections: count('sections', [...index.sections.keys()], (row) => new Set(entryAt(columns.officeSets, entryAt(columns.offices, row)))),
    activities: count('activities', activities, single(columns.activity)),
    units: count('units', columns.units, single(columns.unit)),
    kinds: count('kinds', kinds, single(columns.kind)),
  };
}
