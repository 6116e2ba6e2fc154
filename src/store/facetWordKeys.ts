import type { Facet } from '../query/selection';

/** The name of each facet among the texts of the interface. */
export const facetWordKeys = {
  departments: 'words.department',
  pillars: 'words.pillar',
  sections: 'words.section',
  activities: 'words.activity',
  units: 'words.unit',
  kinds: 'words.kind',
} as const satisfies Record<Facet, string>;
