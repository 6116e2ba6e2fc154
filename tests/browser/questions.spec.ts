import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { chooseFilter, test } from '../support/page';

/**
 * What a manager asks, each from the first screen with three actions at most; `tests/specs/nineQuestions.test.ts` says what the answers are made of.
 * The page is loaded once.
 */
async function ask(page: Page, actions: readonly (() => Promise<unknown>)[], answer: () => Promise<void>): Promise<void> {
  expect(actions.length).toBeLessThanOrEqual(3);
  await page.evaluate(() => window.location.assign('#v=1'));
  await expect(page.getByRole('link', { name: '概要', exact: true })).toHaveAttribute('aria-current', 'page');
  for (const action of actions) await action();
  await answer();
}

const screen = (page: Page, name: string) => () => page.getByRole('link', { name, exact: true }).click();
const measure = (page: Page, label: string) => () => page.getByRole('combobox', { name: 'ほかの指標群' }).selectOption({ label });
const filter = (page: Page, facet: string, name: string) => () => chooseFilter(page, facet, name);
const part = (page: Page, name: RegExp) => () => page.getByRole('link', { name }).click();
const headline = (page: Page, chart: string) => page.locator(`#chart-${chart}`).getByRole('heading').first();
/** Values of a list or a chart, in the order in which they stand. */
const largest = (page: Page, pillar: number) => page.getByRole('list', { name: `柱${pillar}の大きい実績` }).getByRole('listitem');
const rates = (page: Page) => page.locator('#chart-rates [data-row]');

async function openCity(page: Page, file: string): Promise<void> {
  const { report } = ingestBytes(readFileSync(`tests/fixtures/otherCities/${file}`), { file });
  await page.route('**/report*.json*', (route) => route.fulfill({ json: report }));
  await page.goto('/#v=1');
}

test('the questions of a manager that no other test asks, on the report that is built in', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1');
  const meetings = '審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。';
  const leader = page.getByRole('region', { name: '数値からわかること' }).locator('[data-finding="familyLeader"]').first();
  await ask(page, [() => expect(leader).toContainText(meetings), () => leader.getByRole('link').click()], async () => {
    await expect(page.getByRole('heading', { level: 2, name: '比較' })).toBeVisible();
    await expect(headline(page, 'sums')).toHaveText(meetings);
    await page.goBack();
    await expect(leader).toBeVisible();
  });
  await ask(page, [screen(page, '比較'), measure(page, '参加・利用：催しの参加者数（2部・4件）')], async () => {
    await expect(headline(page, 'sums')).toHaveText('催しの参加者数が最も多いのは次世代育成部の2,017人です。');
    await expect(page.locator('#chart-sums')).toContainText('ここに並べた部の合計は2,768人です。');
    await expect(page.locator('#chart-ranked')).not.toContainText('入館');
  });
  await ask(page, [filter(page, '部', '福祉健康部'), filter(page, '部', '次世代育成部'), screen(page, '比較')], async () => {
    await expect(headline(page, 'side-by-side')).toContainText('審議会・委員会等の開催回数は福祉健康部20回、次世代育成部12回です。');
  });
  await ask(page, [], async () => {
    await expect(headline(page, 'verdicts')).toHaveText(/^文書が目標を下回ったと書いているのは1件（福祉健康部）/);
    await expect(page.locator('#chart-verdicts')).toContainText('「目標を下回った」');
  });
  await ask(page, [screen(page, '柱')], async () => {
    await expect(largest(page, 3).nth(0)).toContainText('26回');
    await expect(largest(page, 3).nth(1)).toContainText('1,789件');
    await expect(largest(page, 3).nth(2)).toContainText('94,407人');
  });
  await ask(
    page,
    [filter(page, '柱', '(2)'), () => page.locator('#chart-rates').getByRole('button', { name: 'すべて表示（7件）' }).click()],
    async () => {
      await expect(rates(page)).toHaveText([/99\.5%/, /99\.4%/, /99%/, /97\.9%/, /93\.9%/, /73\.3%/, /30\.1%/]);
    },
  );
  await ask(page, [screen(page, '柱'), part(page, /^数値のない取組/), filter(page, '柱', '(4)')], async () => {
    await expect(page.getByRole('main')).toContainText('選んだ条件に合う16の取組には、すべて実績値があります。');
  });
});

