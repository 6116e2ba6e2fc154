import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import type { ExportsOnPage, FontSlice } from '../browser/exports/entry';

declare global {
  var exportsOnPage: ExportsOnPage;
}

/** Scripts by file name, the entry first. */
export type ExportsBundle = ReadonlyMap<string, string>;

const fontFolder = 'node_modules/@fontsource/biz-udpgothic';

/** Every file of the page's font, as its style sheet lists them; `openExports` serves them. */
export function readFontSlices(): FontSlice[] {
  const faces = readFileSync(`${fontFolder}/400.css`, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
  return faces.flatMap((face) => {
    const [, name] = /url\(\.\/files\/([\w-]+\.woff2)\)/.exec(face) ?? [];
    const [, unicodeRange] = /unicode-range: ([^;]+);/.exec(face) ?? [];
    return name === undefined || unicodeRange === undefined ? [] : [{ url: `/exports/${name}`, unicodeRange }];
  });
}

/** Builds the writers of files as the application would, in memory. */
export async function buildExportsBundle(): Promise<ExportsBundle> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: { entry: 'tests/browser/exports/entry.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = 'output' in result ? [result] : Array.isArray(result) ? result : [];
  const chunks = outputs.flatMap(({ output }) =>
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])),
  );
  return new Map(chunks);
}

/** Opens the built page, under its policy, and loads the builders there. */
export async function openExports(page: Page, bundle: ExportsBundle): Promise<void> {
  await page.route('**/exports/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const script = bundle.get(name);
    if (script !== undefined) await route.fulfill({ body: script, contentType: 'text/javascript' });
    else if (name.endsWith('.woff2')) await route.fulfill({ body: readFileSync(`${fontFolder}/files/${name}`), contentType: 'font/woff2' });
    else await route.fulfill({ status: 404 });
  });
  await page.goto('/');
  await page.addScriptTag({ url: '/exports/entry.js', type: 'module' });
  await page.waitForFunction(() => 'exportsOnPage' in globalThis);
}
