/** What a first afternoon with the same libraries gives: the same rows in a table and a chart, no care taken. Measured beside the board. */
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_equals,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { countByDepartment, loadRows, type Row, type Rows } from '../rows';

const features = tableFeatures({
  ...{ rowSortingFeature, columnFilteringFeature, globalFilteringFeature },
  ...{ sortedRowModel: createSortedRowModel(), filteredRowModel: createFilteredRowModel() },
  ...{ sortFns: { basic: sortFn_basic }, filterFns: { equals: filterFn_equals, includesString: filterFn_includesString } },
});
const column = createColumnHelper<typeof features, Row>();
const columns = column.columns([
  column.accessor('department', { header: '部', filterFn: 'equals', enableGlobalFilter: false }),
  column.accessor('pillar', { header: '柱', filterFn: 'equals', enableGlobalFilter: false }),
  column.accessor('label', { header: '指標', sortFn: 'basic' }),
  column.accessor('value', { header: '値', sortFn: 'basic', enableGlobalFilter: false }),
  column.accessor('unit', { header: '単位', enableGlobalFilter: false }),
  column.accessor('initiative', { header: '取組' }),
  column.accessor('sentence', { header: '原文' }),
]);

function Page({ rows, departments, pillars }: Rows) {
  const table = useTable({ features, columns, data: rows, getRowId: ({ id }) => id, globalFilterFn: 'includesString' });
  const shown = table.getRowModel().rows;
  const counts = countByDepartment(
    departments,
    shown.map(({ original }) => original),
  );
  const bars = departments.map((name, at) => ({ name, count: counts[at] }));
  const showAll = () => {
    table.setColumnFilters([]);
    table.setGlobalFilter('');
  };
  return (
    <main>
      {departments.map((name) => (
        <button key={name} type="button" onClick={() => table.setColumnFilters([{ id: 'department', value: name }])}>
          {name}
        </button>
      ))}
      {pillars.map((pillar) => (
        <button key={pillar} type="button" onClick={() => table.setColumnFilters([{ id: 'pillar', value: pillar }])}>
          柱{pillar}
        </button>
      ))}
      <button type="button" onClick={showAll}>
        すべて
      </button>
      <input type="search" value={table.state.globalFilter ?? ''} onChange={(event) => table.setGlobalFilter(event.target.value)} />
      <output id="count">{shown.length}</output>
      <BarChart width={900} height={400} data={bars}>
        <XAxis dataKey="name" />
        <YAxis />
        <Bar dataKey="count" />
      </BarChart>
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id}>
                  <button type="button" onClick={header.column.getToggleSortingHandler()}>
                    <table.FlexRender header={header} />
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} data-column={cell.column.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page {...await loadRows()} />);
