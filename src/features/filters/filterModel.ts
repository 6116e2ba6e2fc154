import type { TranslatedText } from '../../domain/translation';
import type { FacetCounts } from '../../query/facets';
import { facets, type Facet, type FacetValue, type Selection } from '../../query/selection';
import { nameFacetValue, type NameWords } from '../../words/nameFacetValue';

/** One value of a facet as a reader sees it. */
export interface FacetOption {
  readonly value: FacetValue;
  readonly name: TranslatedText;
  /** Achievements counted that choosing it would show. */
  readonly count: number;
  readonly isSelected: boolean;
  /** A pillar that this document does not print: shown, explained, not to be chosen. */
  readonly isAbsent: boolean;
}

/**
 * The values of one facet that are worth showing: all of the short closed lists (departments, pillars, activities, kinds), of sections and units only
 * those with something behind them; a chosen one always. While departments are chosen, only their sections.
 */
export function listFacetOptions(facet: Facet, counts: FacetCounts, selection: Selection, words: NameWords): readonly FacetOption[] {
  const { index } = words;
  const isOfOtherDepartment = (value: FacetValue) => {
    const section = facet === 'sections' ? index.sections.get(String(value)) : undefined;
    return section !== undefined && selection.departments.length > 0 && !selection.departments.includes(section.departmentId);
  };
  const isListed = (value: FacetValue, count: number) =>
    (facet !== 'sections' && facet !== 'units') || (count > 0 && !isOfOtherDepartment(value));
  const values: readonly { readonly value: FacetValue; readonly countedCount: number; readonly isSelected: boolean }[] = counts[facet];
  return values
    .filter(({ value, countedCount, isSelected }) => isSelected || isListed(value, countedCount))
    .map(({ value, countedCount, isSelected }) => ({
      value,
      name: nameFacetValue(facet, value, words),
      count: countedCount,
      isSelected,
      isAbsent: facet === 'pillars' && index.pillars.get(Number(value))?.name === null && countedCount === 0,
    }));
}

/** One active filter. */
type Chip =
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
