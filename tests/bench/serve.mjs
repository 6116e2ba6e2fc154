/** One small server for all pages, so that nothing differs but the page: `/<page>/<size>/…`, compressed, with the report of that size. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip, gzipSync } from 'node:zlib';

const types = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' },
  ...{ '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm' },
};
const cache = fileURLToPath(new URL('../../node_modules/.cache/seika/bench', import.meta.url));
const isCompressed = (path) => ['.html', '.js', '.css', '.json', '.svg', '.txt', '.wasm'].includes(extname(path));

/**
 * The report of a page: `report.json`, or the file of that name and a hash that the built board fetches. A board that was built with another report is
 * answered with the one of the size to measure, too.
 */
const isReport = (path) => /(?:^|\/)report(?:-[\w-]{8})?\.json$/.test(path);

/** Where a report lies compressed: done once, since a large one takes seconds. */
function packedPath(file) {
  const { size, mtimeMs } = statSync(file);
  return join(cache, `${basename(file)}-${size}-${Math.round(mtimeMs)}.gz`);
}

/**
 * @param {Record<string, string>} folders built pages by name, or by name and size (`board/10000`)
 * @param {Record<string, string>} reports report files by size
 * @returns {Promise<{ url: string, close: () => void }>} on a free port
 */
export async function serve(folders, reports) {
  for (const file of Object.values(reports)) {
    const packed = packedPath(file);
    if (existsSync(packed)) continue;
    mkdirSync(dirname(packed), { recursive: true });
    await pipeline(createReadStream(file), createGzip({ level: 6 }), createWriteStream(packed));
  }
  const small = new Map();
  const compress = (file) => {
    const known = small.get(file) ?? gzipSync(readFileSync(file));
    small.set(file, known);
    return known;
  };
  // megabytes of WebAssembly take seconds: the first visit shall not wait for that
  for (const folder of Object.values(folders))
    for (const name of readdirSync(folder, { recursive: true })) if (extname(name) === '.wasm') compress(join(folder, name));
  const server = createServer((request, response) => {
    const [, page, size, ...rest] = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).split('/');
    const path = normalize(rest.join('/') || 'index.html');
    const folder = folders[`${page}/${size}`] ?? folders[page];
    const report = isReport(path) ? reports[size] : undefined;
    const file = report ?? (folder === undefined || path.startsWith('..') ? undefined : join(folder, path));
    if (file === undefined || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
    if (report !== undefined) {
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip', 'content-length': statSync(packedPath(report)).size });
      createReadStream(packedPath(report)).pipe(response);
    } else if (isCompressed(path)) {
      const body = compress(file);
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
    } else {
      response.writeHead(200, { ...headers, 'content-length': statSync(file).size });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { url: `http://localhost:${server.address().port}`, close: () => server.close() };
}
