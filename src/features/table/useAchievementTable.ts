import {
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import { tableColumns, type TableColumn, type TableSort } from '../../query/view';
import { numericColumns, tableColumnWidth } from './tableColumnWidths';
import type { TableModel, TableRow } from './tableModel';

interface ColumnMeta {
  readonly column: TableColumn;
  readonly isNumeric: boolean;
}

/** Order and groups come from the model, which knows units; the library keeps columns, their widths and the cycle of sorting. */
const features = tableFeatures({
  rowSortingFeature,
  columnSizingFeature,
  columnResizingFeature,
  columnMeta: metaHelper<ColumnMeta>(),
});
const helper = createColumnHelper<typeof features, TableRow>();

const toSort = (state: readonly { readonly id: string; readonly desc: boolean }[]): TableSort | null => {
  const column = tableColumns.find((name) => name === state[0]?.id);
  return column === undefined ? null : { column, direction: state[0]?.desc === true ? 'descending' : 'ascending' };
};

export const minColumnWidth = 56;

/** The table of the chosen columns over the rows of the model, connected to the view. */
export function useAchievementTable(model: TableModel) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const shown = useView('tableColumns');
  const language = useView('language');
  const theme = useView('theme');
  const sort = useView('tableSort');
  const widths = useView('tableWidths');
  const data = useMemo(() => model.groups.flatMap(({ rows }) => rows), [model]);
  const columns = useMemo(
    () =>
      helper.columns(
        shown.map((column) =>
          helper.accessor((row) => row.key, {
            id: column,
            header: t(`table.headers.${column}`),
            size: tableColumnWidth(column, language, theme),
            // the largest number is what a first click asks for
            sortDescFirst: column === 'value',
            minSize: minColumnWidth,
            maxSize: 800,
            meta: { column, isNumeric: numericColumns.has(column) },
          }),
        ),
      ),
    [shown, language, theme, t],
  );
  const sorting = useMemo(() => (sort === null ? [] : [{ id: sort.column, desc: sort.direction === 'descending' }]), [sort]);
  const columnSizing = useMemo(() => ({ ...widths }), [widths]);
  return useTable({
    features,
    columns,
    data,
    getRowId: ({ key }) => key,
    manualSorting: true,
    enableMultiSort: false,
    columnResizeMode: 'onChange',
    state: { sorting, columnSizing },
    onSortingChange: (change) => changeView({ tableSort: toSort(typeof change === 'function' ? change(sorting) : change) }),
    onColumnSizingChange: (change) => changeView({ tableWidths: typeof change === 'function' ? change(columnSizing) : change }),
  });
}

export type AchievementTable = ReturnType<typeof useAchievementTable>;
