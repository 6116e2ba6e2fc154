/**
 * `npm run bench`: the built board in a real browser, in one run beside a naive page of the same libraries and the limit of the machine, at several
 * sizes of report. It reports; it asserts nothing. How: README.md here.
 */
import { chromium } from '@playwright/test';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserArgs, findBrowser } from '../support/browser.mjs';
import { findAnswers } from './answers.mjs';
import { buildBoard } from './buildBoard.mjs';
import { buildPage } from './buildPage.mjs';
import { board, limit, naive, peers } from './contestants.mjs';
import { makeReport } from './makeReport.mjs';
import { measureDrawn, Missed, visit } from './measurePage.mjs';
import { installPeers } from './peers.mjs';
import { serve } from './serve.mjs';
import { writeTable } from './writeTable.mjs';

const flags = new Set(process.argv.slice(2));
const unknown = [...flags].filter((flag) => !['--quick', '--built-in', '--peers', '--million'].includes(flag) && !/^--size=\d+$/.test(flag));
if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(' ')}; there are --quick, --built-in, --size=100000, --peers and --million`);
const isQuick = flags.has('--quick');
const runs = isQuick ? 3 : 7;
const patience = isQuick ? 20_000 : 60_000;
const builtInSize = 231;
const larger = [10_000, ...(isQuick ? [] : [100_000]), ...(flags.has('--million') ? [1_000_000] : [])];
/** Sizes that were asked for by number are measured alone. */
const asked = [...flags].flatMap((flag) => (flag.startsWith('--size=') ? [Number(flag.slice('--size='.length))] : []));
const sizes = asked.length > 0 ? asked : [builtInSize, ...(flags.has('--built-in') ? [] : larger)];
const contestants = [board, limit, naive, ...(flags.has('--peers') ? peers : [])];
const drawings = [
  { step: 'overview', hash: '', read: board.read, drawing: 'main [id^="chart-"] svg, main figure svg' },
  { step: 'compare', hash: '#v=1&screen=compare', read: board.read, drawing: 'main [id^="chart-"] svg, main figure svg' },
];

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache/seika');
const builtIn = join(root, 'data/kariya-fy2022/report.json');
const tell = (text) => process.stderr.write(`${text}\n`);

/** Builds the pages that stand beside the board, and the board with each report that does not come along. */
async function buildPages() {
  const packages = flags.has('--peers') ? installPeers(cache) : {};
  const alias = Object.entries(packages).map(([name, path]) => ({ find: new RegExp(`^${name}(?=/|$)`), replacement: path }));
  const folders = { board: join(root, 'dist') };
  for (const { name } of contestants.slice(1)) {
    folders[name] = join(cache, 'bench', name);
    await buildPage(name, folders[name], alias);
  }
  for (const [at, size] of sizes.entries()) {
    const folder = join(cache, 'bench', `board-${size}`);
    if (size !== builtInSize && buildBoard(root, files[at], folder)) folders[`board/${size}`] = folder;
  }
  return folders;
}

tell(`reports of ${sizes.join(', ')} achievements, their answers`);
const files = sizes.map((size) =>
  size === builtInSize ? builtIn : makeReport(builtIn, size, join(cache, 'bench', `report-${size}.json`)),
);
const answers = await findAnswers(root, files);
const server = await serve(await buildPages(), Object.fromEntries(sizes.map((size, at) => [size, files[at]])));
const { executablePath, env } = await findBrowser();
const launch = () => chromium.launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } });

const values = new Map();
const faults = new Map();
const noteFor = (size, page) => (measure, value) => {
  const key = `${size} ${page} ${measure}`;
  values.set(key, [...(values.get(key) ?? []), value]);
};
/**
 * Does one thing, unless it was missed twice: what takes over a minute is not waited for seven times. A page that is stuck slows down the next one, so
 * the browser is another one from then on.
 */
async function attempt(size, page, thing, work) {
  const key = `${size} ${page} ${thing}`;
  const known = faults.get(key) ?? [];
  if (known.length > 1) return;
  try {
    await work();
  } catch (error) {
    const fault =
      error instanceof Missed ? { step: error.step, reason: error.message } : { step: thing, reason: String(error.message).split('\n')[0] };
    faults.set(key, [...known, fault]);
    tell(`  ${page} at ${size}: ${fault.step}: ${fault.reason}`);
    await close();
    browser = await launch();
  }
}

let browser = await launch();
const close = () => Promise.race([browser.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 10_000))]);
const version = browser.version();
for (const [at, size] of sizes.entries())
  for (let run = 0; run < runs; run += 1) {
    tell(`${size}: run ${run + 1} of ${runs}`);
    // who comes first changes from run to run
    for (const contestant of [...contestants.slice(run % contestants.length), ...contestants.slice(0, run % contestants.length)]) {
      const { name } = contestant;
      const base = `${server.url}/${name}/${size}/`;
      const right = answers[at][contestant.answers];
      await attempt(size, name, 'visit', () =>
        visit(browser, contestant, base, right, patience, noteFor(size, name)),
      );
      if (contestant === board)
        for (const drawing of drawings)
          await attempt(size, name, drawing.step, async () => {
            noteFor(size, name)(drawing.step, await measureDrawn(browser, base + drawing.hash, drawing, patience));
          });
    }
  }
await close();
server.close();

const isDrawing = (measure) => drawings.some(({ step }) => step === measure);
const figures = {
  get: (size, page, measure) => values.get(`${size} ${page} ${measure}`) ?? [],
  missed: (size, page, measure) => faults.get(`${size} ${page} ${isDrawing(measure) ? measure : 'visit'}`)?.[0],
};
const cpu = cpus();
console.log(`# Bench: medians of ${runs}, interleaved; Chromium ${version}, ${cpu.length} × ${cpu[0]?.model.trim()}\n`);
for (const { name, about } of contestants) console.log(`- **${name}**: ${about}`);
const peerNames = peers.map(({ name }) => name).filter((name) => contestants.some((one) => one.name === name));
console.log(
  `\n${writeTable(
    figures,
    sizes,
    contestants.map(({ name }) => name),
    peerNames,
    patience,
  )}`,
);
if (faults.size > 0) console.log('\nMissed (twice: not tried again):\n');
for (const [key, list] of faults)
  for (const { step, reason } of list) console.log(`- ${key.split(' ')[1]} at ${key.split(' ')[0]}: ${step}: ${reason}`);
process.exit(0);
