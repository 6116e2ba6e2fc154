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
  // whatever this process did before: Vite's server, which `findAnswers` has, makes all later builds of a process such for development
  process.env.NODE_ENV = 'production';
  const isDeployed = {
    name: 'bench:deployed',
    configResolved: ({ isProduction }) => {
      if (!isProduction) throw new Error(`${name} would be built for development, which is slower than what anybody opens`);
    },
  };
  const nameScript = { name: 'bench:page', transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('{page}', name) } };
  await build({
    ...{ configFile: false, root: fileURLToPath(new URL('pages', import.meta.url)), base: './', logLevel: 'error' },
    ...{ plugins: [isDeployed, nameScript, react()], resolve: { alias } },
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 5000 },
  });
}
