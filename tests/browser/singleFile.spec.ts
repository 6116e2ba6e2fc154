import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from '../support/page';

const file = resolve('dist-single/index.html');
/** Bytes: small enough for mail and shared folders; `npm run build:single` first. */
const largest = 3_000_000;

test('the single file is no larger than 3 MB, opens by double click, and reads a document beside the page', async ({ page }) => {
  expect(readFileSync(file).length).toBeLessThanOrEqual(largest);
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1, name: '成果ボード' })).toBeVisible();
  await expect(page.locator('main figure').first()).toBeVisible();
  await page.getByRole('link', { name: 'データ', exact: true }).click();
  const worker = page.waitForEvent('worker');
  await page.locator('input[type=file]').first().setInputFiles('tests/fixtures/otherCities/midorikawa-fy2023.txt');
  await worker;
  await expect(page.getByRole('heading', { name: '読み取った内容' })).toBeVisible();
  await expect(page.getByText('この画面の中で')).toHaveCount(0);
});
