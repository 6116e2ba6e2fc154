import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { test } from '../support/page';

const file = 'shiomi-fy2022.txt';

test('another city: overview, compare and findings speak of it, and nothing of the one that is built in', async ({ page }) => {
  const { report } = ingestBytes(readFileSync(`tests/fixtures/otherCities/${file}`), { file });
  await page.route('**/report*.json*', (route) => route.fulfill({ json: report }));
  const main = page.getByRole('main');
  await page.goto('/#v=1');
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText('令和4年度、汐見市の6部は何をしたか');
  await expect(main.getByRole('region', { name: '大きい実績' })).toContainText('公式Instagramフォロワー数');
  await expect(main).toContainText('市民向け講座・教室の開催回数が最も多いのは市民生活部の72回です。');
  await expect(page.locator('body')).not.toContainText('刈谷');

  await page.getByRole('link', { name: '比較', exact: true }).click();
  await expect(page.locator('#chart-sums')).toContainText('ここに並べた部の合計は115回です。');
  await expect(page.locator('#chart-sums')).toContainText('出典：汐見市「令和４年度　汐見市　部局別重点目標の取組結果」');

  await page.getByRole('link', { name: '柱', exact: true }).click();
  await expect(page.getByRole('list', { name: '柱1の大きい実績' }).getByRole('listitem')).not.toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('刈谷');
});
