import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectNoAxeViolations, openAnew, test } from '../support/page';

const { departments }: { departments: { id: string; name: string }[] } = JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8'));
const sheet = (page: Page) => page.locator('[data-prints-alone]');

async function open(page: Page, hash: string) {
  await openAnew(page, `/#v=1&screen=department&${hash}`);
  await expect(sheet(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Pages of a PDF and the size of the first one in points; written uncompressed by Chromium. */
async function printPages(page: Page): Promise<{ count: number; width: number; height: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
  return { count: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, width: Number(width), height: Number(height) };
}

/** Texts that lie outside the sheet, or are cut by what they stand in; measured as printed. */
async function findClipped(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return sheet(page).evaluate((root) => {
    const bounds = root.getBoundingClientRect();
    const isVisible = (element: Element) => element.getClientRects().length > 0 && !element.classList.contains('visuallyHidden');
    return [...root.querySelectorAll('*')]
      .filter((element) => isVisible(element) && element.closest('.visuallyHidden') === null)
      .filter((element) => {
        const { right, bottom } = element.getBoundingClientRect();
        const isCut = getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return right > bounds.right + 1 || bottom > bounds.bottom + 1 || (isCut && element.tagName !== 'svg');
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });
}

for (const language of ['ja', 'en']) {
  test(`the sheet of every department is one A4 page, nothing cut: ${language}`, { tag: '@long' }, async ({ page }) => {
    test.slow();
    for (const { id, name } of departments) {
      // one page all along: a load for each of the sheets would take longer than the rest
      await (id === departments[0]?.id
        ? open(page, `sheet=${id}&lang=${language}`)
        : page.evaluate((hash) => window.location.assign(hash), `#v=1&screen=department&sheet=${id}&lang=${language}`));
      await page.emulateMedia({ media: null });
      await expect(page.getByRole('main').getByRole('combobox').first(), name).toHaveValue(id);
      const { count, width, height } = await printPages(page);
      expect(count, name).toBe(1);
      expect([Math.round(width), Math.round(height)], name).toEqual([842, 595]);
      expect(await findClipped(page), name).toEqual([]);
    }
  });
}

for (const theme of ['dark', 'projector']) {
  test(`one page in ${theme} as well, black on white, and nothing else of the screen`, { tag: '@long' }, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: chosen } }));
    }, theme);
    await open(page, 'sheet=d05&department=d02&open=quantity:d05-p1-g1-i1-a1-q2');
    expect((await printPages(page)).count).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('button', { name: /印刷/ })).toBeHidden();
    expect(await sheet(page).evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  });
}

test('the number of the paper is printed when there is one', { tag: '@long' }, async ({ page }) => {
  await open(page, 'sheet=d08');
  const box = page.getByRole('textbox', { name: '資料番号' });
  await page.emulateMedia({ media: 'print' });
  await expect(box).toBeHidden();
  await page.emulateMedia({ media: null });
  await box.fill('資料3');
  await page.emulateMedia({ media: 'print' });
  await expect(box).toBeVisible();
  expect((await printPages(page)).count).toBe(1);
});

test('reached from the pillars and from a sentence, changed by its menu, back by the browser', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=pillars&part=withoutNumber');
  await page.getByRole('link', { name: '教育部' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /教育部/ })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('combobox', { name: '部', exact: true }).selectOption({ label: '建設部' });
  await expect(page.getByRole('heading', { level: 2, name: /建設部/ })).toBeVisible();
  await expect(page).toHaveURL(/sheet=d08/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: /教育部/ })).toBeVisible();
  await page.getByRole('link', { name: 'この部の数値を一覧で見る' }).click();
  await expect(page.locator('tbody tr[data-row]')).toHaveCount(17);
  await page.locator('[data-quantity]').first().click();
  await page.getByRole('complementary', { name: '数値と文' }).getByRole('button', { name: '部局カルテ' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /教育部/ })).toBeVisible();
  await page.goto('/');
  await page.getByRole('rowheader', { name: '水資源部' }).getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 2, name: /水資源部/ })).toBeVisible();
});

test(
  'the five largest results of a department stand on its sheet, one action from the first screen, each with its sentence',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/');
    await page.getByRole('rowheader', { name: '市民活動部' }).getByRole('button').first().click();
    const largest = page.getByRole('list', { name: '指標ごとの成果' }).getByRole('listitem');
    await expect(largest).toHaveCount(5);
    await expect(largest).toHaveText([
      /^132,975人来館者数/,
      /^751人催しの参加者数/,
      /^365件おくやみ窓口の利用実績件数/,
      /^142人ミライク刈谷2022の参加者数（各種講座）/,
      /^78回閉庁時の窓口の開設回数/,
    ]);
    await expect(largest.last().getByRole('button').first()).toBeInViewport();
    await expect(sheet(page).getByText('当初の計画通り')).toBeVisible();
    await largest
      .first()
      .getByRole('button', { name: /美術館の年間入館者数.*94,407人/ })
      .click();
    await expect(page.getByRole('complementary', { name: '数値と文' }).locator('mark')).toHaveText('94,407');
  },
);

test('filters elsewhere leave the sheet whole; a department that is not there is told', { tag: '@long' }, async ({ page }) => {
  await open(page, 'sheet=d09&pillar=1');
  await expect(page.getByText('絞り込みの条件にかかわらず、部の全体を示しています。')).toBeVisible();
  await expect(sheet(page).getByText('19／21（90%）')).toBeVisible();
  await open(page, 'sheet=d99');
  await expect(page.getByText('リンクの一部の条件を復元できませんでした。')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /企画財政部/ })).toBeVisible();
});

const readers = [
  { name: 'ja, light, 1280 px', prefix: '', theme: 'light', width: 1280 },
  { name: 'en, dark, 360 px', prefix: 'lang=en&', theme: 'dark', width: 360 },
  { name: 'ja, projector, 1920 px', prefix: '', theme: 'projector', width: 1920 },
] as const;

for (const { name, prefix, theme, width } of readers) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const hash of ['sheet=d07', 'sheet=d04', 'sheet=d02&open=initiative:d02-p3-g1-i2']) {
      test(hash, { tag: '@long' }, async ({ page }) => {
        await page.addInitScript((chosen) => {
          localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: chosen } }));
        }, theme);
        await open(page, prefix + hash);
        await expectNoAxeViolations(page);
        const screen = page.locator('main');
        expect(await screen.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      });
    }
  });
}
