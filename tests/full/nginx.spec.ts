import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseHeadersFile } from '../../.ci/build/siteHeaders';

const folder = resolve('test-results/nginx');
const sample = readFileSync('public/server/nginx.conf', 'utf8');
let origin = '';
let stop = async (): Promise<void> => undefined;

beforeAll(async () => {
  if (spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status !== 0)
    throw new Error('nginx is missing. Debian: apt-get install nginx-light');
  const free = createServer();
  await new Promise<void>((done) => free.listen(0, '127.0.0.1', done));
  const address = free.address();
  await new Promise((done) => free.close(done));
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  origin = `http://127.0.0.1:${port}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // as it is handed out, but for the place of the site and the port
  const placed = sample
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/seika-board;', `root ${resolve('dist')};`)
    .replace('server_name seika.example.lg.jp;', 'server_name 127.0.0.1;');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  const main = `user root;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\ndaemon off;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${placed}\n}\n`;
  writeFileSync(`${folder}/nginx.conf`, main);
  const flags = ['-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`];
  const checked = spawnSync('nginx', ['-t', ...flags], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(checked.stderr);
  const server = spawn('nginx', flags, { stdio: 'ignore' });
  const gone = new Promise<void>((done) => server.once('exit', () => done()));
  stop = async () => {
    server.kill('SIGQUIT');
    await gone;
  };
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if ((await fetch(origin).catch(() => null)) !== null) return;
    await new Promise((done) => setTimeout(done, 100));
  }
});
afterAll(async () => stop());

const [everywhere] = parseHeadersFile(readFileSync('public/server/_headers', 'utf8'));
const asset = (pattern: RegExp) => pattern.exec(readFileSync('dist/index.html', 'utf8'))?.[0] ?? 'missing';

test.each([
  ['', 'text/html; charset=utf-8', 'no-cache'],
  [asset(/assets\/[^"]+\.js(?=")/u), 'text/javascript', 'public, max-age=31536000, immutable'],
  [asset(/assets\/[^"]+\.css/u), 'text/css', 'public, max-age=31536000, immutable'],
  [asset(/assets\/[^"]+\.woff2/u), 'font/woff2', 'public, max-age=31536000, immutable'],
  ['data/index.json', 'application/json', 'no-cache'],
  ['offline.js', 'text/javascript', 'no-cache'],
  ['manifest.json', 'application/json', 'no-cache'],
  ['SHA256SUMS.txt', 'text/plain; charset=utf-8', 'no-cache'],
])('the sample for nginx, run by nginx: /%s', async (path, type, cache) => {
  const response = await fetch(`${origin}/${path}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('cache-control')).toBe(cache);
  for (const [name, value] of everywhere?.headers ?? []) expect(response.headers.get(name)).toBe(value);
});

test('what is not there is not there, under the same policy', async () => {
  const response = await fetch(`${origin}/assets/gone.js`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});
