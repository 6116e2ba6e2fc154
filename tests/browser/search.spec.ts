import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

const passages = (page: Page) => page.getByRole('region', { name: /^数値のない文/ });

test('everything said about 防災: typed on the overview, one key, its rows and its sentences', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('combobox', { name: '検索' }).pressSequentially('防災');
  const list = page.getByRole('listbox', { name: '検索の結果' });
  await expect(list.getByRole('group', { name: '数値 11件' }).getByRole('option').first()).toContainText('20地区');
  await expect(list.getByRole('group', { name: '数値のない文 13件' }).getByRole('option')).toHaveCount(3);
  await expect(page.getByText('数値11件、数値のない文13件。上下の矢印キーで選べます。Enterで一覧に表示します。')).toBeAttached();
  await expectNoAxeViolations(page, 'search');
  await page.keyboard.press('Enter');
  await expect(page.locator('tbody tr[data-row]')).toHaveCount(12);
  await expect(list).toHaveCount(0);
  await expect(passages(page).getByRole('listitem')).toHaveCount(13);
  await expect(passages(page)).toContainText('防災講演会の開催により、市民の防災意識の高揚を図ることができた。');
});

test('目標を下回: found in no number, on any screen, and opened by an arrow key and Enter with the words marked', async ({ page }) => {
  await page.goto('/#v=1&screen=pillars');
  await page.getByRole('combobox', { name: '検索' }).pressSequentially('目標');
  const option = page.getByRole('option', { name: /目標を下回った。/ });
  await expect(page.getByRole('option').first()).toBeVisible();
  // the last letters and the key in one moment: the list has not caught up with them
  await page.evaluate(() => {
    document.execCommand('insertText', false, 'を下回');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: '数値と文' });
  await expect(panel.locator('mark')).toHaveText('目標を下回');
  await expect(page.getByRole('link', { name: '柱', exact: true })).toHaveAttribute('aria-current', 'page');
});

test('on a phone the rows come in pages of twenty, with a way back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/#v=1&screen=table&group=department');
  const cards = page.getByRole('main').locator('article article');
  await expect(cards).toHaveCount(20);
  expect(await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight)).toBeLessThan(8);
  const first = await cards.first().textContent();
  await page.getByRole('button', { name: '次の20件' }).click();
  await expect(page.getByText('21～40／231').first()).toBeInViewport();
  await expect(page.getByText('（続き）')).toBeVisible();
  await page.getByRole('button', { name: '前の20件' }).first().click();
  await expect(cards.first()).toHaveText(first ?? '');
});

test(
  'in English a number is read in a translated sentence above its original, which is fetched when it is opened',
  { tag: '@long' },
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const isThere = () => asked.some((url) => url.includes('en.sentences'));
    await page.goto('/#v=1&lang=en&screen=table&pillar=6');
    await page
      .getByRole('button', { name: /^Average days of annual leave taken/ })
      .first()
      .waitFor();
    expect(isThere()).toBe(false);
    await page
      .getByRole('button', { name: /^Average days of annual leave taken/ })
      .first()
      .click();
    const panel = page.getByRole('complementary', { name: 'Number and sentence' });
    await expect(panel.getByText('Average days of annual leave taken: FY2022 14.7 days (FY2021 14.9 days)', { exact: true })).toBeVisible();
    expect(isThere()).toBe(true);
    await expect(panel.getByText('Unofficial translation. The original is below each sentence.')).toBeVisible();
    await expect(panel.locator('mark')).toHaveText(['14.7', '14.7']);
    await expect(panel.locator('[lang=ja] mark')).toHaveText('14.7');
    await expectNoAxeViolations(page, 'aside');
    await page.getByRole('combobox', { name: 'Search' }).fill('they learned about');
    const hit = page.getByRole('option', { name: /They learned about childcare/ });
    await expect(hit.locator('mark').first()).toHaveText('They learned about');
    await expect(hit.locator('[lang=ja]')).toContainText('保育に関する内容を学び');
  },
);
