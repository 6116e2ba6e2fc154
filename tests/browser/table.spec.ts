import { expect, type Page } from '@playwright/test';
import { chooseFilter, test } from '../support/page';

test('another order is seen from its first row, all rows come, and a row with the focus keeps it', async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  const rows = page.locator('tbody tr[data-row]:not([hidden])');
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

test('rows that a filter leaves stand as they are, without the column that all of them would say alike', async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  const rows = page.locator('tbody tr[data-row]');
  await expect(rows.nth(200)).toBeAttached();
  const heads = page.getByRole('columnheader');
  const headCount = await heads.count();
  await rows.evaluateAll((all) => {
    for (const [place, row] of all.entries()) row.dataset['place'] = String(place);
  });
  await chooseFilter(page, '柱', /^[(（]?6/u);
  await expect(page.locator('[data-constant="pillarNumber"]')).toBeVisible();
  const told = await page.locator('[data-constant]').count();
  await expect(heads).toHaveCount(headCount - told);
  await expect(page.locator('tbody tr[hidden]')).toHaveCount(0);
  const kept = await rows.evaluateAll((all) => all.map((row) => Number(row.dataset['place'])));
  expect(kept.length).toBeGreaterThan(5);
  expect(kept).toEqual(kept.toSorted((a, b) => a - b));
  await expect(rows.first().getByRole('cell').or(rows.first().getByRole('rowheader'))).toHaveCount(headCount - told);
  // the head of a group goes across the columns that are seen
  await page.getByLabel('まとめる').selectOption('department');
  await expect(page.locator('th[scope="colgroup"]').first()).toHaveAttribute('colspan', String(headCount - told - 1));
  await expect(heads.filter({ hasText: /^部/ })).toHaveCount(0);
});

test('rows that a search leaves stand as they are, with the words marked where they hold them, and without when it goes', async ({
  page,
}) => {
  await page.goto('/#v=1&screen=table');
  const rows = page.locator('tbody tr[data-row]:not([hidden])');
  await expect(rows.nth(200)).toBeAttached();
  await rows.evaluateAll((all) => {
    for (const row of all) row.dataset['stood'] = '';
  });
  await page.getByRole('combobox').first().fill('講座');
  await expect(rows.locator('mark').first()).toHaveText('講座');
  await expect(page.locator('tbody tr[hidden]')).toHaveCount(0);
  const found = await rows.count();
  expect(found).toBeGreaterThan(2);
  await expect(page.locator('tbody tr[data-stood]')).toHaveCount(found);
  await page.getByRole('combobox').first().fill('');
  await expect(rows.nth(200)).toBeAttached();
  await expect(page.locator('tbody mark')).toHaveCount(0);
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

/** Presses the first element that fits, and tells how often `watched` has changed when the press itself has been answered; `mark` is read then too. */
const press = (page: Page, pressed: string, watched: string, mark: string) =>
  page.evaluate(
    async ([button, area, answer]) => {
      let changed = 0;
      const changes = new MutationObserver((records) => {
        changed += records.length;
      });
      for (const part of document.querySelectorAll(area)) changes.observe(part, { childList: true, subtree: true, characterData: true });
      document.querySelector<HTMLElement>(button)?.click();
      // what is not put off is drawn before any other task
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      changes.disconnect();
      return { changed, isMarked: document.querySelector(answer) !== null };
    },
    [pressed, watched, mark] as const,
  );

test('a press is answered at once: panel and charts follow, on a slow machine the rows too', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // so few rows that all of them stand within seconds
  await page.goto('/#v=1&screen=table&pillar=3');
  await expect(page.locator('tbody tr[data-row]').nth(45)).toBeAttached();
  const heads = await page.getByRole('columnheader').allTextContents();
  const head = `thead th:nth-child(${heads.findIndex((text) => text.startsWith('値')) + 1})`;
  expect(await press(page, `${head} button`, '#results', `${head}[aria-sort="descending"]`)).toEqual({ changed: 0, isMarked: true });
  await expect(page.locator('main header output').filter({ hasText: '値' })).toBeAttached();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const panel = page.locator('aside').getByRole('heading', { level: 2 });
  // the first time it is fetched
  await page.locator('[data-quantity]').nth(1).click();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  expect(await press(page, 'tbody:not([hidden]) [data-quantity]', 'body', 'tr[data-open]')).toEqual({ changed: 0, isMarked: true });
  await expect(panel).toBeVisible();

  await page.goto('/');
  await expect(page.locator('#chart-rates svg, #chart-rates li').first()).toBeVisible();
  await page.getByRole('region', { name: '絞り込み', exact: true }).getByRole('button', { name: '柱', exact: true }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  const box = 'fieldset input[type="checkbox"]';
  const menu = await page.locator(box).count();
  expect(menu).toBeGreaterThan(1);
  expect(await press(page, box, 'main', `${box}:checked`)).toEqual({ changed: 0, isMarked: true });
  await expect(page).toHaveURL(/pillar=/);
});
