import { expect, type Page } from '@playwright/test';
import { readKariya } from '../support/makeWords';
import { chooseFilter, expectNoAxeViolations, filterMenu, openAnew, test } from '../support/page';

async function open(page: Page, hash: string) {
  await openAnew(page, `/${hash}`);
  await page.locator('#chart-ranked svg.recharts-surface [data-row]').first().waitFor();
}

const firstBar = (page: Page) => page.locator('#chart-ranked [data-row]').first();

const measures = (page: Page) => page.getByRole('group', { name: '指標群' });
const otherMeasures = (page: Page) => page.getByRole('combobox', { name: 'ほかの指標群' });
const bar = (page: Page, chart: string, name: RegExp) => page.locator(`#chart-${chart}`).getByRole('button', { name });

test('the most visited house: two choices', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '比較', exact: true }).click();
  await otherMeasures(page).selectOption({ label: '参加・利用：来館者数（1部・3件）' });
  await expect(page).toHaveURL(/measure=facilityVisitors/);
  await expect(firstBar(page)).toContainText('94,407人');
  await expect(page.locator('#chart-ranked')).toContainText('最も大きいのは市民活動部「美術館の年間入館者数」の94,407人です。');
  await expectNoAxeViolations(page);
});

test(
  'who held the most meetings: one click, since the first view is the measure of most departments',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '比較', exact: true }).click();
    await expect(measures(page).getByRole('radio')).toHaveCount(6);
    await expect(measures(page).getByRole('radio', { name: '審議会・委員会等の開催回数（7部）' })).toBeChecked();
    const sums = page.locator('#chart-sums');
    await expect(sums).toHaveAccessibleName('審議会・委員会等の開催回数（部別の合計）');
    await expect(sums.getByText('単位：回', { exact: true })).toBeVisible();
    await expect(sums.getByRole('heading', { level: 3 })).toHaveText('審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。');
    await expect(page.locator('#chart-ranked')).not.toContainText('129,898');
  },
);

test('who held the most meetings, and what these were: three actions, the same on the bar and in its table', async ({ page }) => {
  const parts = [
    '障害者自立支援協議会の部会の開催回数 14回',
    '地域生活支援拠点等の検討部会の開催回数 4回',
    '障害者自立支援協議会の開催回数 2回',
  ];
  await page.goto('/');
  await page.getByRole('link', { name: '比較', exact: true }).click();
  const sums = page.locator('#chart-sums');
  await expect(bar(page, 'sums', /^福祉健康部/)).toHaveAccessibleName(`福祉健康部 3件を合計　取組16・5課 20回 ${parts.join(' ')}`);
  await sums.getByRole('radio', { name: '表' }).check({ force: true });
  const row = sums.getByRole('table').getByRole('row').nth(1);
  await expect(row).toContainText('福祉健康部');
  await expect(row).toContainText('20回');
  await expect(row.getByRole('cell').filter({ hasText: parts[0] ?? '' })).toHaveText(parts.join('\n'), { useInnerText: true });
  await expect(sums.getByRole('heading', { level: 3 })).toHaveText('審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。');
  await expectNoAxeViolations(page);
  await bar(page, 'ranked', /^障害者自立支援協議会の部会の開催回数/).click();
  await expect(page.getByRole('complementary', { name: '数値と文' }).locator('mark')).toHaveText('14');
});

test('a bar of a measure opens exactly its rows, largest first under their sum', async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=councilSessions');
  await bar(page, 'sums', /^福祉健康部/).press('Enter');
  await expect(page).toHaveURL(/screen=table.*department=d05&family=councilSessions/);
  await expect(filterMenu(page, '指標群')).toContainText('審議会・委員会等の開催回数');
  await expect(page.locator('tbody tr[data-row="achievement"] [data-column="value"] [data-quantity]')).toHaveText(['14回', '4回', '2回']);
  await expect(page.locator('tbody')).toContainText('20回');
});

test('a sum that is mostly one value says so', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=courseSessions');
  await expect(page.locator('#chart-sums')).toContainText('150回のうち148回は、一つの実績（交通安全教室の開催回数）です。');
  await expect(bar(page, 'sums', /^生活安全部/)).toHaveAccessibleName(/150回 交通安全教室の開催回数 148回 /);
});

test(
  'every measure of the report is one choice away, and what was counted otherwise is another one',
  { tag: '@long' },
  async ({ page }) => {
    await open(page, '#v=1&screen=compare');
    const families = new Set(readKariya().report.quantities.flatMap(({ family }) => family ?? []));
    const menu = await otherMeasures(page).locator('option').count();
    // the first line of the menu asks to choose
    expect((await measures(page).getByRole('radio').count()) + menu - 1).toBe(families.size);
    await expect(page.locator('#chart-ranked [data-row]')).toHaveCount(14);
    await expect(page.locator('#chart-ranked')).not.toContainText('各3回');
    await otherMeasures(page).selectOption('councilSessionsPerBody');
    await expect(page.locator('#chart-ranked [data-row]')).toHaveCount(2);
    await expect(page.locator('#chart-ranked')).toContainText('各3回');
    await expect(page.locator('#chart-sums')).toContainText('合計なし：一つあたりの値を含むため');
    await otherMeasures(page).selectOption('outsideCoordination');
    for (const id of ['sums', 'ranked'])
      await expect(page.locator(`#chart-${id}`).getByText('読むときの注意：5件とも同じ部の値です。', { exact: true })).toBeVisible();
  },
);

