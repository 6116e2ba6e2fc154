/** What a first afternoon with the same libraries gives: the same rows in a table and a chart, no care taken. Measured beside the board. */
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import report from '../../../data/kariya-fy2022/report.json';

const departmentName = new Map(report.departments.map(({ id, name }) => [id, name]));
const goals = new Map(report.goals.map((goal) => [goal.id, goal]));
const initiatives = new Map(report.initiatives.map((initiative) => [initiative.id, initiative]));
const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
const rows = report.quantities
  .filter(({ role }) => role === 'result')
  .map(({ id, label, value, unit, initiativeId, statementId }) => ({
    ...{ id, label, value, unit: unit ?? '' },
    department: departmentName.get(goals.get(initiatives.get(initiativeId)?.goalId ?? '')?.departmentId ?? '') ?? '',
    initiative: initiatives.get(initiativeId)?.text ?? '',
    sentence: statements.get(statementId)?.text ?? '',
  }));

const features = tableFeatures({
  ...{ rowSortingFeature, columnFilteringFeature },
  ...{ sortedRowModel: createSortedRowModel(), filteredRowModel: createFilteredRowModel() },
  ...{ sortFns: { basic: sortFn_basic }, filterFns: { includesString: filterFn_includesString } },
});
const column = createColumnHelper<typeof features, (typeof rows)[number]>();
const columns = column.columns([
  column.accessor('department', { header: '部', filterFn: 'includesString' }),
  column.accessor('label', { header: '指標', sortFn: 'basic' }),
  column.accessor('value', { header: '値', sortFn: 'basic' }),
  column.accessor('unit', { header: '単位' }),
  column.accessor('initiative', { header: '取組' }),
  column.accessor('sentence', { header: '原文' }),
]);

function Page() {
  const table = useTable({ features, columns, data: rows, getRowId: ({ id }) => id });
  const shown = table.getRowModel().rows;
  const bars = report.departments.map(({ name }) => ({ name, count: shown.filter(({ original }) => original.department === name).length }));
  return (
    <main>
      {report.departments.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => table.getColumn('department')?.setFilterValue(name)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => table.getColumn('department')?.setFilterValue(undefined)}>
        すべて
      </button>
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
                <td key={cell.id}>
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
if (root !== null) createRoot(root).render(<Page />);
