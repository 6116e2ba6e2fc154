import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, openAnew, test } from '../support/page';

async function open(page: Page, hash = '') {
  await openAnew(page, `/${hash}`);
  await page.locator('#chart-rates svg.recharts-surface [data-row]').first().waitFor();
}

const rows = (page: Page) => page.locator('tbody tr[data-row]:not([hidden])');

test('the first viewport answers what the city achieved, and nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await expect(page.getByRole('heading', { level: 1, name: '成果ボード' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('令和4年度、刈谷市の11部は何をしたか');
  await expect(page.getByText('刈谷市組織重点目標（実績・成果）：138の取組のうち125（91%）に、結果の数値が227あります。')).toBeInViewport();
  const results = page.getByRole('region', { name: '大きい実績' });
  await expect(results).toBeInViewport({ ratio: 1 });
  await expect(results.getByRole('listitem')).toHaveCount(6);
  await expect(results).toContainText('延べ129,898');
  await expect(page.getByRole('heading', { name: '審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  await results.getByRole('button', { name: /交通安全教室の開催回数/ }).click();
  await expect(page.getByRole('complementary', { name: '数値と文' }).locator('mark')).toHaveText('148');
});

test('on a phone the first result is seen without scrolling', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await expect(page.getByRole('button', { name: /交通安全教室の開催回数/ }).first()).toBeInViewport({ ratio: 1 });
});

test('how much is told in numbers stands last, and a link to it opens it', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&chart=coverage');
  await expect(page.getByText('数値のない取組は13です。数値がないことは、成果がないことを意味しません。')).toBeVisible();
  await expect(page.locator('#chart-coverage').getByRole('heading')).toHaveText(
    '数値のある取組の割合が最も低いのは産業環境部で、4／6（67%）です。',
  );
  await expect(page.locator('#chart-kinds')).toBeVisible();
});

test('a cell of the matrix opens the sentence of its value; the column leads to its rows and back', { tag: '@long' }, async ({ page }) => {
  await open(page);
  const matrix = page.locator('#chart-matrix');
  await matrix.getByRole('button', { name: /^市民活動部 柱3/ }).click();
  await expect(page.getByRole('complementary', { name: '数値と文' }).locator('mark')).toHaveText('94,407');
  await page.keyboard.press('Escape');
  await matrix.getByRole('button', { name: /^柱6/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await expect(rows(page)).toHaveCount(9);
  await page.goBack();
  await expect(matrix).toBeVisible();
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
  await page.locator('#chart-rates').getByRole('button', { name: 'すべて表示（14件）' }).click();
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
  await expect(page.locator('#chart-changes')).toHaveCount(0);
  await expect(page.getByText('20の取組のうち18（90%）に')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a selection that holds nothing says so and offers the way back', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&q=%E3%81%A9%E3%81%93%E3%81%AB%E3%82%82%E3%81%AA%E3%81%84');
  await expect(page.getByText('選んだ条件に合う取組も数値もありません。')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'すべて解除' }).last().click();
  await expect(page.locator('#chart-matrix')).toBeVisible();
});

for (const [theme, language, width] of [
  ['dark', 'en', 360],
  ['projector', 'ja', 768],
] as const) {
  test(`axe finds nothing, nothing is wider than the page: ${theme}, ${language}, ${width} px`, { tag: '@long' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(
      (chosen) => localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: chosen } })),
      theme,
    );
    await open(page, `#v=1&lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
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
