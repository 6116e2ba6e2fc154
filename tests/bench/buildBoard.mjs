import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A build reads a report as one text, of which no engine makes a longer one: 2^29 characters of three bytes at most. */
const longestBuilt = 500_000_000;

/** What a build reads. */
const sources = ['.ci', 'src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json', 'LICENSE'];

/**
 * Builds the board with another report, as a city does that has one of that size.
 * @param {string} root of the project
 * @param {string} report file, in the place of the built-in one
 * @param {string} outDir emptied before
 * @returns {boolean} false where the report is too long for a build: nothing is done then
 */
export function buildBoard(root, report, outDir) {
  if (statSync(report).size > longestBuilt) return false;
  // not below node_modules, where the tools of a build look for no sources
  const site = mkdtempSync(join(tmpdir(), 'seika-bench-'));
  try {
    for (const name of [...sources, 'data']) cpSync(join(root, name), join(site, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
    cpSync(report, join(site, 'data/kariya-fy2022/report.json'));
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    // `findAnswers` leaves development behind, see `buildPage`
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: site, env, stdio: ['ignore', 'ignore', 'inherit'] });
    rmSync(outDir, { recursive: true, force: true });
    cpSync(join(site, 'dist'), outDir, { recursive: true });
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
  return true;
}
