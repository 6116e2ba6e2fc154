/** How long taking things along takes, unthrottled: from the press to the saved file, as medians. */
import { median } from './measureActions.mjs';

const press = (scope, name) => scope.getByRole('button', { name, exact: true }).first().click();
const takeDialog = (page) => page.getByRole('dialog', { name: '保存・共有' });

/** Median ms from the press of a button of the open dialog to its file. */
async function measureSave(page, name, runs) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const [file] = await Promise.all([page.waitForEvent('download'), press(takeDialog(page), name)]);
    await file.path();
    times.push(performance.now() - start);
    await page.waitForTimeout(300);
  }
  return median(times);
}

async function openBoard(browser, url, hash) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  await page.goto(`${url}#v=1${hash}`);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Median ms from the press of 発表する to the first slide. */
async function measureTalk(page, runs) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(
      await page.evaluate(async () => {
        const button = [...document.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === '「概要」を発表する');
        const start = performance.now();
        button?.click();
        while (document.querySelector('[aria-modal="true"] article dl') === null) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }),
    );
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
  return median(times);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the built board
 * @param {number} runs how often each is done
 * @returns {Promise<{ name: string, time: number, aim: number }[]>} ms
 */
export async function measureFiles(browser, url, runs) {
  const results = [];
  let page = await openBoard(browser, url, '&screen=present');
  results.push({ name: 'start of presenter mode', time: await measureTalk(page, runs), aim: 300 });
  for (const deck of ['概要', '柱ごと', '部ごと']) await press(page, `「${deck}」を自分の資料に加える`);
  const count = await page.getByRole('heading', { level: 3, name: '自分の資料' }).locator('..').textContent();
  await press(page, 'PowerPoint・一式・印刷');
  results.push({ name: `pptx (${/\d+/.exec(count ?? '')?.[0]} slides)`, time: await measureSave(page, 'PowerPoint', runs), aim: 3000 });
  await page.close();
  page = await openBoard(browser, url, '&screen=table');
  await page.getByRole('main').getByRole('button', { name: '保存・共有' }).last().click();
  results.push({ name: 'xlsx (231 rows)', time: await measureSave(page, 'Excel', runs), aim: 1000 });
  await page.close();
  page = await openBoard(browser, url, '');
  await page.locator('#chart-rates').getByRole('button', { name: '保存・共有' }).click();
  results.push({ name: 'png of a chart', time: await measureSave(page, 'PNG', runs), aim: 500 });
  await page.close();
  return results;
}
