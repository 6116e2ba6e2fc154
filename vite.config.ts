import react from '@vitejs/plugin-react';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';

const fontCss = { id: /@fontsource\/.*\.css$/ };

/** Drops the .woff fallback of @fontsource (every browser since 2016 reads woff2): halves `dist`. Sees only style sheets imported from scripts. */
const woff2Only: Plugin = {
  name: 'seika:woff2-only',
  enforce: 'pre',
  transform: { filter: fontCss, handler: (code) => code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '') },
};

/** The single file uses fonts of the system: 14 MB of inlined fonts would not open in reasonable time. */
const noFonts: Plugin = { name: 'seika:no-fonts', enforce: 'pre', transform: { filter: fontCss, handler: () => '' } };

/** The single file has no files beside it, so its icon becomes a data URL. */
const inlineIcon: Plugin = {
  name: 'seika:inline-icon',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/favicon.svg', `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`),
  },
};

/** Files whose characters stand on the first screen: the interface's words and the names and labels of the built-in report. */
const firstPaintSources = ['src/i18n/ja', 'src/i18n/en', 'src/words', 'src/exports'];

/**
 * `virtual:first-paint-font` is the URL of one small font with every character of the first screen, so that it is drawn once and does not
 * move when the hundred files of the whole font arrive. Null in the single file, which uses fonts of the system.
 */
function firstPaintFont(isSingle: boolean): Plugin {
  const id = 'virtual:first-paint-font';
  return {
    name: 'seika:first-paint-font',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      if (isSingle) return 'export default null';
      const whole = readFileSync('node_modules/@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-400-normal.woff2');
      const file = resolve('node_modules/.cache/seika/first-paint-400.woff2');
      mkdirSync(resolve(file, '..'), { recursive: true });
      writeFileSync(file, await subsetFont(whole, firstPaintCharacters(), { targetFormat: 'woff2' }));
      return `export { default } from ${JSON.stringify(`${file}?url`)}`;
    },
  };
}

/** Texts of a folder's files, those in folders below included. */
function readFolder(folder: string, suffix = '.ts'): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((entry) => entry.endsWith(suffix)).map((entry) => readFileSync(resolve(folder, entry), 'utf8'));
}

function firstPaintCharacters(): string {
  const words = firstPaintSources.flatMap((folder) => readFolder(folder)).join('');
  const shown = readFolder('data', 'report.json').flatMap((text) => {
    return [...text.matchAll(/"(?:title|name|label|unit)":\s*"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] ?? '');
  });
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
  return [...new Set(`${ascii}${words}${shown.join('')}`)].join('');
}

function writePolicy(sources: { script: string; style: string; connect: string }): string {
  return [
    `default-src 'none'`,
    `script-src ${sources.script}`,
    `style-src ${sources.style}`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src ${sources.connect}`,
    `worker-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
  ].join('; ');
}

/** CSP sources for the inline elements `<tag>…</tag>` of a page, by hash. */
function hashInline(html: string, tag: 'script' | 'style'): string {
  const contents = [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map((match) => match[1] ?? '');
  return contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ') || `'none'`;
}

/**
 * Puts the Content-Security-Policy first into the head of the built page; the development server needs inline scripts and goes without.
 * Runs last, when the single file's script and styles already stand in the page and can be hashed. Its data are data URLs, hence `connect-src data:`.
 */
function contentSecurityPolicy(isSingle: boolean): Plugin {
  return {
    name: 'seika:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('index.html is not in the bundle: no page to protect');
        const html = String(page.source);
        const policy = isSingle
          ? writePolicy({ script: hashInline(html, 'script'), style: hashInline(html, 'style'), connect: 'data: blob:' })
          : writePolicy({ script: `'self'`, style: `'self'`, connect: `'self'` });
        page.source = html.replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  return {
    base: './',
    publicDir: isSingle ? false : 'public',
    plugins: [
      isSingle ? [noFonts, inlineIcon] : woff2Only,
      firstPaintFont(isSingle),
      react(),
      isSingle && viteSingleFile(),
      contentSecurityPolicy(isSingle),
    ],
    build: {
      outDir: isSingle ? 'dist-single' : 'dist',
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      // Fonts would swell the style sheet; data must stay files of their own, since the policy lets scripts fetch only from the page's origin.
      assetsInlineLimit: (file) => (/\.(woff2?|json)$/.test(file) ? false : undefined),
      chunkSizeWarningLimit: 900,
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
      reporters: ['default', 'json'],
      outputFile: { json: 'test-results/vitest.json' },
    },
  };
});
