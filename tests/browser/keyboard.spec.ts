import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations, filterMenu, openAnew, test } from '../support/page';

async function tabTo(page: Page, text: RegExp): Promise<number> {
  return pressTo(page, 'Tab', text);
}

/**
 * Presses a key until the focused element has this accessible text; fails where it never comes.
 * @returns how often
 */
async function pressTo(page: Page, key: string, text: RegExp): Promise<number> {
  for (let step = 1; step <= 250; step += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return [element?.getAttribute('aria-label'), label, element?.textContent].filter(Boolean).join(' ');
    });
    if (text.test(focused)) return step;
  }
  throw new Error(`${key} never came to ${text}`);
}

/** Into the table, whose heads and numbers are one Tab stop, from what stands above it. */
const tabToTable = async (page: Page) => {
  await page.getByRole('region', { name: /^表/ }).waitFor();
  const steps = await tabTo(page, /^表（/u);
  await page.keyboard.press('Tab');
  return steps + 1;
};

/** Opens the menu of a facet, goes down to a value, ticks it and leaves. */
async function chooseByKeys(page: Page, facet: string, name: string) {
  const isFocused = async (target: Locator) => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 40 && !(await isFocused(filterMenu(page, facet))); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name }).first();
  for (let step = 0; step < 60 && !(await isFocused(wanted)); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
}

test('from the first key to a sentence and back, without a mouse', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('status').first()).toContainText('件の数値');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.goto('/');
  await tabTo(page, /^一覧$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await tabToTable(page);
  await pressTo(page, 'ArrowDown', /税制改正等の情報提供回数 38回/);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: '数値と文' });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, /次の数値/);
  await page.keyboard.press('Enter');
  await expect(panel.locator('mark')).toHaveText('23');
  await expect(panel.getByRole('button', { name: '次の数値' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: /税制改正等の情報提供回数 38回/ })).toBeFocused();
});

test('filters: / searches, Space chooses, what is chosen goes by Enter and the focus stays near', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '検索' })).toBeFocused();
  await page.keyboard.type('水道');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: '検索' })).toHaveValue('');
  await tabTo(page, /^部$/);
  // the menu is one Tab stop: arrow keys move inside, Esc leads back
  await page.keyboard.press('Enter');
  const list = page.getByRole('group', { name: '部', exact: true });
  await expect(list.getByRole('checkbox', { name: '企画財政部' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(list.getByRole('checkbox', { name: '水資源部' })).toBeChecked();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(filterMenu(page, '部')).toBeFocused();
  await expect(filterMenu(page, '部')).toContainText('教育部ほか1');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('checkbox', { name: '水資源部' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /件を表示$/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('button', { name: '教育部、水資源部を解除' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(filterMenu(page, '部')).toBeFocused();
  await expect(filterMenu(page, '部')).toHaveText('部');
  await page.keyboard.press('Enter');
  await list.getByRole('checkbox', { name: '教育部' }).press('Space');
  await page.keyboard.press('Escape');
  await tabTo(page, /すべて解除/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'お知らせ' })).toContainText('絞り込みをすべて解除しました');
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(filterMenu(page, '部')).toContainText('教育部');
});

test('one-letter keys can be switched off', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  await page.getByRole('checkbox', { name: '1文字のショートカットを使う' }).uncheck();
  await page.locator('body').press('/');
  await expect(page.getByRole('combobox', { name: '検索' })).not.toBeFocused();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '1文字のショートカットを使う' })).not.toBeChecked();
});

test('columns: heads sort by Enter, their edges move by arrow keys', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  const head = page.getByRole('columnheader', { name: '指標' });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').press('Enter');
  await expect(head).not.toHaveAttribute('aria-sort');
  const edge = page.getByRole('separator', { name: '指標の幅' });
  const width = Number(await edge.getAttribute('aria-valuenow'));
  await edge.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 16));
  await page.reload();
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 16));
});

