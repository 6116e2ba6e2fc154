import { expect, test as unwatchedTest, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyAsUpdate, serveSite } from '../support/site';

// without a network the browser logs what it could not fetch, so this page is not watched for console errors
unwatchedTest.use({ serviceWorkers: 'allow' });

const waitForFiles = async (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });

unwatchedTest(
  'opened once, the board opens without a network; an update is announced, and its files can be removed',
  { tag: '@long' },
  async ({ page }) => {
    const site = await serveSite('dist');
    const update = copyAsUpdate('updated-offline');
    const list: { reports: object[] } = JSON.parse(readFileSync('data/index.json', 'utf8'));
    writeFileSync(
      join(update, 'data/index.json'),
      JSON.stringify({ reports: [...list.reports, { folder: 'later-fy2023', fiscalYear: 2023 }] }),
    );
    await page.goto(`${site.origin}/#v=1&screen=overview&department=d10`);
    await expect(page.locator('main figure').first()).toBeVisible();
    await page.mouse.move(200, 300);
    await page.mouse.move(210, 300);
    await waitForFiles(page);

    site.exchange(null);
    await page.reload();
    await expect(page.locator('main figure').first()).toBeVisible();
    await page.getByRole('link', { name: '一覧', exact: true }).click();
    await expect(page.getByRole('row').nth(2)).toBeVisible();
    await expect(page.getByRole('region', { name: 'お知らせ' })).toHaveText('');

    site.exchange(update);
    // as when the reader comes back to an old tab
    await page.mouse.move(200, 300);
    const readList = async () => page.evaluate(async () => (await fetch('data/index.json')).text());
    await expect.poll(readList).toContain('later-fy2023');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notices = page.getByRole('region', { name: 'お知らせ' });
    await expect(notices).toContainText('成果ボードの新しい版があります');
    await notices.getByRole('button', { name: '再読み込み' }).click();
    await expect(page.getByRole('row').nth(2)).toBeVisible();
    expect(await page.evaluate(() => [...document.scripts].map(({ src }) => src).join())).toMatch(/-up[\w-]{6}\.js/u);
    await page.mouse.move(210, 300);
    const countVersions = async () => page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith('beside')).length);
    await expect.poll(countVersions).toBe(1);
    await expect(notices).toHaveText('');

    await page.getByRole('button', { name: '基準への対応と動作確認' }).click();
    await page.getByRole('button', { name: 'このブラウザーからファイルを取り除く' }).click();
    await expect(page.getByText('成果ボードのファイルは、このブラウザーに残していません。')).toBeVisible();
    expect(await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()])).toEqual([[], []]);
    await site.close();
  },
);
