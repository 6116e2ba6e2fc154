import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

async function open(page: Page, hash = '') {
  await page.goto(`/${hash}`);
  await page.locator('#chart-coverage svg.recharts-surface [data-row]').first().waitFor();
}

const rows = (page: Page) => page.locator('tbody tr[data-row]');

test('the first viewport says what document this is, how much it holds, and where', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('刈谷市組織重点目標（実績・成果）');
  const figures = page.getByRole('region', { name: '主な数字' });
  await expect(figures).toContainText('138');
  await expect(figures).toContainText('125/138');
  await expect(figures).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('紙の原本との照合はしていません').first()).toBeInViewport();
  const matrix = page.getByRole('figure', { name: '部と柱ごとの実績値と取組' });
  await expect(matrix.getByRole('heading')).toBeInViewport();
  await expect(matrix.getByText('部と柱ごとの実績値と取組', { exact: true }).first()).toBeInViewport();
});

test('which department has the lowest coverage: read without any action', { tag: '@long' }, async ({ page }) => {
  await open(page);
  await expect(page.locator('#chart-coverage').getByRole('heading')).toHaveText(
    '数値のある取組の割合が最も低いのは産業環境部で、4／6（67%）です。',
  );
  await expect(page.locator('#chart-coverage [data-row]').last()).toContainText('産業環境部');
});

test('a cell of the matrix leads to its rows, and one step back leads to the overview', { tag: '@long' }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^都市政策部 柱3/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await expect(rows(page)).toHaveCount(22);
  await expect(page.locator('[data-constant="department"] dd')).toHaveText('都市政策部');
  await page.goBack();
  await expect(page.locator('#chart-matrix')).toBeVisible();
  await expect(page.getByRole('region', { name: '主な数字' })).toContainText('138');
});

test('pillar 5 is an empty, explained column that leads nowhere', { tag: '@long' }, async ({ page }) => {
  await open(page);
  const matrix = page.locator('#chart-matrix');
  await expect(matrix.getByRole('columnheader', { name: /柱5/ })).toContainText('この文書に記載なし');
  await expect(matrix.getByRole('button', { name: /柱5/ })).toHaveCount(0);
  await expect(matrix).toContainText('柱5は、この文書に記載がありません。');
});

test('a rate opens its sentence, by keyboard alone', { tag: '@long' }, async ({ page }) => {
  await open(page);
  const chart = page.locator('#chart-rates');
  await chart.getByRole('button', { name: /通級者/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: '数値と文' })).toContainText('99.5');
});

test('the earlier value stands beside the one rate that has one, the others have none', { tag: '@long' }, async ({ page }) => {
  await open(page);
  const texts = await page.locator('#chart-rates [data-text="value"]').allTextContents();
  expect(texts).toHaveLength(14);
  expect(texts.filter((text) => text.includes('以前'))).toEqual(['81.2%（以前 80%）']);
});

test('what changed: three values, each with before, after and difference in its unit', { tag: '@long' }, async ({ page }) => {
  await open(page);
  const changes = page.locator('#chart-changes [data-row]');
  await expect(changes).toHaveCount(3);
  await expect(changes.nth(0)).toContainText('差 −0.2日14.9日14.7日');
  await expect(changes.nth(1)).toContainText('差 +1.2ポイント80%81.2%');
  await expect(changes.nth(2)).toContainText('差 +24回48回72回');
  // which of two bars is which: the key, in the order of the bars
  await expect(page.locator('#chart-changes [data-text="key"]')).toHaveText(['以前の値', '値']);
});

test('the filters hold on every chart', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&pillar=2');
  await expect(page.getByRole('columnheader', { name: /柱[1346]/ })).toHaveCount(0);
  await expect(page.locator('#chart-changes')).toContainText('以前の値が印刷されたものはありません。');
  await expect(page.locator('#chart-coverage')).toContainText('全体では18／20（90%）です。');
  await expectNoAxeViolations(page);
});

test('a selection that holds nothing says so and offers the way back', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&q=%E3%81%A9%E3%81%93%E3%81%AB%E3%82%82%E3%81%AA%E3%81%84');
  await expect(page.getByText('選んだ条件に合う取組も数値もありません。')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'すべて解除' }).last().click();
  await expect(page.locator('#chart-matrix')).toBeVisible();
});

for (const [theme, language, width] of [
  ['light', 'ja', 1280],
  ['dark', 'en', 360],
  ['projector', 'ja', 768],
] as const) {
  test(
    `axe finds nothing, nothing is wider than the page: ${theme}, ${language}, ${width} px`,
    { tag: theme === 'light' ? [] : '@long' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(
        (chosen) => localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: chosen } })),
        theme,
      );
      await open(page, `#v=1&lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectNoAxeViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );
}

test('paper: every drawing and table fits the width of an A4 page', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 988, height: 680 });
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#chart-rates svg.recharts-surface').first()).toBeVisible();
  const tooWide = await page
    .locator('figure svg.recharts-surface, figure table')
    .evaluateAll((items) =>
      items.filter((item) => item.getBoundingClientRect().right > window.innerWidth).map((item) => item.closest('figure')?.id),
    );
  expect(tooWide).toEqual([]);
  const numbers = page.locator('#chart-matrix td button');
  await expect(numbers.first()).toBeVisible();
});
