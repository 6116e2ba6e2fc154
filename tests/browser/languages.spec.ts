import { expect } from '@playwright/test';
import { languages, languageTable, type Language } from '../../src/domain/languages';
import { test } from '../support/page';

const screens = [
  '',
  '&screen=table',
  '&screen=pillars',
  '&screen=department',
  '&screen=compare',
  '&screen=table&open=quantity:d02-p1-g2-i1-a1-q1',
];

test('easy Japanese: readings stand above words, and neither copies nor names carry them', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&lang=ja-simple');
  const heading = page.getByRole('heading', { level: 2 }).first();
  await expect(heading.locator('rt').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  const copied = await heading.evaluate((element) => {
    const selection = window.getSelection();
    selection?.selectAllChildren(element);
    return selection?.toString() ?? '';
  });
  expect(copied.replaceAll(/\s/gu, '')).toBe('令和4年度に、刈谷市の11の部は何をしましたか');
  await expect(page.getByRole('link', { name: '柱', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'ことば：やさしい日本語' }).click();
  await page.getByRole('button', { name: '简体中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('rt')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '语言：简体中文' })).toBeFocused();
});

test.describe('each language on a phone and on a desk', { tag: '@long' }, () => {
  for (const language of languages.filter((one): one is Language => one !== 'ja'))
    for (const width of [360, 1280])
      test(`${languageTable[language].name}, ${width}: nothing is wider than the page, no key stands for a text`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        for (const screen of screens) {
          await page.goto('about:blank');
          await page.goto(`/#v=1&lang=${language}${screen}`);
          await page.getByRole('heading', { level: 2 }).first().waitFor();
          const found = await page.evaluate(() => ({
            width: document.documentElement.scrollWidth,
            keys: document.body.innerText.match(/\b(?:app|words|overview|table|charts|pillars|initiative)\.[a-z]\w+/gu) ?? [],
          }));
          expect({ screen, ...found }).toEqual({ screen, width, keys: [] });
        }
      });
});