for (const [old, measure, topic] of [
  ['compareUnit=%E5%9B%9E&compareActivity=meeting', '審議会・委員会等の開催回数', '審議会・委員会等の開催回数（部別の合計）'],
  ['compareUnit=%E5%9B%9E&compareActivity=outreach', '市民への啓発活動の実施回数', '市民への啓発活動の実施回数（部別の合計）'],
  ['compareUnit=km', '上下水道の老朽管の改修延長', '上下水道の老朽管の改修延長（部別の合計）'],
] as const) {
  test(`a link of the first version shows the nearest measure: ${old}`, { tag: '@long' }, async ({ page }) => {
    await open(page, `#v=1&screen=compare&${old}`);
    await expect(page.locator('#chart-sums')).toHaveAccessibleName(topic);
    const chosen = measures(page).locator('input:checked + span, option:checked').filter({ hasText: measure });
    await expect(chosen).toHaveCount(1);
    await expect(page.getByText('リンクの一部の条件を復元できませんでした')).toHaveCount(0);
    await measures(page)
      .getByRole('radio', { name: /^催しの開催回数/ })
      .check({ force: true });
    await expect(page).toHaveURL(/measure=eventSessions/);
    await expect(page).not.toHaveURL(/compareUnit|compareActivity/);
    await expect(page.locator('#chart-sums')).toHaveAccessibleName('催しの開催回数（部別の合計）');
  });
}

test(
  'a link to the panels by unit, which are gone, shows the measures and says that a part is lost',
  { tag: '@long' },
  async ({ page }) => {
    await open(page, '#v=1&screen=compare&compare=units');
    await expect(page.getByText('リンクの一部の条件を復元できませんでした')).toBeVisible();
    await expect(page.locator('#chart-sums')).toHaveAccessibleName('審議会・委員会等の開催回数（部別の合計）');
  },
);

test('a bar opens its sentence', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=vaccinationsCumulative');
  await bar(page, 'ranked', /129,898/)
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: '数値と文' })).toContainText('129,898');
});

test('the logarithmic scale is offered, never taken unasked, and drawn as points', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=courseAttendance');
  const chart = page.locator('#chart-ranked');
  await expect(chart.getByRole('radio', { name: '等間隔' })).toBeChecked();
  await expect(chart.locator('.recharts-bar-rectangle circle')).toHaveCount(0);
  await chart.getByRole('radio', { name: '対数' }).check({ force: true });
  await expect(chart.locator('.recharts-bar-rectangle circle')).toHaveCount(7);
  await expect(chart).toContainText('対数目盛りです。');
  await expect(page).toHaveURL(/scale=log/);
});

test(
  'all values of a measure at once: no measure of the report is so long that some wait behind a button',
  { tag: '@long' },
  async ({ page }) => {
    await open(page, '#v=1&screen=compare&measure=councilSessions');
    await expect(page.locator('#chart-ranked [data-row]')).toHaveCount(14);
    await expect(page.getByRole('button', { name: /^すべて表示/ })).toHaveCount(0);
  },
);

test('rates are never summed, and the screen says why', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=collectionRateArrears');
  await expect(page.locator('#chart-sums')).toContainText('合計なし：率を含むため');
  await expect(page.locator('#chart-sums svg.recharts-surface')).toHaveCount(0);
});

test('a sum tells what it added and left out, and leads to exactly these rows', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=awarenessActivities');
  const sum = bar(page, 'sums', /^建設部/);
  await expect(sum).toHaveAccessibleName(/4件を合計 · 除外：同じ数値の再掲1件/);
  await sum.click();
  await expect(page.locator('tbody tr[data-row]')).toHaveCount(5);
});

test('a figure that two departments print counts once in the total, and the screen says so', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=vaccinationsCumulative');
  await expect(page.locator('#chart-sums')).toContainText('ここに並べた部の合計は延べ129,898回です。');
  await expect(page.locator('#chart-sums')).toContainText('複数の部が載せている同じ数値は、1回だけ数えています。');
});

test('document order on demand, for every chart by department', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=councilSessions');
  await expect(page.locator('#chart-sums [data-row]').first()).toContainText('福祉健康部');
  await page.getByRole('radio', { name: '部局順' }).check({ force: true });
  await expect(page.locator('#chart-sums [data-row]').first()).toContainText('企画財政部');
  await expect(firstBar(page)).toContainText('企画財政部');
});

