import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts `data/index.json` beside the page: a report that somebody unpacks into that folder is listed there and shown without a build
 * (`src/store/siteIndex.ts`). Beside it what people decided about results of two years (`src/store/yearReports.ts`).
 */
export const siteIndex: Plugin = {
  name: 'seika:site-index',
  apply: 'build',
  // behind the sums of the build's files: whoever adds a report changes the list
  closeBundle() {
    mkdirSync(resolve('dist/data'), { recursive: true });
    for (const file of ['index.json', 'links.json']) copyFileSync(`data/${file}`, resolve('dist/data', file));
  },
};

/** The single file stands beside the page of a site, too, which makes files with another report of it (`src/store/pageSource.ts`). */
export const placeSingleFile: Plugin = {
  name: 'seika:place-single-file',
  apply: 'build',
  closeBundle() {
    const [made, site] = [resolve('dist-single/index.html'), resolve('dist')];
    if (existsSync(made) && existsSync(site)) copyFileSync(made, resolve(site, 'seika-board.html'));
  },
};
