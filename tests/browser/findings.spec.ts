import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

const panel = (page: Page) => page.getByRole('region', { name: '数値からわかること' });

test('every finding leads to what proves it', { tag: '@long' }, async ({ page }) => {
  test.slow();
  await page.goto('/');
  await expect(panel(page)).toBeVisible();
  const links = await panel(page)
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(15);
  for (const href of links) {
    await page.evaluate((hash) => window.location.assign(hash), href);
    await expect(page.locator('tbody tr[data-row], #chart-sums, #chart-verdicts').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'お知らせ' })).toBeEmpty();
    await page.evaluate(() => window.location.assign('#v=1'));
    await expect(panel(page)).toBeVisible();
  }
});

test('findings follow the filters', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&department=d06');
  await expect(panel(page).locator('[data-finding="coverageLowest"]')).toHaveCount(0);
  await expect(panel(page).locator('[data-finding="sharedFigure"]')).toContainText('福祉健康部、次世代育成部');
  await expect(panel(page).locator('[data-finding="zeroPrinted"]')).toContainText('待機児童数');
  await expectNoAxeViolations(page);
});

test('in English, without a Japanese word', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&lang=en');
  const english = page.getByRole('region', { name: 'What the numbers say' });
  await expect(english.locator('[data-finding="ratesCompared"]')).toContainText('No rate that fell is printed.');
  await expect(english.locator('[data-finding="changed"]').first()).not.toContainText(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
});