test('dialogs hold the focus, and give it back on Esc', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  const button = page.getByRole('button', { name: '列', exact: true });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: '表示する列' });
  await dialog.getByRole('checkbox', { name: '原文' }).press('Space');
  await expect(page.getByRole('columnheader', { name: '原文' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('? lists the keys on every screen, Esc closes it, and a switched-off list stays away', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=compare');
  await expect(page.getByRole('heading', { level: 2, name: '比較' })).toBeVisible();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'キーの操作' });
  await expect(list.getByText('検索の欄へ')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.getByRole('checkbox', { name: '1文字のショートカットを使う' }).uncheck();
  await page.keyboard.press('?');
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'キーの一覧' }).click();
  await expect(list).toBeVisible();
});

test.describe('tasks by keyboard alone', () => {
  const rows = (page: Page) => page.locator('tbody tr[data-row="achievement"]:not([hidden])');
  const openTable = async (page: Page) => {
    await page.goto('/#v=1&screen=table');
    await expect(rows(page).first()).toBeVisible();
  };

  test('numbers of 水資源部 under pillar 2 in km', { tag: '@long' }, async ({ page }) => {
    await openTable(page);
    for (const [facet, name] of [
      ['部', '水資源部'],
      ['柱', '(2)'],
      ['単位', 'km'],
    ] as const)
      await chooseByKeys(page, facet, name);
    await expect(rows(page)).toHaveCount(3);
  });

  test('the largest number of people', { tag: '@long' }, async ({ page }) => {
    await openTable(page);
    await chooseByKeys(page, '単位', '人');
    await tabToTable(page);
    await pressTo(page, 'ArrowRight', /^値/);
    await page.keyboard.press('Enter');
    await expect(rows(page).first().locator('[data-column="value"]')).toHaveText('94,407');
  });

  test("pillar 4's rows as a file", { tag: '@long' }, async ({ page }) => {
    await openTable(page);
    await chooseByKeys(page, '柱', '(4)');
    await tabTo(page, /CSV（全項目）/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toContain('柱4');
  });

  test('the page in English', { tag: '@long' }, async ({ page }) => {
    await page.goto('/');
    await tabTo(page, /^言語/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^English/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Kariya City');
  });
});

test('a reader who types while the next screen is drawn keeps the search field', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#chart-matrix')).toBeVisible();
  const focused = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('nav a[href*="screen=compare"]')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector<HTMLInputElement>('search input')?.focus();
    while (document.querySelector('#chart-ranked') === null) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return document.activeElement?.tagName;
  });
  expect(focused).toBe('INPUT');
});

test.describe('what has the focus in the table goes with another selection', () => {
  const openTable = async (page: Page) => {
    await page.goto('/#v=1&screen=table');
    await expect(page.locator('tbody tr[data-row]').first()).toBeVisible();
  };
  const select = async (page: Page, selection: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `#v=1&screen=table&${selection}`);

  test('the head of a column that is told above gives the focus to its neighbour', async ({ page }) => {
    await openTable(page);
    await page.getByRole('columnheader', { name: '柱', exact: true }).getByRole('button').focus();
    await select(page, 'pillar=2');
    await expect(page.getByRole('columnheader', { name: '柱', exact: true })).toHaveCount(0);
    await expect(page.locator('thead button:focus')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('thead button:focus')).toHaveCount(1);
  });

  test('a row that is hidden is no Tab stop', { tag: '@long' }, async ({ page }) => {
    await openTable(page);
    await page.locator('tbody button', { hasText: '38' }).first().focus();
    await page.getByRole('combobox', { name: '検索' }).focus();
    const unseen = await page.evaluate(async (hash) => {
      location.hash = hash;
      let count = 0;
      const end = performance.now() + 1500;
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        const stops = [...document.querySelectorAll<HTMLElement>('#results button[tabindex="0"]')];
        if (!stops.some((stop) => stop.checkVisibility())) count += 1;
      }
      return count;
    }, '#v=1&screen=table&department=d09');
    await expect(page.locator('tbody tr[data-row]:not([hidden]) [data-column="department"]').first()).toBeHidden();
    expect(unseen).toBe(0);
  });
});

