import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { listOfflineFiles } from '../../.ci/build/offlineWorker';
import { parseHeadersFile } from '../../.ci/build/siteHeaders';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The built site as another version of it, in a folder below test-results: each file with a hash in its name has another one, wherever it is named. */
export function copyAsUpdate(name: string): string {
  const folder = resolve('test-results', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets'));
  const renamed = new Map(assets.map((file) => [file, file.replace(/-[\w-]{2}([\w-]{6}\.\w+)$/u, '-up$1')]));
  const names = new RegExp(assets.map((file) => file.replaceAll('.', String.raw`\.`)).join('|'), 'gu');
  for (const [file, other] of renamed) renameSync(join(folder, 'assets', file), join(folder, 'assets', other));
  for (const file of [...readdirSync(join(folder, 'assets')).map((asset) => `assets/${asset}`), 'index.html']) {
    if (!/\.(?:js|css|html)$/u.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      text.replace(names, (found) => renamed.get(found) ?? found),
    );
  }
  const worker = readFileSync(join(folder, 'offline.js'), 'utf8');
  const listed = [resolve('dist'), folder].map((place) => JSON.stringify(listOfflineFiles(place)));
  if (!worker.includes(listed[0] ?? '')) throw new Error('offline.js lists other files than those of dist');
  writeFileSync(
    join(folder, 'offline.js'),
    worker.replace(listed[0] ?? '', () => listed[1] ?? ''),
  );
  return folder;
}

/** A server with the sample headers, whose site can be exchanged, as by an update, and that can be silent, as without a network. */
export async function serveSite(first: string) {
  let folder: string | null = resolve(first);
  const blocks = parseHeadersFile(readFileSync('public/server/_headers', 'utf8'));
  const server = createServer((request, response) => {
    if (folder === null) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const fits = (path: string) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path);
    for (const { path, headers } of blocks) if (fits(path)) for (const [name, value] of headers) response.setHeader(name, value);
    try {
      const file = join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
      const body = readFileSync(file);
      return void response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      return void response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    origin: `http://localhost:${port}`,
    /** @param by folder of the next site; null: nothing answers */
    exchange: (by: string | null) => {
      folder = by === null ? null : resolve(by);
      server.closeAllConnections();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
