import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from '../support/page';

/** The budget of `.ci/checkSize.mjs`, kB gzip -9. */
const budget = Number(/"initialScriptKilobytes": (\d+)/u.exec(readFileSync('package.json', 'utf8'))?.[1]);

/** Until a screen can be used. */
const mostRequests = 12;
/** Scripts, styles and fonts, KiB. */
const mostKibibytes = 420;

/** Size of a built file as a good static host sends it, kB = 1000 bytes. */
function gzipKilobytes(url: string): number {
  return gzipSync(readFileSync(join('dist', new URL(url).pathname)), { level: 9 }).length / 1000;
}

/** A font is compressed already; kB. */
const weigh = (url: string): number => readFileSync(join('dist', new URL(url).pathname)).length / 1000;

/** Comes when the page rests. */
const atRest = /laterFonts|biz-udpgothic|second-font|connectPaper/u;

/** @param fetched until a screen could be used; what comes when the page rests is in it where the machine is slow, and is left out */
function expectFewRequests(fetched: readonly string[]): void {
  const urls = fetched.filter((url) => !atRest.test(url));
  const weighed = urls.filter((url) => /\.(?:js|css|woff2)$/u.test(url));
  const size = weighed.reduce((sum, url) => sum + (url.endsWith('.woff2') ? weigh(url) : gzipKilobytes(url)), 0) / 1.024;
  test
    .info()
    .annotations.push({ type: 'measured', description: `${urls.length} requests, ${size.toFixed(0)} KiB of scripts, styles, fonts` });
  expect(urls.length).toBeLessThanOrEqual(mostRequests);
  expect(size).toBeLessThanOrEqual(mostKibibytes);
}

test('the table can be used after as few requests', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(response.url()));
  await page.goto('/#v=1&screen=table');
  await page.getByRole('row').nth(2).waitFor();
  expectFewRequests(fetched);
});

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
  const needed = [...fetched];
  const scripts = needed.filter((url) => url.endsWith('.js') && !atRest.test(url));
  const total = scripts.reduce((sum, url) => sum + gzipKilobytes(url), 0);
  test.info().annotations.push({
    type: 'measured',
    description: `scripts until the overview is interactive: ${total.toFixed(1)} kB gzip -9, ${scripts.length} files`,
  });
  expect(scripts.length).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(budget);
  expectFewRequests(needed);
  // what is seen at first sight is written with the first fonts alone
  expect(needed.filter((url) => url.includes('second-font'))).toEqual([]);
  const listFonts = () => fetched.filter((url) => url.endsWith('.woff2')).map((url) => url.replace(/.*\/([^/]+)-[\w-]{8}\.woff2$/u, '$1'));
  expect(listFonts().slice(0, 2).toSorted()).toEqual(['first-font-400', 'first-font-700']);
  // the whole font comes when the page rests, and is asked only for characters that the first fonts lack
  await expect.poll(() => fetched.some((url) => /laterFonts-[^/]*\.css$/u.test(url))).toBe(true);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  expect(listFonts().length).toBeLessThanOrEqual(6);
  const shift = await page.evaluate(() => globalThis.layoutShift);
  test.info().annotations.push({ type: 'measured', description: `cumulative layout shift: ${shift.toFixed(4)}` });
  expect(shift).toBeLessThanOrEqual(0.02);
});
