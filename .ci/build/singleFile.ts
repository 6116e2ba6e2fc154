import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** How the address of a file begins that stands packed inside the page; `fetchSiteFile` (`src/store/loadReport.ts`) unpacks it. */
const packedAddress = 'data:application/zlib;base64,';

/** The single file begins with a script that is its own worker's, too (`src/app/startSingle.ts`); with no files beside it, its icon is a data URL. */
export const startSingle: Plugin = {
  name: 'seika:start-single',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replace('/src/app/main.tsx', '/src/app/startSingle.ts')
        .replace('/favicon.svg', `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`),
  },
};

/** Reports and documents stand inside the page packed: as they are, in letters for bytes, they were a fifth of it. */
export const packData: Plugin = {
  name: 'seika:pack-data',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /\/data\/.*\.(?:json|txt)\?url$/u },
    handler: (id) => {
      const packed = deflateSync(readFileSync(id.replace(/\?url$/u, '')), { level: 9 });
      return `export default ${JSON.stringify(packedAddress + packed.toString('base64'))}`;
    },
  },
};
