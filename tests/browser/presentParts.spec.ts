import { expect, type Page } from '@playwright/test';
import { test } from '../support/page';

const talkOf = (page: Page) => page.locator('[role="dialog"][aria-modal="true"]');
const slideAt = (slide: number, more = '') => `/#v=1&screen=present&deck=overview&slide=${slide}${more}`;
const rowsOf = (page: Page) => talkOf(page).getByRole('article').locator('svg [data-row]');

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(
    `all 14 rates stand on one slide at ${width}×${height}, every department of a measure on its own`,
    { tag: '@long' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(slideAt(4));
      await expect(rowsOf(page)).toHaveCount(14);
      await page.keyboard.press('PageUp');
      await expect(rowsOf(page)).toHaveCount(4);
      await page.keyboard.press('PageUp');
      await expect(rowsOf(page)).toHaveCount(7);
    },
  );
}

test(
  'rows that have no room stand on further parts of the slide; the clicker leads through them and back',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(slideAt(4, '&lang=en'));
    const talk = talkOf(page);
    const line = talk.getByText(/^\d+–\d+ of 14 \(part \d of \d\)$/);
    await expect(line).toHaveText(/^1–\d+ of 14 \(part 1 of \d\)$/);
    // the drawing comes after the line
    await rowsOf(page).first().waitFor();
    const parts = Number(/of (\d)\)$/.exec(await line.innerText())?.[1]);
    const seen = new Set<string>();
    for (let part = 1; part <= parts; part += 1) {
      await expect(line).toContainText(`part ${part} of ${parts}`);
      for (const id of await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''))) seen.add(id);
      await page.keyboard.press('PageDown');
    }
    expect(seen.size).toBe(14);
    await expect(talk.getByText('5 / 7', { exact: true })).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(talk.getByText('4 / 7', { exact: true })).toBeVisible();
    await expect(line).toContainText(`part ${parts} of ${parts}`);
    await page.keyboard.press('Home');
    await expect(talk.getByText('1 / 7', { exact: true })).toBeVisible();
  },
);

test('on a phone a slide shows all it has and scrolls, beside the controls', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(slideAt(1));
  const talk = talkOf(page);
  await expect(talk.getByRole('button', { name: /148/ }).first()).toBeInViewport();
  await expect(talk.getByText('生活安全部', { exact: false }).first()).toBeInViewport();
  await page.keyboard.press('End');
  await page.goto(slideAt(4));
  await expect(rowsOf(page)).toHaveCount(14);
  await page.goto('/#v=1&screen=present&deck=departments&slide=2');
  const figures = talk.getByRole('article').getByRole('listitem');
  await expect(figures).toHaveCount(14);
  const widths = await figures.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().right));
  expect(Math.max(...widths)).toBeLessThanOrEqual(360);
  await page.mouse.move(100, 100);
  const bar = await page.getByRole('toolbar').boundingBox();
  expect(bar?.height).toBeLessThan(80);
});

test('a talk that began at a chart ends there, and back does not open it again', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=pillars');
  await page.getByRole('link', { name: '概要' }).click();
  await page.locator('#chart-rates').getByRole('button', { name: '保存・共有' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '全画面で発表する' }).click();
  await expect(rowsOf(page)).toHaveCount(14);
  await page.keyboard.press('Escape');
  await expect(talkOf(page)).toHaveCount(0);
  await expect(page.locator('#chart-rates')).toBeVisible();
  await page.goBack();
  await expect(talkOf(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: '柱' })).toBeVisible();
});

test('the same after a reload in its middle', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「柱ごと」を発表する' }).click();
  await page.keyboard.press('PageDown');
  await expect(talkOf(page).getByText('2 / 6', { exact: true })).toBeVisible();
  await page.reload();
  await expect(talkOf(page).getByText('2 / 6', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(talkOf(page)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('#v=1&screen=present');
});
