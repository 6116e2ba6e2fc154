import { facets, type Facet, type FacetValue, type Selection } from '../../query/selection';
import { nameFacetValue, type NameWords } from '../../words/nameFacetValue';

/** One active filter. */
export type Chip =
  | { readonly facet: 'text'; readonly key: string; readonly name: string }
  | { readonly facet: Facet; readonly value: FacetValue; readonly key: string; readonly name: string };

/** The active filters in the order of the facets, the search last. */
export function listChips(selection: Selection, words: NameWords): readonly Chip[] {
  const chips = facets.flatMap((facet) => {
    const chosen: readonly FacetValue[] = selection[facet];
    return chosen.map((value): Chip => ({ facet, value, key: `${facet} ${value}`, name: nameFacetValue(facet, value, words).text }));
  });
  const text = selection.text.trim();
  return text === '' ? chips : [...chips, { facet: 'text', key: 'text', name: words.t('filters.textChip', { text }) }];
}
