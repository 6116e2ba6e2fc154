import { nameFacetValue } from '../../words/nameFacetValue';
import { useNameWords } from '../../store/useNameWords';
import type { TableGroup } from './tableModel';

/** What a group is called in the reader's language; nothing where nothing is grouped. */
export function useGroupName({ heading }: TableGroup): string {
  const words = useNameWords();
  if (heading === 'all') return '';
  if (heading === 'withoutNumber') return words.t('table.withoutNumber');
  return heading.value === null ? words.t('table.groupNone') : nameFacetValue(heading.facet, heading.value, words).text;
}
