import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import type { TableColumn } from '../../query/view';
import { SelectField } from '../../ui/SelectField';

const sortable: readonly TableColumn[] = ['value', 'department', 'pillarNumber', 'label'];

/** Sorting for cards, which have no column heads: the few orders that make sense there. */
export function SortField() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const sort = useView('tableSort');
  const directions = ['descending', 'ascending'] as const;
  const options = sortable.flatMap((column) =>
    directions.map((direction) => ({
      value: `${column} ${direction}`,
      label: `${t(`table.headers.${column}`)} ${t(direction === 'ascending' ? 'table.sortedAscending' : 'table.sortedDescending')}`,
      sort: { column, direction },
    })),
  );
  return (
    <SelectField
      label={t('table.sort')}
      value={sort === null ? 'document' : `${sort.column} ${sort.direction}`}
      options={[{ value: 'document', label: t('table.unsort') }, ...options]}
      onChange={(value) => changeView({ tableSort: options.find((option) => option.value === value)?.sort ?? null })}
    />
  );
}
