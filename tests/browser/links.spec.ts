import { expect, type Page } from '@playwright/test';
import { chooseFilter, expectNoAxeViolations, filterMenu, openAnew, test } from '../support/page';

const notices = (page: Page) => page.getByRole('region', { name: 'お知らせ' });
const hash = (page: Page) => new URL(page.url()).hash;

test('a link is a view: what is chosen stands in the address and comes back with it', async ({ page, context }) => {
  await page.goto('/#v=1&screen=table');
  await chooseFilter(page, '部', '水資源部');
  await page.getByRole('columnheader', { name: '値' }).getByRole('button').click();
  await expect.poll(() => hash(page)).toBe('#v=1&screen=table&year=2022&department=d10&sort=-value');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect(page.getByText('リンクをコピーしました。')).toBeAttached();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(page.url());
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(filterMenu(other, '部')).toContainText('水資源部');
  await expect(other.getByRole('columnheader', { name: '値' })).toHaveAttribute('aria-sort', 'descending');
});

test('back and forward go from choice to choice', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '一覧' }).click();
  await chooseFilter(page, '部', '水資源部');
  await page.locator('tbody [data-quantity]').first().click();
  const panel = page.getByRole('complementary', { name: '数値と文' });
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(filterMenu(page, '部')).toContainText('水資源部');
  await page.goBack();
  await expect(filterMenu(page, '部')).toHaveText('部');
  await page.goBack();
  await expect(page.getByRole('link', { name: '概要' })).toHaveAttribute('aria-current', 'page');
  await page.goForward();
  await page.goForward();
  await expect(filterMenu(page, '部')).toContainText('水資源部');
});

test('typing a search leaves one step in history', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  await page.getByRole('combobox', { name: '検索' }).pressSequentially('水道');
  await expect.poll(() => decodeURIComponent(hash(page))).toContain('q=水道');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: '検索' })).toHaveValue('');
  expect(hash(page)).toBe('#v=1&screen=table');
});

test('a broken or outdated link falls back with a notice that says what is missing', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table&department=d10,d99&colour=red&kind=%FF');
  await expect(notices(page)).toContainText('リンクの一部の条件を復元できませんでした');
  await notices(page).getByText('詳しい内容').click();
  await expect(notices(page).getByRole('listitem')).toHaveText([/colour=red/, /kind=%FF/, /department=d99/]);
  await expect(filterMenu(page, '部')).toContainText('水資源部');
  await expect.poll(() => hash(page)).toBe('#v=1&screen=table&year=2022&department=d10');
  await expectNoAxeViolations(page);
  await notices(page).getByRole('button', { name: '閉じる' }).click();
  await expect(notices(page)).not.toContainText('リンク');
});

test(
  'a link to a year that is not there says so, takes none of its ids, and is forgotten with the next link',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/#v=1&screen=table&year=2023&department=d10&pillar=2');
    await expect(notices(page)).toContainText('令和5年度（2023年度）の報告書はありません。令和4年度（2022年度）を表示し');
    await expect(filterMenu(page, '部')).toHaveText('部');
    await expect.poll(() => hash(page)).toBe('#v=1&screen=table&pillar=2');
    await page.goto('/#v=1&screen=table&department=d10');
    await expect(filterMenu(page, '部')).toContainText('水資源部');
    await expect(notices(page).getByText('報告書はありません')).toHaveCount(0);
    await expect(notices(page).getByText('復元できませんでした')).toHaveCount(0);
  },
);

for (const hostile of [
  '#%',
  '#v=1&q=%ED%A0%80',
  '#__proto__=1&v=1',
  `#v=1&q=${'a'.repeat(20_000)}`,
  '#v=1&open=quantity:%00',
  '#javascript:alert(1)',
]) {
  test(`no link breaks the page: ${hostile.slice(0, 30)}`, { tag: '@long' }, async ({ page }) => {
    await page.goto(`/${hostile}`);
    await expect(page.getByRole('heading', { level: 1, name: '成果ボード' })).toBeVisible();
    await expect(page.getByRole('status').first()).toContainText('件の数値');
  });
}

test(
  'a link in another language opens in it, and the way back keeps the language that the reader chose',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/#v=1&screen=table&lang=en');
    await expect(page.getByRole('heading', { level: 2, name: 'Table' })).toBeVisible();
    await expect(page).toHaveTitle(/^Table \| Kariya City, FY2022 \| Seika Board$/);
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Language: English' }).click();
    await page.getByRole('button', { name: '日本語', exact: true }).click();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
    await expect(page).toHaveTitle('一覧｜令和4年度（2022年度） 刈谷市｜成果ボード');
  },
);