test('all nine on the report of another city, which is told by its own names', { tag: '@long' }, async ({ page }) => {
  await openCity(page, 'midorikawa-fy2023.txt');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('令和5年度、緑川市の8部は何をしたか');
  await ask(page, [screen(page, '比較'), measure(page, '会議・審議：審議会・委員会等の開催回数（1部・1件）')], async () => {
    await expect(headline(page, 'sums')).toHaveText('審議会・委員会等の開催回数の合計があるのは企画部（5回）だけです。');
    await expect(page.locator('#chart-ranked')).toContainText('総合計画審議会の開催回数');
  });
  await ask(page, [screen(page, '比較'), measure(page, '参加・利用：催しの参加者数（2部・2件）')], async () => {
    await expect(headline(page, 'sums')).toHaveText('催しの参加者数が最も多いのは都市建設部の9,400人です。');
    await expect(page.getByRole('combobox', { name: 'ほかの指標群' })).not.toContainText('来館者数');
  });
  await ask(page, [filter(page, '部', '市民環境部'), filter(page, '部', '健康福祉部'), screen(page, '比較')], async () => {
    await expect(headline(page, 'side-by-side')).toHaveText(
      '市民向け講座・教室の参加者数（延べ）は市民環境部延べ1,196人、健康福祉部延べ2,905人です。',
    );
    await expect(page.locator('#chart-side-by-side')).toContainText('82.3% ジェネリック医薬品使用割合');
  });
  await ask(page, [], async () => {
    await expect(headline(page, 'verdicts')).toHaveText(/（市民環境部・健康福祉部）で、下回ったと書いているものはありません。$/);
  });
  await ask(page, [() => page.getByRole('combobox', { name: '検索' }).fill('防災'), () => page.keyboard.press('Enter')], async () => {
    await expect(page.locator('tbody tr[data-row]')).toHaveCount(7);
    await expect(page.getByRole('region', { name: /^数値のない文/ }).getByRole('listitem')).toHaveCount(3);
  });
  await ask(page, [screen(page, '柱')], async () => {
    await expect(largest(page, 3).nth(0)).toContainText('延べ212人');
    await expect(largest(page, 3).nth(1)).toContainText('累計17件');
    await expect(largest(page, 3).nth(2)).toContainText('21事業');
  });
  await ask(page, [filter(page, '柱', '(2)')], async () => {
    await expect(rates(page)).toHaveText([/82\.3%/, /44\.1%（以前 42\.8%）/]);
  });
  await ask(page, [screen(page, '柱'), part(page, /^数値のない取組/), filter(page, '柱', '(4)')], async () => {
    await expect(page.getByRole('main')).toContainText('選んだ条件に合う6の取組には、すべて実績値があります。');
  });
  await ask(page, [() => page.getByRole('rowheader', { name: '総務部' }).getByRole('button').first().click()], async () => {
    await expect(page.getByRole('list', { name: '指標ごとの成果' }).getByRole('listitem')).toHaveText([
      /^9,871人/,
      /^1,280人/,
      /^486人/,
      /^27件/,
      /^15人/,
    ]);
  });
  await expect(page.locator('body')).not.toContainText('刈谷');
});

test('a town without 部 is told by its 課', { tag: '@long' }, async ({ page }) => {
  await openCity(page, 'yamabuki-fy2021.txt');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('令和3年度、山吹町の7課は何をしたか');
  await expect(page.getByRole('region', { name: '絞り込み', exact: true })).toContainText('係等');
  await screen(page, '比較')();
  await expect(page.locator('#chart-sums')).toContainText('ここに並べた課の合計は32件です。');
  await expect(page.locator('body')).not.toContainText('7部');
});
