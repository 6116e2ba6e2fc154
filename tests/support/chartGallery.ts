import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { GalleryParameters } from '../browser/charts/page';

const folder = 'tests/browser/charts';
const contentTypes: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

/** A file of the gallery as the browser gets it. */
interface GalleryFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** By path under `/gallery/`. */
export type Gallery = ReadonlyMap<string, GalleryFile>;

/** Builds the page with every chart (`tests/browser/charts/page.html`) in memory, so that `dist` holds nothing for tests. */
export async function buildGallery(): Promise<Gallery> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [react()],
    build: { write: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, rollupOptions: { input: `${folder}/page.html` } },
  });
  const outputs = 'output' in result ? [result] : Array.isArray(result) ? result : [];
  const files = outputs.flatMap(({ output }) => output);
  return new Map(
    files.map((file) => [
      file.fileName,
      {
        body: Buffer.from(file.type === 'chunk' ? file.code : file.source),
        contentType: contentTypes[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      },
    ]),
  );
}

/** Opens the gallery on a page whose width is set already, and waits until its charts are drawn in their font. */
export async function openGallery(page: Page, gallery: Gallery, parameters: GalleryParameters = {}): Promise<void> {
  await page.route('**/gallery/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/gallery\//, '');
    const file = gallery.get(path);
    await (file === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: file.body, contentType: file.contentType }));
  });
  await page.goto(`/gallery/${folder}/page.html?${new URLSearchParams({ ...parameters }).toString()}`);
  await page.locator('#chart-coverage svg.recharts-surface [data-row]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
