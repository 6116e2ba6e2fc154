import { expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from '../support/page';

const file = resolve('dist-single/index.html');

test('the single file opens by double click', async ({ page }) => {
  expect(existsSync(file), 'run `npm run build:single` first').toBe(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1, name: '成果ボード' })).toBeVisible();
});
