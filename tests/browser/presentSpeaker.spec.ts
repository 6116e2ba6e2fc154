import { expect, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectNoAxeViolations, test } from '../support/page';

const talk = (page: Page) => page.getByRole('dialog', { name: '発表' });

/** Begins the talk of the overview and opens the presenter's window by its key. */
async function openBoth(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: '「概要」を発表する' }).click();
  await expect(talk(page).getByText('1 / 7', { exact: true })).toBeVisible();
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const speaker = await opened;
  await expect(speaker.getByText('1 / 7', { exact: true })).toBeVisible();
  return speaker;
}

for (const [name, address] of [
  ['from a server', '/#v=1&screen=present'],
  ['from a file', `${pathToFileURL(resolve('dist-single/index.html')).href}#v=1&screen=present`],
] as const) {
  test(
    `the presenter's window keeps in step, leads, and outlives a reload of the talk: ${name}`,
    { tag: name === 'from a file' ? '@long' : [] },
    async ({ page }) => {
      const speaker = await openBoth(page, address);
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await expect(speaker.getByText('4 / 7', { exact: true })).toBeVisible();
      const notes = speaker.getByRole('region', { name: 'メモと原文' });
      await expect(notes).toContainText('現年度分収納率 99.5%');
      await speaker.keyboard.press('PageDown');
      await expect(talk(page).getByText('5 / 7', { exact: true })).toBeVisible();
      await speaker.getByRole('button', { name: '画面を消す（B）' }).click();
      await expect(page.getByRole('button', { name: /画面を消しています/ })).toBeVisible();
      await expect(speaker.getByText('画面は消えています')).toBeVisible();
      await speaker.getByRole('button', { name: '画面を消す（B）' }).click();
      await page.reload();
      await expect(talk(page).getByText('5 / 7', { exact: true })).toBeVisible();
      await speaker.getByRole('button', { name: '次へ' }).click();
      await expect(talk(page).getByText('6 / 7', { exact: true })).toBeVisible();
      await expect(speaker.getByText('6 / 7', { exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      // a talk that ended is no broken line
      await expect(speaker.getByRole('status').filter({ hasText: '発表は終わりました。' })).toBeVisible();
      await expect(speaker.getByRole('alert')).toHaveCount(0);
    },
  );
}

test('a step of the presenter counts in the very moment in which the wall stands again', { tag: '@long' }, async ({ page }) => {
  const speaker = await openBoth(page, '/#v=1&screen=present');
  await page.evaluate(() => {
    new BroadcastChannel('seika-talk').addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (data.includes('"step"')) sessionStorage.setItem('step', data);
    });
  });
  await speaker.keyboard.press('PageDown');
  await expect(talk(page).getByText('2 / 7', { exact: true })).toBeVisible();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const step = sessionStorage.getItem('step');
      if (step === null || document.querySelector('[aria-label="発表"]')?.textContent.includes('2 / 7') !== true) return;
      observer.disconnect();
      // a channel has no other origins to keep out
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      new BroadcastChannel('seika-talk').postMessage(step);
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  await page.reload();
  await expect(talk(page).getByText('3 / 7', { exact: true })).toBeVisible();
  await expect(speaker.getByText('3 / 7', { exact: true })).toBeVisible();
});

/** Seconds on the presenter's clock. */
async function readClock(speaker: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = (await speaker.getByRole('timer').innerText()).split(':').map(Number);
  return minutes * 60 + seconds;
}

test(
  'the clock counts from the start of the talk, whatever is opened later or loaded anew, and can be set to 0',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/#v=1&screen=present');
    await page.getByRole('button', { name: '「概要」を発表する' }).click();
    await expect(talk(page).getByText('1 / 7', { exact: true })).toBeVisible();
    await page.waitForTimeout(3000);
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('p');
    const speaker = await opened;
    await expect(speaker.getByRole('timer')).toHaveText(/^00:\d\d$/);
    const first = await readClock(speaker);
    expect(first).toBeGreaterThanOrEqual(3);
    await page.reload();
    await expect(talk(page).getByText('1 / 7', { exact: true })).toBeVisible();
    await speaker.reload();
    await expect(speaker.getByText('1 / 7', { exact: true })).toBeVisible();
    expect(await readClock(speaker)).toBeGreaterThanOrEqual(first);
    await speaker.getByRole('button', { name: '経過を0に戻す' }).click();
    await expect(speaker.getByRole('timer')).toHaveText(/^00:0[01]$/);
    await page.reload();
    await expect(talk(page).getByText('1 / 7', { exact: true })).toBeVisible();
    expect(await readClock(speaker)).toBeLessThan(first + 3);
  },
);

test("the number of a slide is typed in the presenter's window too", { tag: '@long' }, async ({ page }) => {
  const speaker = await openBoth(page, '/#v=1&screen=present');
  await speaker.keyboard.press('6');
  await expect(talk(page).getByText('6枚目へ（全7枚、Enterで移ります）')).toBeVisible();
  await expect(speaker.getByText('6枚目へ（全7枚、Enterで移ります）')).toBeVisible();
  await speaker.keyboard.press('Enter');
  await expect(talk(page).getByText('6 / 7', { exact: true })).toBeVisible();
  await expect(speaker.getByText('6 / 7', { exact: true })).toBeVisible();
});

test('a talk that is silent for five seconds is lost, and the next one is followed', { tag: '@long' }, async ({ page, context }) => {
  const speaker = await openBoth(page, '/#v=1&screen=present');
  await page.close();
  await expect(speaker.getByRole('alert')).toContainText('発表の画面から返事がありません。', { timeout: 10_000 });
  const other = await context.newPage();
  await other.goto('/#v=1&screen=present&deck=pillars&slide=2');
  await expect(speaker.getByText('2 / 6', { exact: true })).toBeVisible();
  await expect(speaker.getByRole('alert')).toHaveCount(0);
});

test("the presenter's window shows the next slide, the time, and nothing that axe finds", { tag: '@long' }, async ({ page }) => {
  const speaker = await openBoth(page, '/#v=1&screen=present');
  await expect(speaker.getByRole('region', { name: '次の1枚' })).toBeVisible();
  await expect(speaker.getByRole('timer')).toHaveText(/^00:0\d$/);
  await expectNoAxeViolations(speaker);
  await page.keyboard.press('End');
  // the last slide has three parts
  await expect(speaker.getByText('7 / 7 （1／3）')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(speaker.getByText('これが最後です')).toBeVisible();
});

test('a window that the browser refuses is told, with a link that does the same', { tag: '@long' }, async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto('/#v=1&screen=present&deck=overview&slide=2');
  await expect(talk(page).getByText('2 / 7', { exact: true })).toBeVisible();
  await page.keyboard.press('p');
  await page.mouse.move(100, 100);
  await expect(page.getByText('ブラウザーが新しい窓を開けませんでした。')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: '発表者の画面を開く' }).click();
  const speaker = await opened;
  await expect(speaker.getByText('2 / 7', { exact: true })).toBeVisible();
});

test("a presenter's window without a talk waits for one", { tag: '@long' }, async ({ page }) => {
  await page.goto('/#speaker');
  await expect(page.getByText('発表の画面を待っています。')).toBeVisible();
  await expectNoAxeViolations(page);
});
