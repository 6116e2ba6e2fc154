import { expect, test as unwatchedTest } from '@playwright/test';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, resolve } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The same site as another version of it: each file with a hash in its name has another one, wherever it is named. */
function copyAsUpdate(name: string): string {
  const folder = resolve(`test-results/redeployed-${name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets'));
  const renamed = new Map(assets.map((file) => [file, file.replace(/-[\w-]{8}(\.\w+)$/u, '-updated1$1')]));
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
  return folder;
}

/** A server whose site can be exchanged, as by an update. */
async function serve() {
  let folder = resolve('dist');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const file = join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
      const cache = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      const body = readFileSync(file);
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain', 'Cache-Control': cache }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    origin: `http://localhost:${port}`,
    exchange: (by: string) => {
      folder = by;
    },
    close: async () => new Promise((done) => server.close(done)),
  };
}

for (const [screen, hash] of [
  ['overview', '#v=1'],
  ['compare', '#v=1&screen=compare&department=d03'],
  ['pillars', '#v=1&screen=pillars'],
  ['table', '#v=1&screen=table&department=d03'],
  ['department', '#v=1&screen=department&sheet=d03'],
  ['present', '#v=1&screen=present'],
] as const) {
  unwatchedTest(
    `${screen}: after an update of the site every button of an open page works, or offers the reload`,
    { tag: '@long' },
    async ({ page }) => {
      unwatchedTest.setTimeout(240_000);
      const site = await serve();
      const update = copyAsUpdate(screen);
      const faults: string[] = [];
      let missing = 0;
      // that a part is gone is what the page tells its reader; anything else would be a fault of its own
      const isGone = (message: string) => /Failed to fetch dynamically imported module|Unable to preload CSS/u.test(message);
      page.on('pageerror', ({ message }) => !isGone(message) && faults.push(message));
      page.on('response', (response) => {
        if (response.status() === 404) missing += 1;
      });
      page.on('filechooser', () => undefined);
      // at rest the page fetches its other parts, which then are there
      await page.addInitScript(() => Object.defineProperty(window, 'requestIdleCallback', { value: () => 0 }));
      await page.goto(`${site.origin}/${hash}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      site.exchange(update);
      const names = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility());
        // of numbers, cells and departments the second is like the first
        const kinds = new Map<string, number>();
        return buttons.flatMap((button) => {
          const kind = button.className;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
          const name = button.getAttribute('aria-label') ?? button.textContent.trim();
          return (kinds.get(kind) ?? 0) > 8 || name === '' ? [] : [name];
        });
      });
      expect(names.length).toBeGreaterThan(5);
      const reload = page.getByRole('button', { name: /^(?:再読み込み|Reload)$/u });
      for (const name of new Set(names)) {
        const button = page.getByRole('button', { name, exact: true }).first();
        if (!(await button.isVisible())) continue;
        const before = missing;
        await button.click({ timeout: 3000 }).catch(() => undefined);
        // what the button asks for has come, or is known to be gone
        await page.waitForLoadState('networkidle');
        if (missing > before) await expect(reload.first(), `after ${name}`).toBeAttached();
        await page.keyboard.press('Escape');
        if (new URL(page.url()).origin !== site.origin) await page.goBack();
      }
      expect(faults).toEqual([]);
      // a part of another screen is gone for sure
      const other = screen === 'compare' ? '柱' : '比較';
      await page.evaluate(() => document.querySelector<HTMLElement>('dialog[open] button')?.click());
      await page
        .getByRole('link', { name: new RegExp(`^(?:${other}|Pillars|Compare)$`, 'u') })
        .first()
        .click();
      await expect(reload.first()).toBeVisible();
      await reload.first().click();
      await expect(page.locator('main h2').first()).toBeVisible();
      const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
      expect(scripts.map((src) => basename(src)).join()).toContain('-updated1.js');
      expect(missing).toBeGreaterThan(0);
      await site.close();
    },
  );
}
