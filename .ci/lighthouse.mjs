/**
 * Lighthouse (desktop) on the built page, median of five: accessibility and best practices must reach 95, performance is reported.
 *
 * `node .ci/lighthouse.mjs` after `npm run build`. Part of `npm run test:full`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { preview } from 'vite';
import { browserArgs, findBrowser } from '../tests/support/browser.mjs';

const port = 4341;
const debugPort = 9341;
const runs = 5;
const asserted = { accessibility: 95, 'best-practices': 95 };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Waits until the browser answers on its debugging port. */
async function waitForBrowser() {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${debugPort}/json/version`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error('The browser did not open its debugging port.');
}

const server = await preview({ preview: { port, strictPort: true, host: 'localhost' }, logLevel: 'error' });
const profile = mkdtempSync(join(tmpdir(), 'seika-lighthouse-'));
const { executablePath, env } = await findBrowser();
const flags = [...browserArgs, '--headless', `--remote-debugging-port=${debugPort}`, `--user-data-dir=${profile}`, 'about:blank'];
const browser = spawn(executablePath, flags, { env: { ...process.env, ...env }, stdio: 'ignore' });
try {
  await waitForBrowser();
  const scores = new Map();
  for (let run = 0; run < runs; run += 1) {
    const options = { port: debugPort, output: 'json', onlyCategories: ['performance', ...Object.keys(asserted)] };
    const result = await lighthouse(`http://localhost:${port}/`, options, desktopConfig);
    for (const [name, { score }] of Object.entries(result?.lhr.categories ?? {}))
      scores.set(name, [...(scores.get(name) ?? []), (score ?? 0) * 100]);
  }
  for (const [name, values] of scores)
    console.log(`lighthouse ${name}: median ${median(values).toFixed(0)} of ${values.map((value) => value.toFixed(0)).join(' ')}`);
  for (const [name, least] of Object.entries(asserted)) {
    if (median(scores.get(name) ?? [0]) >= least) continue;
    console.error(`lighthouse ${name} is below ${least}`);
    process.exitCode = 1;
  }
} finally {
  const isGone = once(browser, 'exit');
  browser.kill();
  await isGone;
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}
