import type { TableColumn } from '../query/columns';
import type { NameWords } from './nameFacetValue';

/** What a column is called on the screen (files in Japanese follow the contract of achievements.csv): units by what the document itself calls them. */
export function nameColumn(column: TableColumn, { t }: Pick<NameWords, 't'>): string {
  if (column === 'department') return t('words.department');
  return column === 'sections' ? t('words.section') : t(`columns.${column}.header`);
}
