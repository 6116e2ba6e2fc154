import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { firstFonts, laterFonts, noFonts } from './.ci/build/fonts.ts';
import { packData, startSingle } from './.ci/build/singleFile.ts';
import { placeSingleFile, siteIndex } from './.ci/build/siteData.ts';
import { offlineWorker } from './.ci/build/offlineWorker.ts';
import { readFolder } from './.ci/build/readFolder.ts';
import { reportForm } from './.ci/build/reportForm.ts';
import { releaseFiles } from './.ci/build/releaseFiles.ts';
import { contentSecurityPolicy, sampleHeaders } from './.ci/build/siteHeaders.ts';
import type * as reportSchema from './src/domain/reportSchema';
import type * as reportText from './src/store/reportText';

/** Where the parts begin whose modules are put together. */
const parts = {
  start: 'src/app/main.tsx',
  overview: 'src/features/overview/OverviewScreen.tsx',
  table: 'src/features/table/TableScreen.tsx',
  plot: 'src/charts/RowPlot.tsx',
  texts: 'src/i18n/laterTexts.ts',
};

/** All that a module imports, with itself; what it asks for on demand is not in it. */
function collectImports(start: string, context: Rolldown.ChunkingContext, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(start)) return found;
  found.add(start);
  for (const id of context.getModuleInfo(start)?.importedIds ?? []) collectImports(id, context, found);
  return found;
}

/**
 * Puts modules together by who needs them, since by themselves they were thirty requests before a screen could be used, and 9 kB more: one file for what
 * the page begins with and what both the overview and the table need (the screens that readers come to), one for either of them, one for the later
 * texts. The drawing of bars comes after the overview, so that only what is its own (recharts) is in its file.
 */
function groupParts(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, ReadonlySet<string>>();
  const groupBy = (priority: number, choose: (isIn: (part: keyof typeof parts) => boolean, id: string) => string | null) => ({
    priority,
    name: (id: string, context: Rolldown.ChunkingContext) =>
      choose((part) => {
        const imports = known.get(part) ?? collectImports(resolve(parts[part]), context);
        known.set(part, imports);
        return imports.has(id);
      }, id),
  });
  return [
    groupBy(3, (isIn) => {
      const isShared = isIn('table') && (isIn('overview') || isIn('plot'));
      return isIn('start') || isShared ? 'first' : null;
    }),
    groupBy(2, (isIn) => (isIn('texts') ? 'texts' : null)),
    groupBy(1, (isIn, id) => {
      const isDrawn = isIn('plot') && id.startsWith(resolve('src')) && id !== resolve(parts.plot);
      return isIn('overview') || isDrawn ? 'overview' : isIn('table') ? 'table' : null;
    }),
  ];
}

/**
 * recharts takes all of d3-scale and asks for scales by name. Those of time bring along calendars and their words, those between colours everything
 * about colours (8 kB of the first screen together): charts here have axes of numbers and of names. d3-interpolate is one file that makes its ways
 * between colours when it is loaded: marked as pure, they stay away with what nobody asks for.
 */
