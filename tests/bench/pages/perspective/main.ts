/**
 * Perspective as its documentation advises: the engine in its worker, rows as Arrow, its viewer with the Datagrid, filtered by `restore`. Its present
 * package of charts could not be installed, and the one before it (d3fc) does not register with this viewer: ECharts draws what a view counts.
 */
import perspective from '@perspective-dev/client';
import serverModule from '@perspective-dev/server/dist/wasm/perspective-server.wasm?url';
import perspectiveViewer, { type HTMLPerspectiveViewerElement, type ViewerConfigUpdate } from '@perspective-dev/viewer';
import '@perspective-dev/viewer/dist/css/pro.css';
import viewerModule from '@perspective-dev/viewer/dist/wasm/perspective-viewer.wasm?url';
import '@perspective-dev/viewer-datagrid';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { columns, encodeRows } from '../arrow';
import { drawControls, loadRows, type Row } from '../rows';

use([BarChart, GridComponent, CanvasRenderer]);

const root = document.getElementById('root')!;
const startEngine = async () => {
  await Promise.all([perspective.init_server(fetch(serverModule)), perspectiveViewer.init_client(fetch(viewerModule))]);
  return perspective.worker();
};
const [data, engine] = await Promise.all([loadRows(), startEngine()]);
/** The viewer joins filters by «and», and an expression would be worked out anew for every search: what it looks in is a column more. */
const texts = ({ label, initiative, sentence }: Row) => [label, initiative, sentence].join('\n');
const table = await engine.table(encodeRows(data.rows, texts).buffer, { name: 'achievements' });

type Query = Required<Pick<ViewerConfigUpdate, 'filter'>>;
const everything: Query = { filter: [] };
/** One view counts by department; the row above its groups is the total. */
const drawCounts = async (query: Query) => {
  const view = await table.view({ ...query, group_by: ['department'], columns: ['label'], aggregates: { label: 'count' } });
  const { __ROW_PATH__: paths, label: counts } = (await view.to_columns()) as { __ROW_PATH__: string[][]; label: number[] };
  await view.delete();
  const found = new Map(paths.map(([department], at) => [department, counts[at]]));
  count.textContent = String(found.get(undefined));
  chart.setOption({
    ...{ xAxis: { type: 'category', data: data.departments }, yAxis: {} },
    series: [{ type: 'bar', data: data.departments.map((name) => found.get(name) ?? 0) }],
  });
};
let chosen = everything;
const show = (query: Query) => {
  if (query === chosen) return;
  chosen = query;
  void Promise.all([viewer.restore(query), drawCounts(query)]);
};
const equal = (column: string, value: string | number | null) => show(value === null ? everything : { filter: [[column, '==', value]] });
const count = drawControls(root, data, {
  onDepartment: (name) => equal('department', name),
  onPillar: (pillar) => equal('pillar', pillar),
  onSearch: (text) => show(text === '' ? everything : { filter: [['texts', 'contains', text]] }),
});
root.insertAdjacentHTML(
  'beforeend',
  `<div id="chart" style="width:900px;height:400px"></div>
  <perspective-viewer id="table" style="display:block;position:relative;height:500px"></perspective-viewer>`,
);
const chart = init(document.getElementById('chart'));
const viewer = document.getElementById('table') as HTMLPerspectiveViewerElement;
await viewer.load(engine);
await Promise.all([viewer.restore({ table: 'achievements', plugin: 'Datagrid', columns: [...columns] }), drawCounts(everything)]);
