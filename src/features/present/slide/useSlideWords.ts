import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { facets, type FacetValue, type Selection } from '../../../query/selection';
import { nameFacetValue, type NameWords } from '../../../words/nameFacetValue';
import type { SlideView } from '../../../store/slideView';
import { buildNames } from '../../../words/names';
import type { FrozenReport } from './frozenReport';

/** The filters of a selection in words, in the order of the facets, the search last. */
export function listFilters(selection: Selection, words: NameWords): readonly string[] {
  const named = facets.flatMap((facet) => {
    const chosen: readonly FacetValue[] = selection[facet];
    return chosen.map((value) => nameFacetValue(facet, value, words).text);
  });
  const text = selection.text.trim();
  return text === '' ? named : [...named, words.t('filters.textChip', { text })];
}

/** What a slide says about itself: its filters, and what the report does not hold of it. */
export function useSlideWords({ index, translation }: FrozenReport, { view, dropped }: SlideView): { filters: string; warning: string } {
  const { t } = useTranslation();
  return useMemo(() => {
    const names = buildNames(view.language, translation, t);
    const separator = view.language === 'ja' ? '、' : ', ';
    const parts = dropped.map(({ key, value }) => (value === '' ? key : `${key}=${value}`));
    return {
      filters: listFilters(view.selection, { index, names, t }).join(separator),
      warning: parts.length === 0 ? '' : t('present.missing.parts', { list: parts.join(separator) }),
    };
  }, [index, translation, view, dropped, t]);
}
