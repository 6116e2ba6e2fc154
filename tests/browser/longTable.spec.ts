import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { makeReport } from '../bench/makeReport.mjs';
import { expectNoAxeViolations, test } from '../support/page';

/** Ten times what a filter, a sort or a scroll to the end took on two busy cores, ms; with all rows drawn each took as long on quiet ones. */
const ceiling = 5000;

test(
  'ten thousand rows: those in view are drawn, with their place; scrolled, filtered, sorted, grouped, printed, in pages, saved whole',
  { tag: '@long' },
  async ({ page }) => {
    const report = makeReport('data/kariya-fy2022/report.json', 10_000, 'node_modules/.cache/seika/bench/report-10000.json');
    await page.route('**/report-*.json', async (route) => route.fulfill({ contentType: 'application/json', path: report }));
    await page.goto('/#v=1&screen=table');
    const region = page.getByRole('region', { name: '表（横と縦に動かせます）' });
    const table = region.getByRole('table');
    const rows = region.locator('tbody tr[data-row]');
    const within = async (work: () => Promise<void>) => {
      const start = performance.now();
      await work();
      expect(performance.now() - start).toBeLessThan(ceiling);
    };
    await expect(table).toHaveAttribute('aria-rowcount', '10001');
    await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');
    expect(await rows.count()).toBeLessThan(60);
    await expect(page.getByText('10,000行のうち、見えている行だけを描いています。')).toBeVisible();
    await expectNoAxeViolations(page);
    // nothing of the rows stands below the page, where it could be scrolled to
    expect(
      await page.evaluate(
        () => document.documentElement.scrollHeight - (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0),
      ),
    ).toBeLessThan(60);

    // the number with the focus stays in the page wherever the reader scrolls, and the keys that scroll reach the last row
    await rows.first().locator('[data-quantity]').focus();
    await within(async () => {
      await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await expect(rows.last()).toHaveAttribute('aria-rowindex', '10001');
    });
    await expect(rows.first().locator('[data-quantity]')).toBeFocused();
    await region.focus();
    await page.keyboard.press('Home');
    await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');
    await expect(rows.first()).toBeInViewport();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('End');
    await expect(rows.last()).toHaveAttribute('aria-rowindex', '10001');

    await within(async () => {
      await region.getByRole('button', { name: '値', exact: true }).click();
      await expect(region.getByRole('columnheader', { name: /値/ })).toHaveAttribute('aria-sort', 'descending');
    });
    await page.getByLabel('まとめる').selectOption('department');
    const heads = region.locator('tbody tr[data-sticky] > th');
    await expect(heads.first()).toBeVisible();
    // in the middle of lines 400 to 600, two groups of which meet there: lines are as high as their texts, which are measured as they come
    await expect
      .poll(async () => {
        await region.evaluate((element) => element.scrollTo(0, 20_000));
        return Number(await rows.nth(1).getAttribute('data-index'));
      })
      .toBeGreaterThan(420);
    await expect(heads.first()).toBeInViewport();
    // the heads of the columns stay, the thead around them scrolls away
    const gap = async () => {
      const columns = await region.locator('thead th').first().boundingBox();
      const head = await heads.first().boundingBox();
      return (head?.y ?? Infinity) - (columns?.y ?? 0) - (columns?.height ?? 0);
    };
    await expect.poll(async () => Math.abs(await gap())).toBeLessThan(2);

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(rows).toHaveCount(200 - 1);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => rows.count()).toBeLessThan(60);

    await page.getByRole('button', { name: '200行ごとに分ける' }).click();
    await page.getByRole('button', { name: '次の200件' }).click();
    await expect(page.getByText('201～400／')).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV（全項目）' }).click();
    const file = await (await saving).path();
    const ids = readFileSync(file, 'utf8').match(/d\d+-p\d+-g[-a-z0-9]+-q\d+(?:-c\d+)?(?=\r\n)/gu);
    expect(new Set(ids).size).toBe(10_000);

    await page.getByLabel('まとめる').selectOption('none');
    await page.getByRole('button', { name: '部', exact: true }).first().click();
    await within(async () => {
      await page
        .getByRole('checkbox', { name: /水資源部/ })
        .first()
        .click();
      await expect(table).not.toHaveAttribute('aria-rowcount', '10001');
    });
  },
);
