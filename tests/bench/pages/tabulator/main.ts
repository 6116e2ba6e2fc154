/** Tabulator with ECharts as their documentation advises: a fixed height for the virtual DOM, filters by function, ECharts with only what is drawn. */
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { countByDepartment, drawControls, loadRows, type Row } from '../rows';

use([BarChart, GridComponent, CanvasRenderer]);

const root = document.getElementById('root')!;
const data = await loadRows();
let chosen: ((row: Row) => boolean) | null = null;
const show = (test: typeof chosen) => {
  if (chosen === test) return;
  chosen = test;
  if (test === null) table.clearFilter(true);
  else table.setFilter(test);
};
const count = drawControls(root, data, {
  onDepartment: (name) => show(name && ((row) => row.department === name)),
  onPillar: (pillar) => show(pillar && ((row) => row.pillar === pillar)),
  onSearch: (text) =>
    show(text === '' ? null : ({ label, initiative, sentence }) => [label, initiative, sentence].some((one) => one.includes(text))),
});
root.insertAdjacentHTML('beforeend', '<div id="chart" style="width:900px;height:400px"></div><div id="table"></div>');
const chart = init(document.getElementById('chart'));
const table = new TabulatorFull('#table', {
  height: 500,
  data: data.rows,
  columns: [
    { title: '部', field: 'department' },
    { title: '柱', field: 'pillar' },
    { title: '指標', field: 'label', width: 240 },
    { title: '値', field: 'value', sorter: 'number', headerSortStartingDir: 'desc' },
    { title: '単位', field: 'unit' },
    { title: '取組', field: 'initiative', width: 240 },
    { title: '原文', field: 'sentence', width: 240 },
  ],
});
table.on('dataFiltered', (_filters: unknown, rows: { getData: () => Row }[]) => {
  const counts = countByDepartment(
    data.departments,
    rows.map((row) => row.getData()),
  );
  count.textContent = String(rows.length);
  chart.setOption({ xAxis: { type: 'category', data: data.departments }, yAxis: {}, series: [{ type: 'bar', data: counts }] });
});
