/**
 * The limit: as little as a machine can do to give the same answers. Columns are typed arrays, a filter is a loop over one of them, forty rows are
 * drawn, the chart is eleven boxes.
 */
import { drawControls } from '../rows';

const rowHeight = 24;
const drawnRows = 40;
const longestText = 400_000_000;

type Entry = Readonly<Record<string, never>>;

/** A report too long for one text, read as it comes: it holds one entry a line. */
async function readLines(response: Response): Promise<Record<string, Entry[]>> {
  const lists: Record<string, Entry[]> = {};
  let list: Entry[] = [];
  let rest = '';
  const readLine = (line: string) => {
    const name = /^"(\w+)": \[$/.exec(line)?.[1];
    if (name !== undefined) list = lists[name] = [];
    else if (line.startsWith('{"')) list.push(JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line));
  };
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(readLine);
  }
  return lists;
}

const size = Number(location.pathname.split('/')[2]);
const response = await fetch('./report.json');
const report = size * 1300 > longestText ? await readLines(response) : await response.json();

const places = (items: Entry[]) => new Map<string, number>(items.map(({ id }, place) => [id, place]));
const departments: string[] = report.departments.map(({ name }: Entry) => name);
const departmentPlaces = places(report.departments);
const goalPlaces = places(report.goals);
const initiativePlaces = places(report.initiatives);
const statementPlaces = places(report.statements);
const results = report.quantities.filter(({ role }: Entry) => role === 'result');
const rowCount: number = results.length;
const value = new Float64Array(rowCount);
const department = new Uint8Array(rowCount);
const pillar = new Uint8Array(rowCount);
const initiative = new Uint32Array(rowCount);
const statement = new Uint32Array(rowCount);
const label: string[] = Array.from({ length: rowCount });
const unit: string[] = Array.from({ length: rowCount });
results.forEach((quantity: Entry, row: number) => {
  initiative[row] = initiativePlaces.get(quantity.initiativeId) ?? 0;
  statement[row] = statementPlaces.get(quantity.statementId) ?? 0;
  const goal = report.goals[goalPlaces.get(report.initiatives[initiative[row]!].goalId) ?? 0];
  department[row] = departmentPlaces.get(goal.departmentId) ?? 0;
  pillar[row] = goal.pillar;
  value[row] = quantity.value;
  label[row] = quantity.label;
  unit[row] = quantity.unit ?? '';
});
const initiativeTexts: string[] = report.initiatives.map(({ text }: Entry) => text);
const statementTexts: string[] = report.statements.map(({ text }: Entry) => text);

const chosen = { department: -1, pillar: -1, text: '', isSorted: false };
let order = new Uint32Array(0);
let sorted: Uint32Array | null = null;

const root = document.getElementById('root')!;
const marks = (texts: string[], word: string) => Uint8Array.from(texts, (text) => (text.includes(word) ? 1 : 0));

/** The rows that fit, in order, and what the chart counts. */
function answer() {
  const { text } = chosen;
  const found = text === '' ? null : [marks(initiativeTexts, text), marks(statementTexts, text)];
  if (chosen.isSorted) sorted ??= Uint32Array.from(value.keys()).sort((a, b) => value[b]! - value[a]! || a - b);
  const rows = new Uint32Array(rowCount);
  const counts = new Uint32Array(departments.length);
  let length = 0;
  for (let at = 0; at < rowCount; at += 1) {
    const row = chosen.isSorted ? sorted![at]! : at;
    if (chosen.department >= 0 && department[row] !== chosen.department) continue;
    if (chosen.pillar >= 0 && pillar[row] !== chosen.pillar) continue;
    if (found !== null && !found[0]![initiative[row]!] && !found[1]![statement[row]!] && !label[row]!.includes(text)) continue;
    rows[length] = row;
    length += 1;
    counts[department[row]!]! += 1;
  }
  order = rows.subarray(0, length);
  count.textContent = String(length);
  const most = Math.max(...counts);
  chart.innerHTML = [...counts]
    .map((number) => `<i style="display:block;background:#36c;height:16px;width:${(number / most) * 600}px"></i>`)
    .join('');
  space.style.height = `${Math.min(length * rowHeight, 15_000_000)}px`;
  region.scrollTop = 0;
  draw();
}

const escape = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

function draw() {
  const first = Math.min(Math.floor(region.scrollTop / rowHeight), Math.max(0, order.length - drawnRows));
  let html = '';
  for (let at = first; at < Math.min(first + drawnRows, order.length); at += 1) {
    const row = order[at]!;
    const texts = [departments[department[row]!]!, String(pillar[row]), label[row]!, String(value[row]), unit[row]!];
    const cells = [...texts, initiativeTexts[initiative[row]!]!, statementTexts[statement[row]!]!];
    html += `<tr style="height:${rowHeight}px">${cells.map((text, column) => `<td data-column="${names[column]}">${escape(text)}</td>`).join('')}</tr>`;
  }
  body.innerHTML = html;
  table.style.transform = `translateY(${first * rowHeight}px)`;
}

const names = ['department', 'pillar', 'label', 'value', 'unit', 'initiative', 'sentence'];
const choose = (patch: Partial<typeof chosen>) => {
  const before = JSON.stringify(chosen);
  Object.assign(chosen, patch);
  if (JSON.stringify(chosen) !== before) answer();
};
const pillars = report.pillars.map(({ number }: Entry) => number);
const count = drawControls(
  root,
  { rows: [], departments, pillars },
  {
    onDepartment: (name) => choose({ department: name === null ? -1 : departments.indexOf(name) }),
    onPillar: (number) => choose({ pillar: number ?? -1 }),
    onSearch: (text) => choose({ text }),
  },
);
root.insertAdjacentHTML(
  'beforeend',
  `<button id="sort">値</button><div id="chart"></div><div id="region" style="height:500px;overflow:auto"><div style="overflow:hidden">
  <table style="table-layout:fixed;width:1200px;white-space:nowrap"><tbody></tbody></table></div></div>`,
);
const chart = document.getElementById('chart')!;
const region = document.getElementById('region')!;
const space = region.firstElementChild as HTMLElement;
const table = region.querySelector('table')!;
const body = region.querySelector('tbody')!;
document.getElementById('sort')!.addEventListener('click', () => choose({ isSorted: !chosen.isSorted }));
region.addEventListener('scroll', draw);
answer();
