import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { BuildFile, OfflineBuild } from '../../src/app/offline/offlineSite';

const id = 'virtual:offline-build';
/** Stands in the worker's script until the files are there to be listed. */
const placeholder = '__SEIKA_OFFLINE_BUILD__';

/** The whole font (8 MB, for rare characters), samples for servers, guides with their pictures, and what tells what the build is made of: kept once asked for. */
const notListed =
  /^(?:assets\/(?:biz-udpgothic|.*-font-later)|server\/|guide\/|data\/|check\.|seika-board\.html$|offline\.js$|_headers$|.*\.(?:txt|cdx\.json)$)/u;

/** What stands in the browser of whoever has opened the board: enough for every screen and every file. */
export function listOfflineFiles(folder: string): OfflineBuild {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
  const hashed = paths
    .filter((path) => !notListed.test(path))
    .toSorted()
    .map((path): BuildFile => ({ path, sha256: hash(readFileSync(join(folder, path))) }));
  // the page is asked for by its folder, which no host answers by another address; it and the list of reports may be changed where they stand
  const files = hashed.map(({ path, sha256 }) => (path === 'index.html' ? { path: '', sha256: null } : { path, sha256 }));
  return { version: hash(JSON.stringify(hashed)).slice(0, 16), files: [...files, { path: 'data/index.json', sha256: null }] };
}

/** Puts `offline.js` beside the page: the worker that keeps this build for the time without a network (`src/app/offline/offlineWorker.ts`). */
export const offlineWorker: Plugin = {
  name: 'seika:offline-worker',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir }) {
      if (dir === undefined) throw new Error('No folder was written: nothing to keep');
      const listed: Plugin = {
        name: 'seika:offline-build',
        resolveId: (source) => (source === id ? `\0${id}` : null),
        load: (source) => (source === `\0${id}` ? `export default ${placeholder}` : null),
      };
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        plugins: [listed],
        build: {
          write: false,
          target: 'baseline-widely-available',
          rolldownOptions: { input: 'src/app/offline/offlineWorker.ts', output: { format: 'iife' } },
        },
      });
      const [output] = [built].flat();
      const code = output !== undefined && 'output' in output ? output.output[0].code : '';
      if (!code.includes(placeholder)) throw new Error('The worker for the time without a network asks for no list of files');
      writeFileSync(
        join(dir, 'offline.js'),
        code.replace(placeholder, () => JSON.stringify(listOfflineFiles(dir))),
      );
    },
  },
};
