import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { chooseFilter, expectNoAxeViolations, openAnew, test } from '../support/page';
import { readCsv } from '../support/readCsv';

/** Opens a view and waits until its screen is drawn. */
async function open(page: Page, hash = '') {
  await openAnew(page, `/${hash}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

const rows = (page: Page) => page.locator('tbody tr[data-row]:not([hidden])');
const told = (page: Page, column: string) => page.locator(`[data-constant="${column}"] dd`);

test('all numbers of 水資源部 under pillar 2 with a unit of km: three filters from the table', async ({ page }) => {
  await open(page, '#v=1&screen=table');
  await chooseFilter(page, '部', '水資源部');
  await chooseFilter(page, '柱', '(2) 次代を支える');
  await chooseFilter(page, '単位', 'km');
  await expect(rows(page)).toHaveCount(3);
  // what is the same in all rows is told once, above them
  await expect(told(page, 'department')).toHaveText('水資源部');
  await expect(told(page, 'pillarNumber')).toHaveText('2');
  await expect(told(page, 'unit')).toHaveText('km');
  await expect(page.getByRole('columnheader', { name: '部', exact: true })).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('the same from the overview: a column of the matrix, two filters', { tag: '@long' }, async ({ page }) => {
  await open(page);
  await page.locator('#chart-matrix').getByRole('button', { name: /^柱2/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await chooseFilter(page, '部', '水資源部');
  await chooseFilter(page, '単位', 'km');
  await expect(rows(page)).toHaveCount(3);
});

test('the sentence behind 129,898回: two clicks, or one word', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: '一覧' }).click();
  await page.locator('tbody').getByText('129,898').first().click();
  const panel = page.getByRole('complementary', { name: '数値と文' });
  await expect(panel.locator('mark')).toHaveText('129,898');
  // and from there the line of the published document
  await panel.getByText(/^公開テキストの\d+行目を見る$/).click();
  await expect(panel.locator('details mark')).toContainText('129,898');
  await expect(panel.locator('[data-chosen="true"]')).toContainText('総接種回数');

  await open(page, '#v=1&screen=compare');
  await page.keyboard.press('/');
  await page.keyboard.type('ワクチン');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: '数値と文' }).locator('mark')).toHaveText('129,898');
});

test('the largest number of people: unit, then the head of the value column', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=table');
  await chooseFilter(page, '単位', '人');
  await page.getByRole('columnheader', { name: '値' }).getByRole('button').click();
  await expect(rows(page).first().locator('[data-column="value"]')).toHaveText('94,407');
  await expect(rows(page).first().locator('[data-column="unit"]')).toHaveText('人');
  await expect(page.getByRole('columnheader', { name: '値' })).toHaveAttribute('aria-sort', 'descending');
});

test("export of pillar 4's rows is exactly what the screen shows, in its order", { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=table');
  await chooseFilter(page, '柱', '(4) 市民参加');
  await page.getByRole('columnheader', { name: '指標' }).getByRole('button').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV（全項目）' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('刈谷市_2022年度_実績・成果_柱4.csv');
  const bytes = await readFile(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header = [], ...records] = readCsv(bytes.toString('utf8'));
  const place = (name: string) => header.indexOf(name);
  const exported = records.map((record) => [record[place('指標_名称')], record[place('値')], record[place('単位')], record[place('部')]]);
  const shown = await rows(page).evaluateAll((lines) =>
    lines.map((line) => {
      // 再掲 is no part of a name
      for (const note of line.querySelectorAll('[data-note]')) note.remove();
      const read = (column: string) => line.querySelector(`[data-column="${column}"]`)?.textContent ?? '';
      return [read('label'), read('value').replace(/[^\d.]/g, ''), read('unit').replace('m³', 'm3'), read('department')];
    }),
  );
  expect(exported.length).toBeGreaterThan(10);
  expect(exported).toEqual(shown);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the page in English: two taps, nothing wider than the screen, cards instead of columns', async ({ page }) => {
    await open(page, '#v=1&screen=table&pillar=6');
    await page.getByRole('button', { name: '言語：日本語' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Table' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('table')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expect(page.getByRole('heading', { level: 3 }).first()).toContainText(/^[A-Z][a-z]/);
    await expectNoAxeViolations(page);
  });

  test('filters come up as a sheet, and say what closing it shows', { tag: '@long' }, async ({ page }) => {
    await open(page, '#v=1&screen=table');
    await page.getByRole('button', { name: '絞り込み' }).click();
    const sheet = page.getByRole('dialog', { name: '絞り込み' });
    await sheet.getByRole('checkbox', { name: '教育部' }).tap();
    await expectNoAxeViolations(page);
    const button = sheet.getByRole('button', { name: /件を表示/ });
    const count = (await button.textContent())?.replace(/\D/g, '');
    await button.tap();
    await expect(page.getByRole('button', { name: '絞り込み（1）' })).toBeFocused();
    await expect(page.getByRole('status').first()).toHaveText(`${count}件の数値`);
  });

  test('a card opens the sentence as a sheet; the way back closes it', { tag: '@long' }, async ({ page }) => {
    await open(page, '#v=1&screen=table');
    await page
      .locator('article', { hasText: '市公式アプリのダウンロード数' })
      .last()
      .tap({ position: { x: 20, y: 20 } });
    const sheet = page.getByRole('dialog', { name: '数値と文' });
    await expect(sheet.locator('mark')).toHaveText('24,234');
    await expectNoAxeViolations(page);
    await page.goBack();
    await expect(sheet).toHaveCount(0);
  });
});
