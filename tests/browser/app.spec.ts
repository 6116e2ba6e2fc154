import { expect, test as unwatchedTest } from '@playwright/test';
import { test } from '../support/page';

for (const { width, hash } of [
  { width: 360, hash: '' },
  { width: 360, hash: '#v=1&screen=table' },
  { width: 1280, hash: '#v=1&screen=table' },
]) {
  test(`nothing moves while the page comes in: ${hash || 'overview'} at ${width} px`, { tag: '@long' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      Object.assign(window, { shiftTotal: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number')
            Object.assign(window, { shiftTotal: Reflect.get(window, 'shiftTotal') + entry.value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`/${hash}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shiftTotal')))).toBeLessThanOrEqual(0.02);
  });
}

test('the Japanese font comes with the page', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].some((face) => face.family.includes('BIZ UDPGothic') && face.status === 'loaded')))
    .toBe(true);
});

const askOtherOrigin = () => {
  new Image().src = 'https://example.invalid/x.png';
};

unwatchedTest('the policy of the built page stops a request to another origin', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  const blocked = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))),
  );
  await page.evaluate(askOtherOrigin);
  expect(await blocked).toBe('img-src');
});

test('the watch of every browser test notices such a request', { tag: '@long' }, async ({ page }) => {
  test.fail();
  await page.goto('/');
  await page.evaluate(askOtherOrigin);
});

test('the menu of the display stands within the page when the type that is chosen in it is larger', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  await page.getByRole('button', { name: '表示', exact: true }).click();
  // the page's own boxes cover what is drawn
  const projector = page.getByRole('radio', { name: '投影用' });
  await projector.check({ force: true });
  await expect
    .poll(() => projector.evaluate((box) => box.getBoundingClientRect().right - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);
});
