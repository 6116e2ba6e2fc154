import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserArgs, findBrowser } from '../support/browser.mjs';
import { drawPages, keep, readWords, type PlacedWord } from '../support/office';

const page = resolve('dist-single/index.html');
const letters = (words: readonly PlacedWord[]) =>
  words
    .map(({ text }) => text)
    .join('')
    .normalize('NFKC')
    .replace(/\s/gu, '');

let browser: Browser;
beforeAll(async () => {
  if (!existsSync(page)) throw new Error('run `npm run build:single` first');
  const { executablePath, env } = await findBrowser();
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  browser = await chromium.launch({ executablePath, args: browserArgs, env: { ...inherited, ...env } });
});
afterAll(() => browser.close());

/** Prints a view with a paper number and hands back the words of every page. */
async function print(name: string, hash: string): Promise<PlacedWord[][]> {
  const shown = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  await shown.addInitScript(() => localStorage.setItem('seika-board.paper', JSON.stringify({ v: 1, number: '資料1', isDraft: true })));
  await shown.goto(`${pathToFileURL(page).href}${hash}`);
  await shown.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  await shown.waitForFunction(() => document.adoptedStyleSheets.length > 0);
  // the lower part of the overview comes when the page rests; all of it has to be on paper
  if (name === 'overview') await shown.locator('#chart-matrix').waitFor();
  await shown.waitForTimeout(1000);
  const pdf = keep(`paper-${name}.pdf`, await shown.pdf({ preferCSSPageSize: true }));
  await shown.close();
  for (const { grey, width, height } of drawPages(pdf)) {
    expect(width).toBeGreaterThan(height);
    expect(grey.some((value) => value < 128)).toBe(true);
  }
  return readWords(pdf);
}

test.each([
  ['overview', '#v=1'],
  ['compare', '#v=1&screen=compare'],
  ['pillars', '#v=1&screen=pillars&pillar=2'],
  ['table', '#v=1&screen=table'],
  ['department', '#v=1&screen=department&sheet=d10'],
])('%s: each page says what it is, whose numbers, when, and n / N; nothing leaves the paper', async (name, hash) => {
  const pages = await print(name, hash);
  expect(pages.length).toBeGreaterThan(0);
  pages.forEach((words, at) => {
    const foot = letters(words.filter(({ top }) => top > 0.93));
    const head = letters(words.filter(({ bottom }) => bottom < 0.075));
    expect(foot).toMatch(new RegExp(`${at + 1}/${pages.length}$`));
    expect(foot).toMatch(/出典:刈谷市「.+」令和4年度\(2022年度\)を加工して作成.*\d{4}年\d+月\d+日印刷/);
    expect(head).toContain('資料1(案)');
    expect(head).toContain('成果ボード');
    expect(words.filter(({ left, right }) => left < 0.05 || right > 0.97)).toEqual([]);
  });
});

test('the table repeats its head on every page, and no row is split', async () => {
  const pages = await print('table-head', '#v=1&screen=table');
  const withRows = pages.slice(0, -1);
  expect(withRows.length).toBeGreaterThan(5);
  for (const words of withRows) {
    const said = words.map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['部', '柱', '指標', '値', '単位', '取組', '課等', '期間']));
    // the last words of a page are well above the foot: a cut row would reach into it
    const body = words.filter(({ top }) => top < 0.93);
    expect(Math.max(...body.map(({ bottom }) => bottom))).toBeLessThan(0.935);
  }
});
