import type { Activity, Kind } from '../domain/report';

/**
 * What the reader has chosen. Inside one facet the values are alternatives (or), between facets all must hold (and);
 * an empty list means that the facet does not narrow anything.
 */
export interface Selection {
  /**
   * Fiscal year, null for the one shown first. It is chosen by which report's index a query is given and is not looked at
   * again: one index holds one report.
   */
  readonly year: number | null;
  /** Department ids. */
  readonly departments: readonly string[];
  /** Pillar numbers as printed. */
  readonly pillars: readonly number[];
  /** Section ids. */
  readonly sections: readonly string[];
  readonly activities: readonly Activity[];
  /** Units as in the data; `noUnit` for a bare number. */
  readonly units: readonly string[];
  readonly kinds: readonly Kind[];
  /** Words to be found, see `searchText.ts`; blank means no search. */
  readonly text: string;
}

/** The facets with a list of values, in the order in which they narrow from the whole to the single number. */
export const facets = ['departments', 'pillars', 'sections', 'activities', 'units', 'kinds'] as const;
export type Facet = (typeof facets)[number];
export type FacetValue<Key extends Facet = Facet> = Selection[Key][number];

/** Stands for `unit: null` where units are chosen or grouped. */
export const noUnit = '';

export const emptySelection: Selection = {
  year: null,
  departments: [],
  pillars: [],
  sections: [],
  activities: [],
  units: [],
  kinds: [],
  text: '',
};

/** True when nothing narrows the report; the year is not a narrowing. */
export function isSelectionEmpty(selection: Selection): boolean {
  return facets.every((facet) => selection[facet].length === 0) && selection.text.trim() === '';
}
