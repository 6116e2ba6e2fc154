import { expect, test as unwatchedTest } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

test('the page opens with its heading, and axe finds nothing', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: '成果ボード' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('the Japanese font comes with the page', async ({ page }) => {
  await page.goto('/');
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].some((face) => face.family.includes('BIZ UDPGothic') && face.status === 'loaded')))
    .toBe(true);
});

const askOtherOrigin = () => {
  new Image().src = 'https://example.invalid/x.png';
};

unwatchedTest('the policy of the built page stops a request to another origin', async ({ page }) => {
  await page.goto('/');
  const blocked = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))),
  );
  await page.evaluate(askOtherOrigin);
  expect(await blocked).toBe('img-src');
});

test('the watch of every browser test notices such a request', async ({ page }) => {
  test.fail();
  await page.goto('/');
  await page.evaluate(askOtherOrigin);
});
