/**
 * `npm run bench:slowed`: how long the built board takes to answer, in a real browser at 4× CPU slow-down, as medians and as ratios to a calibration
 * loop and to a naive page of the same libraries. It reports; it asserts nothing. Needs `npm run build` before.
 */
import { chromium } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { browserArgs, findBrowser } from '../support/browser.mjs';
import { buildPage } from './buildPage.mjs';
import { measureAction, measureCalibration, openSlow } from './measureActions.mjs';
import { measureFiles } from './measureFiles.mjs';
import { serve } from './serve.mjs';

const slowDown = 4;
const runs = 7;
const naiveOut = fileURLToPath(new URL('../../node_modules/.cache/seika/bench/slowed', import.meta.url));
const boardOut = fileURLToPath(new URL('../../dist', import.meta.url));
const report = fileURLToPath(new URL('../../data/kariya-fy2022/report.json', import.meta.url));

const sort = (name) => (page) => page.getByRole('columnheader', { name }).getByRole('button').first().click();
const click = (role, name) => (page) => page.getByRole(role, { name }).first().click();
/** The list of measures, whose marks are no larger than a letter. */
const choose = (place) => (page) => page.locator('main label:has(input[type=radio])').nth(place).click();
const filter = async (page) => {
  const box = page.getByRole('checkbox', { name: /水資源部/ }).first();
  // the menu is open from then on
  if (!(await box.isVisible())) await page.getByRole('button', { name: '部', exact: true }).first().click();
  await box.click();
};
const boardActions = [
  ['overview: filter by a department', '', { act: filter, undo: filter }],
  ['table: filter by a department', '#screen=table', { act: filter, undo: filter }],
  ['table: sort by value', '#screen=table', { act: sort(/^値/), undo: sort(/^値/) }],
  ['table: sort by measure', '#screen=table', { act: sort(/^指標/), undo: sort(/^指標/) }],
  ['table: open a number', '#screen=table', { act: click('button', /24,234/), undo: (page) => page.keyboard.press('Escape') }],
  ['switch: overview to table', '', { act: click('link', '一覧'), undo: click('link', '概要') }],
  ['switch: overview to compare', '', { act: click('link', '比較'), undo: click('link', '概要') }],
  ['compare: choose a measure', '#screen=compare', { act: choose(3), undo: choose(0) }],
];
const naiveActions = [
  ['naive: filter by a department', { act: click('button', '水資源部'), undo: click('button', 'すべて') }],
  ['naive: sort by value', { act: click('button', '値'), undo: click('button', '値') }],
];

await buildPage('naive', naiveOut);
const server = await serve({ board: boardOut, naive: naiveOut }, { 231: report });
const boardUrl = `${server.url}/board/231/`;
const naiveUrl = `${server.url}/naive/231/`;
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } });

const results = [];
const naivePage = await openSlow(browser, naiveUrl, slowDown);
const calibration = await measureCalibration(naivePage);
for (const [name, action] of naiveActions) results.push({ name, ...(await measureAction(naivePage, action, runs)) });
await naivePage.close();
for (const [name, hash, action] of boardActions) {
  const page = await openSlow(browser, boardUrl + hash, slowDown);
  try {
    results.push({ name, ...(await measureAction(page, action, runs)) });
  } catch (error) {
    results.push({ name, paint: Number.NaN, seen: Number.NaN, done: Number.NaN });
    console.error(`${name}: ${String(error).split('\n')[0]}`);
    process.exitCode = 1;
  }
  await page.close();
}
const naiveFilter = results.find(({ name }) => name.startsWith('naive: filter'))?.seen ?? 1;
console.log(`calibration loop ${calibration.toFixed(0)} ms at ${slowDown}× slow-down; medians of ${runs}`);
console.table(
  results.map(({ name, paint, seen, done }) => ({
    action: name,
    'next paint ms': Math.round(paint),
    'finished in view ms': Math.round(seen),
    'page at rest ms': Math.round(done),
    '÷ calibration': Number((seen / calibration).toFixed(2)),
    '÷ naive filter': Number((seen / naiveFilter).toFixed(2)),
  })),
);

const plainPage = await openSlow(browser, naiveUrl, 1);
const plainCalibration = await measureCalibration(plainPage);
await plainPage.close();
console.log(`calibration loop ${plainCalibration.toFixed(0)} ms at full speed; medians of ${runs}`);
console.table(
  (await measureFiles(browser, boardUrl, runs)).map(({ name, time, aim }) => ({
    what: name,
    'ms from press to file': Math.round(time),
    'aim ms': aim,
    '÷ calibration': Number((time / plainCalibration).toFixed(1)),
  })),
);
await browser.close();
server.close();
