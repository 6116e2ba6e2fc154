import type { ReportIndex } from '../domain/reportIndex';
import { facets, type Facet, type Selection } from './selection';
import { countSelected } from './achievementRows';

/** A condition whose removal would show something. */
export interface Loosening {
  readonly facet: Facet | 'text';
  readonly patch: Partial<Selection>;
  /** Achievements counted that would be shown without it. */
  readonly count: number;
}

/** The active conditions that alone stand in the way, the most fruitful first; empty where several have to go together. */
export function listLoosenings(index: ReportIndex, selection: Selection): readonly Loosening[] {
  const active: (Facet | 'text')[] = facets.filter((facet) => selection[facet].length > 0);
  if (selection.text.trim() !== '') active.push('text');
  return active
    .map((facet) => {
      const patch: Partial<Selection> = facet === 'text' ? { text: '' } : { [facet]: [] };
      return { facet, patch, count: countSelected(index, { ...selection, ...patch }).countedCount };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
