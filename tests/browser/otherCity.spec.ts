import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { test } from '../support/page';

const file = 'shiomi-fy2022.txt';

test('another city: overview, compare and findings speak of it, and nothing of the one that is built in', async ({ page }) => {
  const { report } = ingestBytes(readFileSync(`tests/fixtures/otherCities/${file}`), { file });
  await page.route('**/report*.json*', (route) => route.fulfill({ json: report }));
  await page.goto('/#v=1');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText('X');
});
