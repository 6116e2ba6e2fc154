import { expect } from '@playwright/test';
import { makeSecondYear } from '../support/makeSecondYear';
import { expectNoAxeViolations, test } from '../support/page';

test('a second year is compared with the first, a link is confirmed, kept through a reload, and drawn over the years', async ({ page }) => {
  await page.goto('/#v=1&screen=data');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'kariya-fy2023-made-up.txt', mimeType: '', buffer: Buffer.from(makeSecondYear()) });
  await page.getByRole('button', { name: '開いて数値を見直す' }).click();
  await page.getByRole('navigation', { name: '作業の順序' }).getByRole('link', { name: '年度の比較' }).click();
  await expect(page.getByRole('heading', { name: '令和4年度（2022年度）から令和5年度（2023年度）へ、変わったこと' })).toBeVisible();
  await expect(page.getByText(/^取組は新しい1・なくなった1・.*人が確かめるものが8件あります。$/)).toBeVisible();
  await page.getByRole('button', { name: '「街頭防犯カメラ設置台数」は両年度で同じものとする' }).click();
  await expect(page.getByText(/人が確かめるものが7件あります。$/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(page.getByText(/人が確かめるものが7件あります。$/)).toBeVisible();
  await page.getByRole('link', { name: '年ごとの推移を見る' }).click();
  await expect(page.getByRole('heading', { name: /219の指標のうち/ })).toBeVisible();
  await page.getByRole('radio', { name: '表' }).check();
  const camera = page.getByRole('row', { name: /街頭防犯カメラ設置台数/ });
  await expect(camera).toContainText('令和5年度に変更：部（生活安全部→市民活動部）、単位（基→台）');
  // the value of the year before leads to its own report, on the same screen
  await camera.getByRole('button', { name: /23基/ }).click();
  await expect(page.getByRole('banner').getByText('令和4年度（2022年度）')).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('街頭防犯カメラ設置');
});

test('links are decided with Enter alone, and the last one leaves the keyboard at the heading @long', async ({ page }) => {
  await page.goto('/#v=1&screen=data');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'kariya-fy2023-made-up.txt', mimeType: '', buffer: Buffer.from(makeSecondYear()) });
  await page.getByRole('button', { name: '開いて数値を見直す' }).click();
  await page.getByRole('navigation', { name: '作業の順序' }).getByRole('link', { name: '年度の比較' }).click();
  await page
    .getByRole('button', { name: /は両年度で同じものとする$/ })
    .first()
    .focus();
  for (let left = 7; left >= 0; left -= 1) {
    await page.keyboard.press('Enter');
    await expect(
      page.getByText(left === 0 ? /人が確かめるものは残っていません/ : new RegExp(`人が確かめるものが${left}件あります`, 'u')),
    ).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: /変わったこと$/ })).toBeFocused();
});
