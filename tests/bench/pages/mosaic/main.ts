/**
 * Mosaic with DuckDB-WASM as their documentation advises: rows inserted as Arrow, one selection that filters the plot, the table input and a client that
 * counts; its own default options (queries consolidated and cached, filters pre-aggregated).
 */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import duckdbModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { clauseMatch, clausePoint, makeClient, type ClauseSource, type SelectionClause } from '@uwdata/mosaic-core';
import * as vg from '@uwdata/vgplot';
import { columns, encodeRows } from '../arrow';
import { drawControls, loadRows } from '../rows';

const root = document.getElementById('root')!;
/** The build for browsers with exceptions in WebAssembly, which `selectBundle` would choose here. */
const startDatabase = async () => {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(duckdbWorker));
  await database.instantiate(duckdbModule);
  return database;
};
const [data, duckdb] = await Promise.all([loadRows(), startDatabase()]);
const connection = await duckdb.connect();
await connection.insertArrowFromIPCStream(encodeRows(data.rows), { name: 'achievements', create: true });
vg.coordinator().logger(null);
vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb, connection }));

const filter = vg.Selection.intersect();
/** What a control has chosen; a press that changes nothing asks the database nothing. */
const choose = (clauseOf: (value: unknown, source: ClauseSource) => SelectionClause) => {
  const source = {};
  return (value: unknown) => {
    if ((filter.valueFor(source) ?? null) !== value) filter.update(clauseOf(value, source));
  };
};
const choosePoint = (field: string) => choose((value, source) => clausePoint(field, value ?? undefined, { source }));
const search = choose((value, source) => {
  const text = value === null ? null : String(value);
  const clauses = ['label', 'initiative', 'sentence'].map((field) => clauseMatch(field, text, { source, caseSensitive: true }));
  const found = clauses.flatMap(({ predicate }) => predicate ?? []);
  return { source, value, fields: clauses.flatMap(({ fields }) => fields), predicate: found.length === 0 ? null : vg.or(found) };
});
const count = drawControls(root, data, {
  onDepartment: choosePoint('department'),
  onPillar: choosePoint('pillar'),
  onSearch: (text) => search(text === '' ? null : text),
});
root.insertAdjacentHTML('beforeend', '<div id="chart"></div><div id="table"></div>');
makeClient({
  selection: filter,
  query: (where) => vg.Query.from('achievements').select({ count: vg.count() }).where(where),
  queryResult: (answer) => {
    count.textContent = String([...(answer as Iterable<{ count: number }>)][0]!.count);
  },
});
const place = (id: string, element: HTMLElement) => document.getElementById(id)!.append(element);
place(
  'chart',
  vg.plot(
    vg.barY(vg.from('achievements', { filterBy: filter }), { x: 'department', y: vg.count() }),
    vg.xDomain(data.departments),
    ...[vg.width(900), vg.height(400)],
  ),
);
const widths = { label: 240, initiative: 240, sentence: 240 };
place('table', vg.table({ from: 'achievements', columns: [...columns], filterBy: filter, format: { value: String }, width: widths }));
