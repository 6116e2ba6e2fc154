/** The pages that are measured beside each other, and how each is handled: where it is clicked, where its answer stands. */
import { choices } from './answers.mjs';

const byText = (text) => (page) =>
  page
    .locator('#root button')
    .filter({ hasText: new RegExp(`^${text}$`) })
    .first();

/** Pages with the same plain controls; they differ in where rows stand and what sorts. */
const simple = (name, about, { sort, host, row, label, value, scroll }) => ({
  name,
  about,
  answers: 'simple',
  hash: '',
  read: { count: '#count', host, row, label, value },
  scroll,
  steps: {
    pillar: { target: byText(`柱${choices.pillar}`) },
    department: { target: byText(choices.department) },
    search: { typed: choices.first, into: (page) => page.locator('#root input[type=search]') },
    searchAgain: { typed: choices.again, into: (page) => page.locator('#root input[type=search]') },
    clear: { target: byText('すべて') },
    sort: { target: sort },
  },
});
/**
 * Mosaic's table sorts upwards by the first click on a head and downwards by the second. Both ask the database alike, so the second is measured, once the
 * first has been answered.
 */
const headOfMosaic = async (page) => {
  const head = page.locator('#table thead th').nth(3);
  const first = await page.locator('#table tbody tr').first().textContent();
  await head.click();
  await page.waitForFunction((text) => document.querySelector('#table tbody tr')?.textContent !== text, first);
  return head;
};
const cell = (name) => `[data-column=${name}]`;

/** The menu of a facet stays open for its box to be clicked, as a reader's does. */
const facet = (menu, group, box) => async (page) => {
  const item = page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: box }).first();
  if (!(await item.isVisible()))
    await page.getByRole('region', { name: '絞り込み', exact: true }).getByRole('button', { name: menu }).first().click();
  return item;
};
const searchField = (page) => page.getByRole('combobox').first();

export const board = {
  name: 'board',
  about: 'this board, built',
  answers: 'board',
  hash: '#v=1&screen=table',
  read: { count: 'main header h2 + p', row: 'main tbody tr[data-row=achievement]:not([hidden])', label: cell('label'), value: cell('value') },
  scroll: 'main table',
  steps: {
    pillar: { target: facet(/^柱( |$)/, '柱', new RegExp(`^(?:\\(${choices.pillar}\\)|（${choices.pillar}）|${choices.pillar})`)) },
    department: { target: facet(/^部( |$)/, '部', new RegExp(`^${choices.department}`)) },
    search: { typed: choices.first, into: searchField },
    searchAgain: { typed: choices.again, into: searchField },
    clear: { target: (page) => page.getByRole('region', { name: '絞り込み', exact: true }).getByRole('button', { name: 'すべて解除' }) },
    sort: { target: (page) => page.locator('main thead').getByRole('button', { name: /^値/ }).first() },
  },
};

export const naive = simple('naive', 'the same libraries, every row drawn', {
  sort: (page) => page.locator('thead button').filter({ hasText: /^値$/ }).first(),
  ...{ row: 'tbody tr', label: cell('label'), value: cell('value'), scroll: 'table' },
});
export const limit = simple('limit', 'typed arrays, forty rows as plain HTML', {
  sort: (page) => page.locator('#sort'),
  ...{ row: 'tbody tr', label: cell('label'), value: cell('value'), scroll: '#region' },
});
export const peers = [
  simple('tabulator', 'Tabulator and ECharts', {
    sort: (page) => page.locator('.tabulator-col[tabulator-field=value]'),
    ...{ row: '.tabulator-row', label: '[tabulator-field=label]', value: '[tabulator-field=value]', scroll: '.tabulator-tableholder' },
  }),
  simple('aggrid', 'AG Grid and AG Charts Community', {
    sort: (page) => page.locator('.ag-header-cell[col-id=value]'),
    ...{ row: '.ag-row[row-index="0"]', label: '[col-id=label]', value: '[col-id=value]', scroll: '#table' },
  }),
  simple('mosaic', 'Mosaic (vgplot, its table) with DuckDB-WASM', {
    sort: headOfMosaic,
    ...{ row: '#table tbody tr', label: 'td:nth-child(3)', value: 'td:nth-child(4)', scroll: '#table > div' },
  }),
  // the Datagrid sorts when the button goes down, a few ms before the click that the time counts from; downwards first
  simple('perspective', 'Perspective (its Datagrid) with ECharts', {
    sort: (page) => page.locator('#table thead .psp-sort-enabled').filter({ hasText: /^value$/ }),
    ...{ host: '#table perspective-viewer-datagrid', row: 'tbody tr', label: 'td:nth-child(3)', value: 'td:nth-child(4)', scroll: '#table' },
  }),
];