/** Keys pressed on five journeys, by the Tab key alone: 60, 51, 9 and 22 for the first four before a table was one stop and there were skips. */
test('five journeys take few Tab stops, and going back nothing that has the focus is hidden', { tag: '@long' }, async ({ page }) => {
  // six walks of up to two hundred keys
  test.slow();
  const focusedRow = page.locator('tbody tr[data-row]:focus-within');
  const panel = page.getByRole('complementary', { name: '数値と文' });
  const begin = async (hash: string, ready: Locator) => {
    await openAnew(page, `/${hash}`);
    await ready.first().waitFor();
  };
  const rows = page.locator('tbody tr[data-row]:not([hidden])');

  await test.step('filter by pillar and sort', async () => {
    await begin('#v=1&screen=table', rows);
    // the screen, then the menu
    let stops = await tabTo(page, /^柱$/);
    stops += await tabTo(page, /^柱$/);
    await page.keyboard.press('Enter');
    await pressTo(page, 'ArrowDown', /^\(2\)/);
    await page.keyboard.press('Space');
    stops += await tabTo(page, /件を表示/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /^表/ })).toBeFocused();
    await page.keyboard.press('Tab');
    stops += 1;
    await pressTo(page, 'ArrowRight', /^値/);
    await page.keyboard.press('Enter');
    await expect(page.locator('thead th[aria-sort="descending"]')).toContainText('値');
    await expect(page.getByText('値の降順に並べました。')).toBeAttached();
    expect(stops).toBeLessThanOrEqual(24);
  });

  await test.step('take a CSV, and hear of it', async () => {
    await begin('#v=1&screen=table&pillar=4', rows);
    let stops = await tabTo(page, /^本文へ移動$/);
    await page.keyboard.press('Enter');
    stops += await tabTo(page, /CSV/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await expect(page.getByText(`${file.suggestedFilename()} をダウンロードしました。`)).toBeAttached();
    expect(stops).toBeLessThanOrEqual(20);
  });

  await test.step('from a search to a sentence', async () => {
    await begin('', page.getByRole('region', { name: '大きい実績' }));
    const stops = await tabTo(page, /^検索へ移動$/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('美術館');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panel.locator('mark').first()).toBeVisible();
    expect(stops).toBeLessThanOrEqual(3);
  });

  await test.step('compare by another measure', async () => {
    await begin('', page.getByRole('region', { name: '大きい実績' }));
    let stops = await tabTo(page, /^比較$/);
    await page.keyboard.press('Enter');
    await page.locator('#chart-ranked').waitFor();
    stops += await tabTo(page, /審議会・委員会等の開催回数/);
    await page.keyboard.press('ArrowRight');
    expect(stops).toBeLessThanOrEqual(8);
  });

  await test.step('from the matrix to a sentence, and to the next number', async () => {
    await begin('#v=1&chart=matrix', page.locator('#chart-matrix'));
    await expect(page.locator('#chart-matrix')).toBeFocused();
    let stops = await tabTo(page, /^柱1/);
    await pressTo(page, 'ArrowDown', /生活安全部 柱1/);
    await page.keyboard.press('Enter');
    await expect(panel.locator('mark')).toHaveText('148');
    stops += await tabTo(page, /次の数値/);
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status').first()).toContainText('税務相談実施回数 72回');
    expect(stops).toBeLessThanOrEqual(8);
  });

  await test.step('back through all of the table', async () => {
    await begin('#v=1&screen=table&dir=desc', rows);
    await tabToTable(page);
    await page.keyboard.press('Control+End');
    await expect(focusedRow).toHaveCount(1);
    const hidden = await page.evaluate(async () => {
      const found: string[] = [];
      for (let step = 0; step < 400; step += 1) {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement)) break;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        if (seen === null || !(focused.contains(seen) || seen.contains(focused)))
          found.push(focused.getAttribute('aria-label') ?? focused.textContent);
        focused.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
        if (document.activeElement === focused) break;
      }
      return found;
    });
    expect(hidden).toEqual([]);
  });

  await test.step('back through a screen of a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await begin('#v=1&screen=table&pillar=1', page.getByRole('article'));
    const hidden: string[] = [];
    const names = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const { name, isSeen } = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return { name: '', isSeen: true };
        const { left, top, width, height } = focused.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        const label = focused.getAttribute('aria-label') ?? focused.textContent;
        return { name: label, isSeen: seen !== null && (focused.contains(seen) || seen.contains(focused)) };
      });
      names.add(name);
      if (!isSeen) hidden.push(name);
    }
    expect([...names].some((name) => name.startsWith('市に確認したいこと'))).toBe(true);
    expect(hidden).toEqual([]);
  });
});
