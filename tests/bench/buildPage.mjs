import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds a page that stands beside the board: `pages/index.html` with the script of one of its folders.
 * @param {string} name the folder
 * @param {string} outDir emptied before
 * @param {import('vite').Alias[]} alias packages that lie elsewhere
 */
export async function buildPage(name, outDir, alias = []) {
  const nameScript = { name: 'bench:page', transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('{page}', name) } };
  await build({
    ...{ configFile: false, root: fileURLToPath(new URL('pages', import.meta.url)), base: './', logLevel: 'error' },
    ...{ plugins: [nameScript, react()], resolve: { alias } },
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 5000 },
  });
}
