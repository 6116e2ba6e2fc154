import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as unwatchedTest } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

test('from the record of standards to the self-check: all in order on a server with the sample headers, every file as it was built @long', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: '基準への対応と動作確認' }).click();
  const dialog = page.getByRole('dialog', { name: '基準への対応と動作確認' });
  await expect(dialog.getByText(/^27項目のうち\d+項目を満たす$/)).toBeVisible();
  await dialog.locator('summary').first().click();
  await expectNoAxeViolations(page, 'dialog');
  await dialog.getByRole('link', { name: /^動作確認のページ/ }).click();
  await expect(page.locator('#summary')).toContainText('このパソコンとサーバーで動きます');
  const results = page.locator('#results tr');
  await expect(results.filter({ hasText: 'サーバーの応答（ページ）' })).toContainText('整っています');
  await expect(results.filter({ hasText: 'サーバーの応答（部品）' })).toContainText('整っています');
  await expect(results.filter({ hasText: 'ほかのサーバーへの通信' })).toContainText('0件');
  await expect(results.filter({ hasText: 'ワーカー' })).toContainText('使えます');
  await page.getByRole('button', { name: 'すべてのファイルを確かめる' }).click();
  const files = readFileSync('dist/SHA256SUMS.txt', 'utf8').trim().split('\n').length;
  await expect(page.locator('#compared')).toContainText(`${files}件のうち${files}件が一致しました`);
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '結果をファイルに保存' }).click();
  expect((await download).suggestedFilename()).toBe('seika-board-check.txt');
});

/** What is wrong is said: a server that sends no headers, a file that was changed and one that was lost on the way. */
unwatchedTest('the self-check names what is wrong', { tag: '@long' }, async ({ page }) => {
  const folder = resolve('test-results/damaged');
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  appendFileSync(join(folder, 'favicon.svg'), ' ');
  rmSync(join(folder, 'guide/overview-ja.png'));
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' };
  const server = createServer((request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const body = readFileSync(join(folder, decodeURIComponent(pathname)));
      response.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await page.goto(`http://localhost:${port}/check.html`);
  const results = page.locator('#results tr');
  await expect(page.locator('#summary')).toContainText('直すところが1件あります');
  await expect(results.filter({ hasText: 'サーバーの応答（ページ）' })).toContainText('Content-Security-Policy、X-Content-Type-Options');
  await expect(results.filter({ hasText: 'サーバーの応答（部品）' })).toContainText('text/javascript にしてください');
  await page.getByRole('button', { name: 'すべてのファイルを確かめる' }).click();
  const faults = page.locator('#faults li');
  await expect(faults).toHaveCount(2);
  expect((await faults.allTextContents()).toSorted()).toEqual([
    'favicon.svg（違います / differs）',
    'guide/overview-ja.png（ありません / missing）',
  ]);
  await page.goto(pathToFileURL(join(folder, 'check.html')).href);
  await expect(results.filter({ hasText: '開き方' })).toContainText('1つのファイルにまとめた版を使ってください');
  await new Promise((done) => server.close(done));
});
