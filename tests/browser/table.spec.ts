import { expect } from '@playwright/test';
import { chooseFilter, test } from '../support/page';

test('another order is seen from its first row, all rows come, and a row with the focus keeps it', async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  const rows = page.locator('tbody tr[data-row]');
  const region = page.locator('#results');
  const count = await page.locator('main header h2 + p').textContent();
  const all = Number(/\d+/.exec(count ?? '')?.[0]);
  expect(all).toBeGreaterThan(200);
  await expect(rows).toHaveCount(all);

  await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const lowest = await region.evaluate((element) => element.scrollTop);
  expect(lowest).toBeGreaterThan(1000);
  await page.getByRole('columnheader', { name: /^値/ }).getByRole('button').first().click();
  await expect(rows.first().locator('[data-column="value"]')).toContainText('129,898');
  expect(await region.evaluate((element) => element.scrollTop)).toBe(0);
  await expect(rows.filter({ visible: true })).toHaveCount(all);
  await expect(rows).toHaveCount(all);

  await chooseFilter(page, '部', /^水資源部/);
  await expect(rows.filter({ visible: true })).not.toHaveCount(all);
  const number = rows.first().locator('[data-quantity]');
  const quantity = await number.getAttribute('data-quantity');
  await number.focus();
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await expect(page.locator(':focus')).toHaveAttribute('data-quantity', quantity ?? '');
});

test('a row that gets the focus in the moment in which it is drawn keeps it', async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  await expect(page.locator('tbody tr[data-row]').nth(100)).toBeAttached();
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      const first = document.querySelector<HTMLElement>('tbody:not([hidden]) [data-quantity]');
      if (document.querySelector('tbody[hidden]') === null || first === null) return;
      seen.disconnect();
      first.focus();
      document.body.dataset['focused'] = first.dataset['quantity'];
    });
    seen.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
  await page.getByRole('columnheader', { name: /^値/ }).getByRole('button').first().click();
  await expect(page.locator('body')).toHaveAttribute('data-focused', /./);
  const focused = (await page.locator('body').getAttribute('data-focused')) ?? '';
  await expect(page.locator('tbody[hidden]')).toHaveCount(0);
  await expect(page.locator('tbody tr[data-row]').nth(200)).toBeAttached();
  await expect(page.locator(':focus')).toHaveAttribute('data-quantity', focused);
});

test('a shadow says that columns stand further right, until the last one is seen', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto('/#v=1&screen=table&pillar=6');
  await expect(page.locator('tbody tr[data-row]').first()).toBeVisible();
  const region = page.locator('#results');
  const cue = region.locator('~ div[aria-hidden="true"]');
  await expect(cue).toBeVisible();
  await region.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
  await expect(cue).toBeHidden();
  await page.setViewportSize({ width: 1900, height: 700 });
  await region.evaluate((element) => element.scrollTo(0, 0));
  await expect(cue).toBeHidden();
});
