import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { chooseFilter, expectNoAxeViolations, openAnew, test } from '../support/page';
import { readCsv } from '../support/readCsv';

async function open(page: Page, hash = '') {
  await openAnew(page, `/${hash}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

const branch = (page: Page, id: string) => page.locator(`[data-branch="${id}"]`);
const part = (page: Page, name: string | RegExp) => page.getByRole('navigation', { name: '柱の画面の内容' }).getByRole('link', { name });

test('everything of 都市政策部 under pillar 3: screen, department, pillar', { tag: '@long' }, async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: '柱', exact: true }).click();
  await chooseFilter(page, '部', '都市政策部');
  const largest = page.getByRole('list', { name: '柱3の大きい実績' }).getByRole('listitem');
  await expect(largest.first()).toHaveText(/^26回関係機関等との調整会議の開催回数/);
  await branch(page, 'p3').locator('summary').first().click();
  await expect(branch(page, 'p3').getByText('10／12（83%）').first()).toBeVisible();
  await expect(branch(page, 'p3').locator('[data-quantity]')).toHaveCount(22);
  await expect(branch(page, 'p3').locator('[data-missing]')).toHaveCount(2);
  await branch(page, 'p3').locator('[data-quantity]').first().click();
  await expect(page.getByRole('complementary', { name: '数値と文' })).toBeVisible();
});

test('pillar 5 keeps its place, empty and explained', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=pillars');
  await expect(page.getByText('柱(5)の目標は、この文書に印刷されていません。')).toBeVisible();
  await expect(page.locator('[data-branch]')).toHaveCount(5);
});

test('initiatives without a number in 福祉健康部: part, department; as CSV and as text', { tag: '@long' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#v=1&screen=pillars');
  await part(page, /数値のない取組/).click();
  await chooseFilter(page, '部', '福祉健康部');
  await expect(page.getByText('16の取組のうち3（19%）に実績値がありません。')).toBeVisible();
  await expect(page.getByRole('button', { name: /文を見る/ })).toHaveCount(3);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSVで保存' }).click()]);
  expect(download.suggestedFilename()).toBe('刈谷市_2022_数値のない取組.csv');
  const bytes = await readFile(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header = [], ...records] = readCsv(bytes.toString('utf8'));
  expect(records.map((record) => record[header.indexOf('部')])).toEqual(['福祉健康部', '福祉健康部', '福祉健康部']);
  expect(records.map((record) => record[header.indexOf('実績値の件数')])).toEqual(['0', '0', '0']);

  await page.getByRole('button', { name: '一覧をコピー' }).click();
  await expect(page.getByText('コピーしました。')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').slice(0, 4)).toEqual([
    '刈谷市 令和4年度（2022年度） 実績値のない取組（3／16）',
    '',
    '■ 福祉健康部（3／16）',
    '・柱1 ②すぎな作業所を利用者や市民に親しみやすい障害福祉施設として整備します。（福祉総務課）',
  ]);
});

test('what changed against a printed earlier value: two clicks', { tag: '@long' }, async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: '柱', exact: true }).click();
  await part(page, /変化・目標・文書の評価/).click();
  await expect(page.getByText('以前の値が一緒に印刷されている実績値は、227件のうち3件です。')).toBeVisible();
  await expect(page.locator('[data-direction]')).toHaveText(['−0.2日減', '+1.2ポイント増', '+24回増', '+2.9ha目標値より上']);
  await expect(page.getByText('107.3%')).toBeVisible();
  await expect(page.getByText('目標値だけが印刷されていて、実績値は印刷されていません。')).toBeVisible();
});

test('rates that fell: the document holds none, and the screen says so with its counts', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=pillars&part=changes&kind=rate');
  await page.getByRole('radio', { name: '減', exact: true }).check();
  await expect(
    page.getByText('率のうち、減ったものは印刷されていません。全14件のうち、以前の値が一緒に印刷されているのは1件です。'),
  ).toBeVisible();
  await expect(page).toHaveURL(/direction=down/);
});

test('a selection without any comparison, initiative or number says so', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=pillars&part=changes&department=d08');
  await expect(page.getByText('実績値は16件あり、以前の値が一緒に印刷されているものはありません。')).toBeVisible();
  await open(page, '#v=1&screen=pillars&part=withoutNumber&department=d08');
  await expect(page.getByText('選んだ条件に合う12の取組には、すべて実績値があります。')).toBeVisible();
  await open(page, '#v=1&screen=pillars&q=%E7%84%A1%E3%81%84%E8%A8%80%E8%91%89%E3%81%A7%E3%81%99');
  await expect(page.getByText('選んだ条件に合う取組はありません。')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('the outline by keyboard alone, held by its link', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=pillars');
  const summary = branch(page, 'p6').locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/opened=p6/);
  // the address changes first, the branch is drawn a moment later: a reader tabs on to what is there
  await expect(branch(page, 'p6').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(branch(page, 'p6').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(branch(page, 'p6').locator('details').first()).not.toHaveAttribute('open');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  const number = branch(page, 'p6').locator('[data-quantity]').first();
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: '数値と文' }).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();

  await open(page, '#v=1&screen=pillars&opened=p6,p9');
  await expect(branch(page, 'p6')).toHaveAttribute('open');
  await expect(page.getByText('リンクの一部の条件を復元できませんでした。')).toBeVisible();
});

test('from sections, only as far as initiatives', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=pillars');
  await page.getByRole('radio', { name: '課等から' }).check();
  await branch(page, 'd02').locator('summary').first().click();
  await expect(branch(page, 'd02').locator('[data-quantity]').first()).toBeVisible();
  await page.getByRole('radio', { name: '取組', exact: true }).check();
  await expect(branch(page, 'd02').locator('[data-quantity]')).toHaveCount(0);
  await expect(branch(page, 'd02').getByText('税務課', { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(/by=section&depth=initiative&opened=d02/);
});

const parts = [
  'opened=p6',
  'by=section&opened=d03',
  'part=withoutNumber&pillar=3',
  'part=changes',
  'part=changes&kind=rate&direction=same',
];
const readers = [
  { name: 'ja, light, 1280 px', prefix: '', theme: 'light', width: 1280 },
  { name: 'en, dark, 360 px', prefix: 'lang=en&', theme: 'dark', width: 360 },
  { name: 'ja, projector, 768 px', prefix: '', theme: 'projector', width: 768 },
] as const;

for (const { name, prefix, theme, width } of readers) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const hash of parts) {
      test(hash, { tag: '@long' }, async ({ page }) => {
        await page.addInitScript((chosen) => {
          localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: chosen } }));
        }, theme);
        await open(page, `#v=1&${prefix}screen=pillars&${hash}`);
        await expect(page.getByRole('region', { name: /お知らせ|Notices/ })).toBeEmpty();
        await expectNoAxeViolations(page);
        const screen = page.getByRole('main');
        expect(await screen.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      });
    }
  });
}

test('what 福祉健康部 is to be asked: part, sentence', async ({ page }) => {
  await open(page, '#v=1&screen=pillars&department=d05');
  await part(page, /確認したいこと/).click();
  await expect(page.getByText('文書だけでは決められず、市に確認したいことが8件あります（福祉健康部）。').first()).toBeVisible();
  await page.getByRole('button', { name: '認知症サポーター養成講座延べ参加者数 11,046人' }).click();
  const panel = page.getByRole('complementary', { name: '数値と文' });
  await expect(panel).toContainText('確認したいこと：延べ11,046人は、いつからいつまでの参加者数ですか。');
  await expect(panel).toContainText('答えがあるまで：延べ11,046人はある時点の値とし、足し合わせていません。');

  // in the table the number says by itself that it is asked about
  await page.getByRole('link', { name: '一覧', exact: true }).click();
  await page.getByRole('button', { name: /^市に確認したいこと：.*（認知症サポーター養成講座延べ参加者数）/ }).click();
  await expect(panel).toContainText('確認したいこと：延べ11,046人は、いつからいつまでの参加者数ですか。');
});
