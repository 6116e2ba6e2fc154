import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from '../support/page';

/** The budget of `.ci/checkSize.mjs`, kB gzip -9. */
const budget = Number(/"initialScriptKilobytes": (\d+)/u.exec(readFileSync('package.json', 'utf8'))?.[1]);

/** Size of a built file as a good static host sends it, kB = 1000 bytes. */
function gzipKilobytes(url: string): number {
  return gzipSync(readFileSync(join('dist', new URL(url).pathname)), { level: 9 }).length / 1000;
}

declare global {
  /** Layout shifts seen so far, summed. */
  var layoutShift: number;
}

test('the overview is interactive within the script budget, with two small fonts first and nothing moving', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(response.url()));
  await page.addInitScript(() => {
    globalThis.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) globalThis.layoutShift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('region', { name: '大きい実績' }).waitFor();
  await page.getByRole('img').first().waitFor();
  const scripts = fetched.filter((url) => url.endsWith('.js'));
  const total = scripts.reduce((sum, url) => sum + gzipKilobytes(url), 0);
  test.info().annotations.push({
    type: 'measured',
    description: `scripts until the overview is interactive: ${total.toFixed(1)} kB gzip -9, ${scripts.length} files`,
  });
  expect(scripts.length).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(budget);
  const listFonts = () => fetched.filter((url) => url.endsWith('.woff2')).map((url) => url.replace(/.*\/([^/]+)-[\w-]{8}\.woff2$/u, '$1'));
  expect(listFonts().slice(0, 2).toSorted()).toEqual(['first-paint-400', 'first-paint-700']);
  // the whole font comes when the page rests, and is asked only for characters that the first fonts lack
  await expect.poll(() => fetched.some((url) => /laterFonts-[^/]*\.css$/u.test(url))).toBe(true);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  expect(listFonts().length).toBeLessThanOrEqual(4);
  const shift = await page.evaluate(() => globalThis.layoutShift);
  test.info().annotations.push({ type: 'measured', description: `cumulative layout shift: ${shift.toFixed(4)}` });
  expect(shift).toBeLessThanOrEqual(0.02);
});
