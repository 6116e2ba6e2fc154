/**
 * What a user would take instead, for `--peers`: installed when asked for into the cache folder, in no package.json and no lock file of the project. The
 * versions are fixed, so that figures stay comparable.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = {
  ...{ 'tabulator-tables': '6.5.3', echarts: '6.1.0', 'ag-grid-community': '36.2.0', 'ag-charts-community': '14.2.0' },
  ...{ '@uwdata/vgplot': '0.32.0', '@uwdata/mosaic-core': '0.32.0', '@uwdata/flechette': '2.6.0', '@duckdb/duckdb-wasm': '1.33.1-dev57.0' },
  ...{ '@perspective-dev/client': '5.5.1', '@perspective-dev/server': '5.5.1', '@perspective-dev/viewer': '5.5.1' },
  ...{ '@perspective-dev/viewer-datagrid': '5.5.1' },
};

/** Pages of `pages/` that need these packages. */
export const peerPages = ['tabulator', 'aggrid', 'mosaic', 'perspective'];

/**
 * @param {string} cache folder for what may be deleted any time
 * @returns {Record<string, string>} where each package lies
 * @throws {Error} where npm can't get them
 */
export function installPeers(cache) {
  const folder = join(cache, 'peers');
  const isThere = ([name]) => existsSync(join(folder, 'node_modules', name, 'package.json'));
  if (!Object.entries(packages).every(isThere)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'seika-bench-peers', private: true, dependencies: packages }));
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return Object.fromEntries(Object.keys(packages).map((name) => [name, join(folder, 'node_modules', name)]));
}
