import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

async function open(page: Page, hash: string) {
  await page.goto(`/${hash}`);
  await page.locator('#chart-ranked svg.recharts-surface [data-row]').first().waitFor();
}

const firstBar = (page: Page) => page.locator('#chart-ranked [data-row]').first();

test('the largest 人 figure: two clicks', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '比較' }).click();
  await page.getByRole('radio', { name: /^人（/ }).check({ force: true });
  await expect(firstBar(page)).toContainText('94,407人');
  await expect(page.locator('#chart-ranked')).toContainText('最も大きいのは市民活動部「美術館の年間入館者数」の94,407人です。');
  await expectNoAxeViolations(page);
});

test('who held the most meetings: one click, since the first view is the most frequent unit and activity', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '比較' }).click();
  await expect(page.getByRole('combobox', { name: '活動分類' }).last()).toHaveValue('meeting');
  const sums = page.locator('#chart-sums');
  await expect(sums).toHaveAccessibleName('会議・審議：部別の合計（回）');
  await expect(sums.getByText('単位：回', { exact: true })).toBeVisible();
  await expect(sums.getByRole('heading', { level: 3 })).toHaveText(/^合計が最も大きいのは.+部（\d+回）です。$/);
  await expect(page.locator('#chart-ranked')).not.toContainText('129,898');
});

test('every activity of the unit is one choice away, and every chart says that it compares unlike work', async ({ page }) => {
  await open(page, '#v=1&screen=compare');
  await page.getByRole('combobox', { name: '活動分類' }).last().selectOption('');
  await expect(page).toHaveURL(/compareUnit=/);
  for (const id of ['sums', 'ranked', 'sums-cumulative', 'ranked-cumulative'])
    await expect(page.locator(`#chart-${id}`).getByText(/^読むときの注意：.*種類の活動の値が並ぶため/)).toBeVisible();
  await expect(page.locator('#chart-ranked')).not.toContainText('129,898');
  await expect(page.locator('#chart-ranked-cumulative')).toContainText('129,898回');
});

test('a bar opens its sentence', async ({ page }) => {
  await open(page, '#v=1&screen=compare&compareUnit=%E5%9B%9E');
  await page
    .locator('#chart-ranked-cumulative')
    .getByRole('button', { name: /129,898/ })
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: '数値と文' })).toContainText('129,898');
});

test('the logarithmic scale is offered, never taken unasked, and drawn as points', async ({ page }) => {
  await open(page, '#v=1&screen=compare&compareUnit=%E5%9B%9E');
  const chart = page.locator('#chart-ranked');
  await expect(chart.getByRole('radio', { name: '等間隔' })).toBeChecked();
  await expect(chart.locator('.recharts-bar-rectangle circle')).toHaveCount(0);
  await chart.getByRole('radio', { name: '対数' }).check({ force: true });
  await expect(chart.locator('.recharts-bar-rectangle circle')).toHaveCount(20);
  await expect(chart).toContainText('対数目盛りです。');
  await expect(page).toHaveURL(/scale=log/);
});

test('twenty bars first, then all of them', async ({ page }) => {
  await open(page, '#v=1&screen=compare&compareUnit=%E5%9B%9E');
  await expect(page.locator('#chart-ranked [data-row]')).toHaveCount(20);
  await page.getByRole('button', { name: /^すべて表示/ }).click();
  expect(await page.locator('#chart-ranked [data-row]').count()).toBeGreaterThan(80);
});

test('rates are never summed, and the screen says why', async ({ page }) => {
  await open(page, '#v=1&screen=compare&compareUnit=%25');
  await expect(page.locator('#chart-sums')).toContainText('合計なし：率を含むため');
  await expect(page.locator('#chart-sums svg.recharts-surface')).toHaveCount(0);
});

test('a sum tells what it added and left out, and leads to exactly these rows', async ({ page }) => {
  await open(page, '#v=1&screen=compare&compareUnit=%E5%9B%9E');
  const bar = page.locator('#chart-sums').getByRole('button', { name: /^総務部/ });
  await expect(bar).toHaveAccessibleName(/7件を合計 · 除外：総数の内訳6件/);
  await bar.click();
  await expect(page.locator('tbody tr[data-row]')).toHaveCount(13);
});

test('a figure that two departments print counts once in the total, and the screen says so', async ({ page }) => {
  await open(page, '#v=1&screen=compare&compareUnit=%E5%9B%9E');
  await expect(page.locator('#chart-sums-cumulative')).toContainText('複数の部が載せている同じ数値は、1回だけ数えています。');
});

