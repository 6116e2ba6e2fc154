import { expect, type Page } from '@playwright/test';
import { openAnew, test } from '../support/page';

/** Pages of the page's PDF; written uncompressed by Chromium as far as the page tree goes. */
async function countPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The rules of printed pages that the page has written itself. */
async function readPageStyle(page: Page): Promise<string> {
  await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  });
}

test('every printed page has title, number of the paper, source, date and n / N', async ({ page }) => {
  await page.goto('/#v=1&screen=table&department=d10');
  await page.getByRole('button', { name: '保存・共有' }).click();
  await page.getByRole('textbox', { name: '資料番号' }).fill('資料1"}');
  await page.getByRole('checkbox', { name: '（案）を付ける' }).check();
  await page.keyboard.press('Escape');
  const style = await readPageStyle(page);
  expect(style).toContain('counter(page) " / " counter(pages)');
  expect(style).toMatch(
    /@bottom-left \{ content: "出典：刈谷市「.+」令和4年度（2022年度）を加工して作成　時点：記載なし　\d{4}年\d+月\d+日印刷"/,
  );
  expect(style).toContain('content: "一覧｜令和4年度（2022年度） 刈谷市｜成果ボード"');
  // what a reader types is text, never style
  expect(style).toMatch(/content: "資料1\\"\}（案）"/);
  await page.reload();
  await page.getByRole('button', { name: '保存・共有' }).click();
  await expect(page.getByRole('textbox', { name: '資料番号' })).toHaveValue('資料1"}');
  await expect(page.getByRole('checkbox', { name: '（案）を付ける' })).toBeChecked();
});

test('the deck prints as a handout, a slide a page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('test:print'));
  });
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「概要」を自分の資料に加える' }).click();
  await page.getByRole('button', { name: 'PowerPoint・一式・印刷' }).click();
  // the handout is taken down when the print window closes: it is kept open here
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'true';
      const paper = document.querySelector('body > [inert][aria-hidden]');
      if (paper !== null) document.body.append(paper.cloneNode(true));
    };
  });
  await page.getByRole('button', { name: '印刷・PDF' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true', { timeout: 20_000 });
  const sheets = await page.locator('body > [inert] article').count();
  expect(sheets).toBeGreaterThanOrEqual(7);
  expect(await countPages(page)).toBe(sheets);
});

test(
  'black and white, no cut content: rows are told apart by pattern, nothing reaches beyond the paper',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 988, height: 680 });
    await page.goto('/#v=1&chart=kinds');
    await page.locator('#chart-kinds svg.recharts-surface').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#chart-kinds pattern').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(988);
    await expect(page.getByRole('button', { name: '保存・共有' }).first()).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
  },
);

const printed = [
  ['', 9],
  ['&screen=compare', 4],
  ['&screen=compare&compare=departments&department=d08,d10', 3],
  ['&screen=compare&compare=distribution', 1],
  // three pillars with their results and no half one on a page, in English two
  ['&screen=pillars', 2, 3],
  // a link with an unknown part adds a notice, and no page
  ['&screen=pillars&part=unknown', 2, 3],
  // the changes, and a table of the document's own words, 32 rows: names of departments take two lines in English
  ['&screen=pillars&part=changes', 4, 5],
  ['&screen=present', 1],
] as const satisfies readonly (readonly [hash: string, japanese: number, english?: number])[];

for (const language of ['ja', 'en'] as const) {
  test(`no blank page and no nearly empty last one, ${language}`, { tag: '@long' }, async ({ page }) => {
    test.slow();
    for (const [hash, japanese, english = japanese] of printed) {
      await openAnew(page, `/#v=1${hash}${language === 'en' ? '&lang=en' : ''}`);
      await page.locator('main h2').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await countPages(page), `${language} ${hash}`).toBeLessThanOrEqual(language === 'ja' ? japanese : english);
    }
  });
}

test('a notice above the screen makes no blank page', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=pillars&part=unknown');
  await page.getByText('リンクの一部の条件を復元できませんでした').waitFor();
  // the notice may come before what is printed
  await page.locator('main h2').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await countPages(page)).toBe(2);
});

test('definition and notes of a chart are on paper, closed as they are on the screen', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1');
  const isShown = () =>
    page
      .locator('#chart-rates details p')
      .first()
      .evaluate((text) => text.checkVisibility());
  await page.locator('#chart-rates details summary').waitFor();
  expect(await isShown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isShown()).toBe(true);
});

test('numbers that are buttons stay on paper', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=compare&compare=departments&department=d08,d10');
  const count = page
    .getByRole('row', { name: /^実績値の件数/ })
    .locator('td')
    .first();
  await expect(count).toContainText('16');
  await page.emulateMedia({ media: 'print' });
  await expect(count.locator('button')).toBeVisible();
});

test('on the printed matrix a value stands above its words', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 988, height: 680 });
  await page.goto('/#v=1');
  const cell = page.locator('#chart-matrix tbody tr').first().locator('td').first();
  await cell.waitFor();
  await page.emulateMedia({ media: 'print' });
  const gap = await cell.evaluate((printedCell) => {
    const [value, label] = [...printedCell.querySelectorAll('button > span')].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return range.getBoundingClientRect();
    });
    return (label?.top ?? 0) - (value?.bottom ?? Infinity);
  });
  expect(gap).toBeGreaterThanOrEqual(-2);
});
