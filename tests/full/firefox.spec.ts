import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findFirefox, startFirefox } from '../support/firefox';
import { serveSite } from '../support/site';

const document = readFileSync('tests/fixtures/otherCities/midorikawa-fy2023.txt', 'utf8');
/** Presses what is called so. */
const press = `[...window.document.querySelectorAll('a, button')].find((one) => one.checkVisibility() && (one.getAttribute('aria-label') ?? one.textContent).trim() === arguments[0]).click()`;
const isShown = `return window.document.body.innerText.includes(arguments[0])`;
/** Drops a document onto the page. */
const drop = `const data = new DataTransfer(); data.items.add(new File([arguments[0]], 'midorikawa-fy2023.txt'));
  window.document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))`;
const hasFigure = `return window.document.querySelector('main figure svg') !== null`;

/** From screen to screen, through search, a number's sentence, a file, a talk, English, and a document that a worker reads. */
async function walk(firefox: Awaited<ReturnType<typeof startFirefox>>, address: string): Promise<void> {
  await firefox.goTo(`${address}#v=1`);
  await firefox.waitFor(hasFigure);
  for (const name of ['比較', '柱', '一覧', '発表', 'データ']) {
    await firefox.evaluate(press, name);
    await firefox.waitFor(
      `return window.document.querySelector('main h2')?.textContent.trim() !== '' && location.hash.includes('screen=')`,
    );
  }
  await firefox.waitFor(isShown, 'このブラウザーにある報告');
  await firefox.evaluate(drop, document);
  await firefox.waitFor(isShown, '読み取った内容');
  expect(await firefox.evaluate(isShown, '画面の中で読みました')).toBe(false);
  await firefox.evaluate(press, '一覧');
  await firefox.waitFor(`return window.document.querySelectorAll('tbody [data-quantity]').length > 3`);
  await firefox.evaluate(`window.document.querySelector('tbody [data-quantity]').click()`);
  await firefox.waitFor(`return location.hash.includes('open=')`);
  await firefox.evaluate(press, 'CSV（全項目）');
  await firefox.evaluate(`location.hash = '#v=1&screen=department&sheet=d03'`);
  await firefox.waitFor(isShown, '部局カルテ');
  await firefox.evaluate(`location.hash = '#v=1&screen=present&deck=overview&slide=1'`);
  await firefox.waitFor(`return window.document.querySelector('[data-presenting]') !== null`);
  await firefox.evaluate(`location.hash = '#v=1&lang=en'`);
  await firefox.waitFor(isShown, 'Overview');
}

test.each(['site', 'file'])('in Firefox no journey asks another origin for anything, or ends in an error: %s', async (kind) => {
  const program = findFirefox();
  if (program === null) throw new Error('Firefox is missing. Debian: apt-get install firefox-esr');
  const file = resolve('dist-single/index.html');
  expect(existsSync(file), 'run `npm run build:single` first').toBe(true);
  const site = await serveSite('dist');
  const firefox = await startFirefox(program);
  try {
    await walk(firefox, kind === 'site' ? `${site.origin}/` : pathToFileURL(file).href);
    const { requests, errors } = await firefox.readProblems();
    expect(requests.filter((address) => new URL(address).origin !== site.origin)).toEqual([]);
    expect(requests.length > 20).toBe(kind === 'site');
    expect(errors).toEqual([]);
    // the net holds: what goes wrong is noted
    await firefox.evaluate(`setTimeout(() => { throw new Error('for the test') })`);
    await expect.poll(async () => (await firefox.readProblems()).errors.join()).toContain('for the test');
  } finally {
    await firefox.stop();
    await site.close();
  }
});
