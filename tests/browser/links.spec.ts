import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

const notices = (page: Page) => page.getByRole('region', { name: 'お知らせ' });
const hash = (page: Page) => new URL(page.url()).hash;

test('a link is a view: what is chosen stands in the address and comes back with it', async ({ page, context }) => {
  await page.goto('/#v=1&screen=table');
  await page.getByRole('checkbox', { name: '水資源部' }).click();
  await page.getByRole('columnheader', { name: '値' }).getByRole('button').click();
  await expect.poll(() => hash(page)).toBe('#v=1&screen=table&year=2022&department=d10&sort=-value');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('checkbox', { name: '水資源部' })).toBeChecked();
  await expect(other.getByRole('columnheader', { name: '値' })).toHaveAttribute('aria-sort', 'descending');
});

test('back and forward go from choice to choice', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '一覧' }).click();
  await page.getByRole('checkbox', { name: '水資源部' }).click();
  await page.locator('tbody [data-quantity]').first().click();
  const panel = page.getByRole('complementary', { name: '数値と文' });
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: '水資源部' })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: '水資源部' })).not.toBeChecked();
  await page.goBack();
  await expect(page.getByRole('link', { name: '概要' })).toHaveAttribute('aria-current', 'page');
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: '水資源部' })).toBeChecked();
});

test('typing a search leaves one step in history', async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  await page.getByRole('textbox', { name: '検索' }).pressSequentially('水道');
  await expect.poll(() => decodeURIComponent(hash(page))).toContain('q=水道');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: '検索' })).toHaveValue('');
  expect(hash(page)).toBe('#v=1&screen=table');
});

test('a broken or outdated link falls back with a notice that says what is missing', async ({ page }) => {
  await page.goto('/#v=1&screen=table&department=d10,d99&colour=red&kind=%FF');
  await expect(notices(page)).toContainText('リンクの一部の条件を復元できませんでした');
  await notices(page).getByText('詳しい内容').click();
  await expect(notices(page).getByRole('listitem')).toHaveText([/colour=red/, /kind=%FF/, /department=d99/]);
  await expect(page.getByRole('checkbox', { name: '水資源部' })).toBeChecked();
  await expect.poll(() => hash(page)).toBe('#v=1&screen=table&year=2022&department=d10');
  await expectNoAxeViolations(page);
  await notices(page).getByRole('button', { name: '閉じる' }).click();
  await expect(notices(page)).not.toContainText('リンク');
});

for (const hostile of [
  '#%',
  '#v=1&q=%ED%A0%80',
  '#__proto__=1&v=1',
  `#v=1&q=${'a'.repeat(20_000)}`,
  '#v=1&open=quantity:%00',
  '#javascript:alert(1)',
]) {
  test(`no link breaks the page: ${hostile.slice(0, 30)}`, async ({ page }) => {
    await page.goto(`/${hostile}`);
    await expect(page.getByRole('heading', { level: 1, name: '成果ボード' })).toBeVisible();
    await expect(page.getByRole('status').first()).toContainText('件の数値');
  });
}

test('a link in another language opens in it, and the way back keeps the language that the reader chose', async ({ page }) => {
  await page.goto('/#v=1&screen=table&lang=en');
  await expect(page.getByRole('heading', { level: 2, name: 'Table' })).toBeVisible();
  await expect(page).toHaveTitle(/^Table \| Kariya City, FY2022 \| Seika Board$/);
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('radio', { name: '日本語' }).check();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await expect(page).toHaveTitle('一覧｜令和4年度（2022年度） 刈谷市｜成果ボード');
});

test('a view is kept under a name, written to a file, and restored from it', async ({ page }) => {
  await page.goto('/#v=1&screen=table&department=d10');
  await page.getByRole('button', { name: '表示の保存' }).click();
  const dialog = page.getByRole('dialog', { name: '保存した表示' });
  await dialog.getByRole('textbox', { name: '表示の名前' }).fill('水資源部の一覧');
  await dialog.getByRole('button', { name: '今の表示を保存' }).click();
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'ファイルに書き出す' }).click();
  const file = await (await download).path();
  await dialog.getByRole('button', { name: '水資源部の一覧を削除' }).click();
  await expect(dialog).toContainText('まだありません');
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await expect(dialog).toContainText('ファイルの表示を加えました');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '概要' }).click();
  await page.reload();
  await page.getByRole('button', { name: '表示の保存' }).click();
  await page.getByRole('button', { name: '水資源部の一覧を開く' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '水資源部' })).toBeChecked();
});

test('kept views that can not be read are handed back, not lost', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('seika-board.views', '{"v":1,"views":'));
  await page.goto('/');
  await page.getByRole('button', { name: '表示の保存' }).click();
  await page.keyboard.press('Escape');
  await expect(notices(page)).toContainText('保存した表示を読み取れませんでした');
  const download = page.waitForEvent('download');
  await notices(page).getByRole('button', { name: '元のデータを保存' }).click();
  expect((await download).suggestedFilename()).toBe('seika-board-views.txt');
});

test('the link of a chart leads to it, and then stands for the screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#v=1&department=d05');
  await page.locator('#chart-kinds').getByRole('button', { name: 'このグラフのリンクをコピー' }).click();
  await expect(page.locator('#chart-kinds').getByText('コピーしました')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/year=2022&department=d05&chart=kinds$/);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('#chart-kinds')).toBeInViewport();
  await expect(page.locator('#chart-kinds')).toBeFocused();
  await expect(page).toHaveURL(/#v=1&year=2022&department=d05$/);
});
