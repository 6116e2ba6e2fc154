/** AG Grid and AG Charts Community as their documentation advises: all community modules, external filter, quick filter with its cache. */
import { AgCharts, AllCommunityModule as AllCharts, ModuleRegistry as ChartRegistry } from 'ag-charts-community';
import { AllCommunityModule, createGrid, ModuleRegistry, type GridApi } from 'ag-grid-community';
import { countByDepartment, drawControls, loadRows, type Row } from '../rows';

ModuleRegistry.registerModules([AllCommunityModule]);
ChartRegistry.registerModules([AllCharts]);

const root = document.getElementById('root')!;
const data = await loadRows();
let chosen: ((row: Row) => boolean) | null = null;
let typed = '';
const show = (test: typeof chosen) => {
  if (chosen === test) return;
  chosen = test;
  grid.onFilterChanged();
};
const search = (text: string) => {
  if (text === typed) return;
  typed = text;
  grid.setGridOption('quickFilterText', text);
};
const count = drawControls(root, data, {
  onDepartment: (name) => show(name && ((row) => row.department === name)),
  onPillar: (pillar) => show(pillar && ((row) => row.pillar === pillar)),
  onSearch: search,
});
root.insertAdjacentHTML('beforeend', '<div id="chart" style="width:900px;height:400px"></div><div id="table" style="height:500px"></div>');
const barsOf = (rows: Iterable<Row>) => {
  const counts = countByDepartment(data.departments, rows);
  return data.departments.map((name, at) => ({ name, count: counts[at] }));
};
const chart = AgCharts.create({
  container: document.getElementById('chart'),
  data: barsOf(data.rows),
  series: [{ type: 'bar', xKey: 'name', yKey: 'count' }],
});
const plain = { getQuickFilterText: () => '' };
const grid: GridApi<Row> = createGrid<Row>(document.getElementById('table')!, {
  rowData: [...data.rows],
  getRowId: ({ data: row }) => row.id,
  cacheQuickFilter: true,
  isExternalFilterPresent: () => chosen !== null,
  doesExternalFilterPass: ({ data: row }) => row !== undefined && (chosen === null || chosen(row)),
  columnDefs: [
    { headerName: '部', field: 'department', ...plain },
    { headerName: '柱', field: 'pillar', ...plain },
    { headerName: '指標', field: 'label' },
    { headerName: '値', field: 'value', sortingOrder: ['desc', 'asc', null], ...plain },
    { headerName: '単位', field: 'unit', ...plain },
    { headerName: '取組', field: 'initiative' },
    { headerName: '原文', field: 'sentence' },
  ],
  onModelUpdated: ({ api }) => {
    const rows: Row[] = [];
    api.forEachNodeAfterFilter(({ data: row }) => row !== undefined && rows.push(row));
    count.textContent = String(rows.length);
    void chart.updateDelta({ data: barsOf(rows) });
  },
});