const scalesOfNumbers: Plugin = {
  name: 'seika:scales-of-numbers',
  transform: {
    filter: { id: /\/d3-(?:scale|interpolate)\/dist\/d3-\w+\.mjs$/ },
    handler: (code, id) =>
      id.endsWith('d3-interpolate.mjs')
        ? code.replaceAll(/^var (\S+) = (?=\(function|[a-z]\w*\()/gmu, 'var $1 = /* @__PURE__ */ ')
        : code
            .replace('interpolate$1 = interpolate,', 'interpolate$1 = interpolateNumber,')
            .replace(/^export \{([^}]*)\}/mu, (_all, names: string) => {
              const used = /\bscale(?:Band|Identity|Implicit|Linear|Log|Ordinal|Point)$|^ tickFormat$/u;
              return `export {${names
                .split(',')
                .filter((name) => used.test(name.trimEnd()))
                .join()} }`;
            }),
  },
};

/** `virtual:checked-reports` names the texts of the reports that are valid, so that the page need not validate them again. */
const checkedReports: Plugin = {
  name: 'seika:checked-reports',
  resolveId: (source) => (source === 'virtual:checked-reports' ? `\0${source}` : null),
  async load(source) {
    if (source !== '\0virtual:checked-reports') return null;
    const { parseReport } = (await runnerImport<typeof reportSchema>('./src/domain/reportSchema.ts')).module;
    const { markText } = (await runnerImport<typeof reportText>('./src/store/reportText.ts')).module;
    const checked = readFolder('data', 'report.json').flatMap((file) => {
      const content: unknown = JSON.parse(file);
      const parsed = parseReport(content);
      // what a default is filled into is not what the file says
      return parsed.ok && isDeepStrictEqual(parsed.report, content) ? [markText(file)] : [];
    });
    return `export default ${JSON.stringify(checked)}`;
  },
};

/** The development server brings styles by scripts, so that the words for a page that does not start were seen at every start: their style comes first. */
const startStyle: Plugin = {
  name: 'seika:start-style',
  apply: 'serve',
  transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'stylesheet', href: '/src/theme/base.css' }, injectTo: 'head' }],
};

/** What the first screen waits for is asked for by the page itself, beside its script and not after it: the fonts and the report where it is one. */
const preload: Plugin = {
  name: 'seika:preload',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('index.html is not in the bundle: nothing to preload for');
      const names = Object.keys(bundle);
      const fonts = names.filter((name) => /first-font-\d+-[^/]*\.woff2$/.test(name));
      const reports = names.filter((name) => /\/report-[^/]*\.json$/.test(name));
      const links = [
        ...fonts.map((name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${name}">`),
        ...(reports.length === 1 ? reports : []).map((name) => `<link rel="preload" as="fetch" crossorigin href="./${name}">`),
      ];
      page.source = String(page.source).replace('</title>', () => `</title>\n    ${links.join('\n    ')}`);
    },
  },
};

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  const release = releaseFiles();
  return {
    base: './',
    publicDir: isSingle ? false : 'public',
    plugins: [
      isSingle ? [noFonts, startSingle, packData] : laterFonts,
      firstFonts(isSingle),
      checkedReports,
      reportForm(isSingle),
      !isSingle && preload,
      startStyle,
      scalesOfNumbers,
      react(),
      isSingle ? [viteSingleFile(), placeSingleFile] : siteIndex,
      contentSecurityPolicy(isSingle),
      !isSingle && offlineWorker,
      release.page,
      sampleHeaders,
    ],
    // one script each: a worker that stands inside of another script can ask for no part beside it
    worker: { format: 'iife', plugins: () => [release.worker()] },
    // the pages of tests/bench are no part of the board, and name libraries that only they install
    optimizeDeps: { entries: ['index.html'] },
    build: {
      outDir: isSingle ? 'dist-single' : 'dist',
      target: 'baseline-widely-available',
      modulePreload: {
        polyfill: false,
        // what later parts need besides themselves is named by them: with their names for each, the first script was 1 kB larger
        resolveDependencies: (file, needed, { hostType }) =>
          hostType === 'html' || /\/(?:table|validateReport)-/u.test(file) ? needed : needed.filter((name) => name.endsWith('.css')),
      },
      // Fonts would swell the style sheet; data must stay files of their own, since the policy lets scripts fetch only from the page's origin.
      assetsInlineLimit: (file) => (/\.(woff2?|json)$/.test(file) ? false : undefined),
      chunkSizeWarningLimit: 900,
      ...(!isSingle && { rolldownOptions: { output: { codeSplitting: { groups: groupParts() } } } }),
    },
    test: {
      environment: 'node',
      setupFiles: ['tests/support/bothLanguages.ts'],
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: ['tests/browser/**', 'tests/bench/**'],
      env: { TZ: 'Asia/Tokyo' },
      // modules hold no state that a test changes; loading them anew for each file took as long as all tests together
      isolate: false,
      maxWorkers: 2,
      // what a property takes on a busy machine is no measure of speed: a hang is longer than this
      testTimeout: 30_000,
      reporters: ['default', 'json'],
      outputFile: { json: 'test-results/vitest.json' },
    },
  };
});