test('document order on demand, for every chart by department', async ({ page }) => {
  await open(page, '#v=1&screen=compare&compareUnit=%E4%BA%BA');
  await page.getByRole('radio', { name: '部局順' }).check({ force: true });
  await expect(page.locator('#chart-sums [data-row]').first()).toContainText('企画財政部');
  await expect(firstBar(page)).toContainText('企画財政部');
});

test('a department is pointed out on Compare and on Overview, and the link keeps it', async ({ page }) => {
  await open(page, '#v=1&screen=compare');
  await page.getByRole('combobox', { name: '強調する部局' }).selectOption({ label: '教育部' });
  await expect(page).toHaveURL(/highlight=d11/);
  const rows = page.locator('#chart-sums [data-row]');
  await expect(rows.and(page.locator('[data-emphasis="strong"]'))).toHaveCount(1);
  await expect(page.locator('#chart-sums [data-emphasis="strong"] text').first()).toHaveAttribute('font-weight', '700');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: '概要' }).click();
  await expect(page.locator('#chart-coverage [data-emphasis="strong"]')).toContainText('教育部');
  await expect(page.locator('#chart-matrix tr[data-emphasis="strong"]')).toContainText('教育部');
  await expect(page.locator('#chart-coverage [data-emphasis="muted"]')).toHaveCount(10);
  await expectNoAxeViolations(page);
});

test('建設部 and 水資源部 side by side: two ticks, and every count leads to its rows', async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compare=departments');
  const picker = page.getByRole('group', { name: '並べる部（2〜4）' });
  await picker.getByRole('checkbox', { name: '建設部' }).check();
  await expect(page.getByText('部を2つ以上選ぶと')).toBeVisible();
  await picker.getByRole('checkbox', { name: '水資源部' }).check();
  const table = page.getByRole('table', { name: '建設部・水資源部の比較' });
  await expect(table.getByRole('columnheader', { name: '水資源部' })).toBeVisible();
  await expect(table.getByRole('row', { name: /^単位/ })).toContainText('橋');
  await expectNoAxeViolations(page);
  const count = table.getByRole('button', { name: /^水資源部 情報発信・啓発/ });
  const printed = Number(await count.textContent());
  await count.click();
  await expect(page.locator('tbody tr[data-row]')).toHaveCount(printed);
});

test('建設部 and 水資源部 from the first screen: two ticks and 比較', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: /^建設部/ }).check();
  await page.getByRole('checkbox', { name: /^水資源部/ }).check();
  await page.getByRole('link', { name: '比較', exact: true }).click();
  await expect(page.getByRole('table', { name: '建設部・水資源部の比較' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('#chart-coverage')).toBeVisible();
});

test('no more than four stand side by side', async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compare=departments&department=d01,d02,d03,d04');
  await expect(page.locator('#chart-side-by-side thead th')).toHaveCount(5);
  await expect(page.getByRole('group', { name: '並べる部（2〜4）' }).getByRole('checkbox', { name: '教育部' })).toBeDisabled();
});

test('side by side on a phone: every value names its department, and nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/#v=1&lang=en&screen=compare&compare=departments&department=d08,d10');
  await expect(page.locator('#chart-side-by-side tbody td').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoAxeViolations(page);
});

test('rates, which have no sum, are spread as points: as many as there are rates', async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compare=distribution&compareUnit=%25');
  const chart = page.locator('#chart-distribution');
  await expect(chart.getByRole('heading')).toHaveText(/^14件の値は.+から.+まで、\d+部にわたります。$/);
  await expect(chart.locator('.recharts-bar-rectangle circle')).toHaveCount(14);
  await expectNoAxeViolations(page);
});

test('every unit in a panel of its own, and from there to its departments', async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compare=units');
  await page.locator('#chart-unit-0 svg.recharts-surface').waitFor();
  const first = page.locator('#chart-unit-0');
  await expect(first).toHaveAccessibleName('「回」の実績値');
  await expect(first.getByRole('heading')).toHaveText('最も大きいのは生活安全部「交通安全教室の開催回数」の148回です。');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: '「km」を部別に比べる' }).click();
  await expect(page.getByRole('radio', { name: /^km（/ })).toBeChecked();
});

test('a unit that the filters leave nothing of: the reason, and what else there is', async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compareUnit=km&department=d01');
  await expect(page.getByText('単位が「km」の数値がありません')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^回（/ })).toBeAttached();
  await expectNoAxeViolations(page);
});

test('in English on a phone nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await open(page, '#v=1&lang=en&screen=compare&compareUnit=%E5%9B%9E');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoAxeViolations(page);
});