test('a view is kept under a name, written to a file, and restored from it', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table&department=d10');
  await page.getByRole('button', { name: '表示の保存' }).click();
  const dialog = page.getByRole('dialog', { name: '保存した表示' });
  await expect(dialog.getByRole('textbox', { name: '表示の名前' })).toHaveValue('一覧：水資源部');
  await dialog.getByRole('textbox', { name: '表示の名前' }).fill('水資源部の一覧');
  await dialog.getByRole('button', { name: '今の表示を保存' }).click();
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'ファイルに書き出す' }).click();
  const file = await (await download).path();
  const whole = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'すべて書き出す' }).click();
  const everything = await (await whole).path();
  await dialog.getByRole('button', { name: '水資源部の一覧を削除' }).click();
  await expect(dialog).toContainText('まだありません');
  await dialog.getByRole('button', { name: '元に戻す' }).click();
  await dialog.getByRole('button', { name: '水資源部の一覧を削除' }).click();
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await expect(dialog).toContainText('ファイルの表示を加えました');
  await dialog.locator('input[type="file"]').setInputFiles(everything);
  await expect(dialog).toContainText('保存した表示：すべてあります。');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '概要' }).click();
  await page.reload();
  await page.getByRole('button', { name: '表示の保存' }).click();
  await page.getByRole('button', { name: '水資源部の一覧を開く' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await expect(filterMenu(page, '部')).toContainText('水資源部');
});

test('a name that is there already is asked about; what another window keeps stays', { tag: '@long' }, async ({ page, context }) => {
  await page.goto('/#v=1&screen=table&department=d10');
  const other = await context.newPage();
  await other.goto('/#v=1&screen=compare');
  const save = async (on: Page, name: string) => {
    await on.getByRole('textbox', { name: '表示の名前' }).fill(name);
    await on.getByRole('button', { name: '今の表示を保存' }).click();
  };
  await page.getByRole('button', { name: '表示の保存' }).click();
  await other.getByRole('button', { name: '表示の保存' }).click();
  await save(page, '会議');
  await expect(page.getByText('「会議」を保存しました。')).toBeVisible();
  await save(other, '会議');
  await expect(other.getByText('「会議」はもうあります。今の表示に置き換えますか。')).toBeVisible();
  await expectNoAxeViolations(other);
  await other.getByRole('button', { name: '「会議 (2)」として保存' }).click();
  await expect(page.getByRole('button', { name: '会議 (2)を開く' })).toBeVisible();
  await save(page, '一覧');
  await save(page, '会議');
  await page.getByRole('button', { name: '置き換える' }).click();
  await expect(other.getByRole('button', { name: /を開く$/ })).toHaveText(['会議 (2)', '一覧', '会議']);
});

test('the hundredth view does not push out the first', { tag: '@long' }, async ({ page }) => {
  const views = Array.from({ length: 100 }, (_, place) => ({
    name: `表示${place}`,
    hash: '#v=1',
    savedAt: `2026-04-01T00:00:00.${String(place).padStart(3, '0')}Z`,
  }));
  await page.addInitScript((kept) => localStorage.setItem('seika-board.views', JSON.stringify({ v: 1, views: kept })), views);
  await page.goto('/#v=1&screen=table');
  await page.getByRole('button', { name: '表示の保存' }).click();
  await page.getByRole('textbox', { name: '表示の名前' }).fill('もう1つ');
  await page.getByRole('button', { name: '今の表示を保存' }).click();
  await expect(page.getByText('保存できる表示は100件までで、いっぱいです。まだ保存していません。')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '表示の名前' })).toHaveValue('もう1つ');
  await page.getByRole('button', { name: '表示7を削除' }).click();
  await page.getByRole('button', { name: '今の表示を保存' }).click();
  await expect(page.getByText('「もう1つ」を保存しました。')).toBeVisible();
  await expect(page.getByRole('button', { name: '表示0を開く' })).toHaveCount(1);
});

test('kept views that can not be read are handed back, not lost', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('seika-board.views', '{"v":1,"views":'));
  await page.goto('/');
  await page.getByRole('button', { name: '表示の保存' }).click();
  await expect(page.getByRole('dialog', { name: '保存した表示' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notices(page)).toContainText('保存した表示を読み取れませんでした');
  const download = page.waitForEvent('download');
  await notices(page).getByRole('button', { name: '元のデータを保存' }).click();
  expect((await download).suggestedFilename()).toBe('seika-board-views.txt');
});

test('the link of a chart leads to it, and then stands for the screen', { tag: '@long' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#v=1&department=d05');
  await page.locator('#chart-rates').getByText('定義・出典').click();
  await page.locator('#chart-rates').getByRole('button', { name: 'このグラフのリンクをコピー' }).click();
  await expect(page.locator('#chart-rates').getByText('コピーしました')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/year=2022&department=d05&chart=rates$/);
  await openAnew(page, link);
  await expect(page.locator('#chart-rates')).toBeInViewport();
  await expect(page.locator('#chart-rates')).toBeFocused();
  await expect(page).toHaveURL(/#v=1&year=2022&department=d05$/);
});
