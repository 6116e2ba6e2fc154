import { expect, test as unwatchedTest } from '@playwright/test';
import { basename } from 'node:path';
import { copyAsUpdate, serveSite } from '../support/site';

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
      const site = await serveSite('dist');
      const update = copyAsUpdate(`redeployed-${screen}`);
      const faults: string[] = [];
      let missing = 0;
      // that a part is gone is told to the reader, and by nobody's rejection
      page.on('pageerror', ({ message }) => faults.push(message));
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
      expect(scripts.map((src) => basename(src)).join()).toMatch(/-up[\w-]{6}\.js/u);
      expect(missing).toBeGreaterThan(0);
      await site.close();
    },
  );
}