test('a department is pointed out on Compare and on Overview, and the link keeps it', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare');
  await page.getByRole('combobox', { name: '強調する部' }).selectOption({ label: '福祉健康部' });
  await expect(page).toHaveURL(/highlight=d05/);
  const rows = page.locator('#chart-sums [data-row]');
  await expect(rows.and(page.locator('[data-emphasis="strong"]'))).toHaveCount(1);
  await expect(page.locator('#chart-sums [data-emphasis="strong"] text').first()).toHaveAttribute('font-weight', '700');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: '概要' }).click();
  await expect(page.locator('#chart-matrix tr[data-emphasis="strong"]')).toContainText('福祉健康部');
  await expect(page.locator('#chart-matrix tr[data-emphasis="muted"]')).toHaveCount(10);
  await expectNoAxeViolations(page);
});

test('建設部 and 水資源部 side by side: two ticks, and every count leads to its rows', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compare=departments');
  const picker = page.getByRole('group', { name: '並べる部（2〜4）' });
  await picker.getByRole('checkbox', { name: '建設部' }).check();
  await expect(page.getByText('部を2つ以上選ぶと')).toBeVisible();
  await picker.getByRole('checkbox', { name: '水資源部' }).check();
  const table = page.getByRole('table', { name: '建設部・水資源部の比較' });
  await expect(table.getByRole('columnheader', { name: '水資源部' })).toBeVisible();
  await expect(table.getByRole('row', { name: /^単位/ })).toContainText('橋');
  // what both measured stands first
  await expect(table.getByRole('rowgroup').nth(1).getByRole('row').first()).toContainText('指標群ごとの値');
  const shared = table.getByRole('row', { name: /^市民への啓発活動の実施回数/ });
  await expect(shared).toContainText('合計 10回');
  await expect(shared).toContainText('12回 水道水の安全性等の市民に対する啓発活動回数');
  await expectNoAxeViolations(page);
  const count = table.getByRole('button', { name: /^水資源部 情報発信・啓発/ });
  const printed = Number(await count.textContent());
  await count.click();
  await expect(page.locator('tbody tr[data-row]')).toHaveCount(printed);
});

test('建設部 and 水資源部 from the first screen: two ticks and 比較', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  await chooseFilter(page, '部', '建設部');
  await chooseFilter(page, '部', '水資源部');
  await page.getByRole('link', { name: '比較', exact: true }).click();
  await expect(page.getByRole('table', { name: '建設部・水資源部の比較' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('#chart-matrix')).toBeVisible();
});

test('no more than four stand side by side', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compare=departments&department=d01,d02,d03,d04');
  await expect(page.locator('#chart-side-by-side thead th')).toHaveCount(5);
  await expect(page.getByRole('group', { name: '並べる部（2〜4）' }).getByRole('checkbox', { name: '教育部' })).toBeDisabled();
});

test(
  'side by side on a phone: every value names its department, and nothing is wider than the page',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto('/#v=1&lang=en&screen=compare&compare=departments&department=d08,d10');
    await expect(page.locator('#chart-side-by-side tbody td').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectNoAxeViolations(page);
  },
);

test('rates, which have no sum, are spread as points: as many as there are rates', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compare=distribution&measure=collectionRateArrears');
  const chart = page.locator('#chart-distribution');
  await expect(chart.getByRole('heading')).toHaveText('2件の値は30.1%から99.4%まで、2部にわたります。');
  await expect(chart.locator('.recharts-bar-rectangle circle')).toHaveCount(2);
  await expectNoAxeViolations(page);
});

test('the chosen measure holds in every part that shows one', { tag: '@long' }, async ({ page }) => {
  await open(page, '#v=1&screen=compare&measure=courseSessions');
  await page.getByRole('link', { name: '値の分布' }).click();
  const chart = page.locator('#chart-distribution');
  await expect(chart).toHaveAccessibleName('市民向け講座・教室の開催回数の分布');
  await expect(chart.getByRole('heading')).toHaveText('5件の値は1回から148回まで、3部にわたります。');
  await measures(page)
    .getByRole('radio', { name: /^審議会・委員会等の開催回数（7部）/ })
    .check({ force: true });
  await expect(chart.getByRole('heading')).toHaveText('14件の値は1回から14回まで、7部にわたります。');
});

test('a measure that the filters leave nothing of: the reason, and what else there is', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=compare&measure=waterPipesRenewed&department=d01');
  await expect(
    page.getByText('選んだ条件には「上下水道の老朽管の改修延長」の値がありません。ほかの指標群を選んでください。'),
  ).toBeVisible();
  await expect(measures(page).getByRole('radio', { name: '審議会・委員会等の開催回数（1部）' })).toBeAttached();
  await expectNoAxeViolations(page);
});

test('in English on a phone nothing is wider than the page', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await open(page, '#v=1&lang=en&screen=compare&measure=courseAttendance');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoAxeViolations(page);
});
