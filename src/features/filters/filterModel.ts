import { factsOf } from '../../domain/languages';
import { familyFacts } from '../../domain/families';
import { activities } from '../../domain/report';
import type { TranslatedText } from '../../domain/translation';
import type { FacetCounts } from '../../query/facets';
import { unitChoiceOf, type Facet, type FacetValue, type Selection } from '../../query/selection';
import { maxViewNameLength } from '../../store/keptSchema';
import { listFilters, nameFacetValue, type NameWords } from '../../words/nameFacetValue';

/** One value of a facet as a reader sees it. */
export interface FacetOption {
  readonly value: FacetValue;
  readonly name: TranslatedText;
  /** Achievements counted that choosing it would show. */
  readonly count: number;
  readonly isSelected: boolean;
  /** What it belongs to: a section's department, a measure's activity; empty where it stands for itself. */
  readonly group: string;
  /** A pillar that this document does not print: shown, explained, not to be chosen. */
  readonly isAbsent: boolean;
}

/** Too many to list all of them, also those behind which there is nothing. */
const longFacets: readonly Facet[] = ['sections', 'families', 'units'];

/** What is on no shelf comes last. */
const orderOf = (place: number) => (place < 0 ? Infinity : place);

function nameGroup(facet: Facet, value: FacetValue, words: NameWords): string {
  const { index } = words;
  if (facet === 'sections' && index.departments.size > 1) {
    const department = index.sections.get(String(value))?.departmentId;
    return department === undefined ? '' : nameFacetValue('departments', department, words).text;
  }
  const shelf = facet === 'families' ? familyFacts(String(value))?.activity : undefined;
  return shelf === undefined ? '' : nameFacetValue('activities', shelf, words).text;
}

/**
 * The values of one facet that are worth showing: all of the short closed lists (departments, pillars, activities, kinds), of sections, measures and units
 * only those with something behind them; a chosen one always. Measures stand under their activities. While departments are chosen, only their sections.
 */
export function listFacetOptions(facet: Facet, counts: FacetCounts, selection: Selection, words: NameWords): readonly FacetOption[] {
  const { index } = words;
  const isOfOtherDepartment = (value: FacetValue) => {
    const section = facet === 'sections' ? index.sections.get(String(value)) : undefined;
    return section !== undefined && selection.departments.length > 0 && !selection.departments.includes(section.departmentId);
  };
  const isListed = (value: FacetValue, count: number) => !longFacets.includes(facet) || (count > 0 && !isOfOtherDepartment(value));
  const values: readonly { readonly value: FacetValue; readonly countedCount: number }[] = counts[facet]();
  // counts may be those of a moment before, a tick is never
  const chosen = new Set<FacetValue>(facet === 'units' ? selection.units.map(unitChoiceOf) : selection[facet]);
  const shelfOf = (value: FacetValue) => activities.findIndex((activity) => activity === familyFacts(String(value))?.activity);
  const ordered = facet === 'families' ? values.toSorted((a, b) => orderOf(shelfOf(a.value)) - orderOf(shelfOf(b.value))) : values;
  return ordered
    .filter(({ value, countedCount }) => chosen.has(value) || isListed(value, countedCount))
    .map(({ value, countedCount }) => ({
      value,
      name: nameFacetValue(facet, value, words),
      count: countedCount,
      isSelected: chosen.has(value),
      group: nameGroup(facet, value, words),
      isAbsent: facet === 'pillars' && index.pillars.get(Number(value))?.name === null && countedCount === 0,
    }));
}

/** What is chosen in one facet, in the order in which it was chosen. */
export function nameChosen(facet: Facet, chosen: readonly FacetValue[], words: NameWords): readonly string[] {
  return chosen.map((value) => nameFacetValue(facet, value, words).text);
}

/** As many conditions as a name says; the others are counted. */
const namedConditions = 3;

/** What a view that is to be kept could be called: 一覧：水資源部・(2) 次代を…・km. Never longer than a name may be. */
export function proposeName(screen: string, selection: Selection, words: NameWords): string {
  const { t } = words;
  const filters = listFilters(selection, words);
  if (filters.length === 0) return screen;
  const named = filters.slice(0, namedConditions).map((name) => (name.length > 16 ? `${name.slice(0, 15)}…` : name));
  const more = filters.length > namedConditions ? t('filters.andMore', { count: filters.length - namedConditions }) : '';
  return t('views.proposal', { screen, filters: `${named.join(factsOf(words.names.language).dot)}${more}` }).slice(0, maxViewNameLength);
}
