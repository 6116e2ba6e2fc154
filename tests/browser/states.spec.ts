import { expect } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

// Few rows each: axe looks at every cell, and the hundredth is like the first.
const states: readonly (readonly [name: string, hash: string])[] = [
  ['table', 'screen=table&pillar=6'],
  ['table, initiatives without a number, grouped by department', 'screen=table&pillar=6&group=department&empty=1'],
  ['table, grouped by unit', 'screen=table&pillar=6&group=unit'],
  ['table of other columns', 'screen=table&pillar=6&columns=department,label,value,unit,sentence,prior,target,id'],
  ['table with hits of a search', 'screen=table&q=%E6%B0%B4%E9%81%93'],
  ['nothing fits', 'screen=table&department=d10&unit=%25&pillar=1'],
  ['total with parts', 'screen=table&pillar=6&open=quantity:d02-p1-g2-i1-a1-q1'],
  ['earlier value', 'screen=table&pillar=6&open=quantity:d02-p6-g1-i2-a1-q2'],
  ['corrected characters', 'screen=table&pillar=6&open=initiative:d07-p1-g1-i1'],
  ['printed in the row of another initiative', 'screen=table&pillar=6&open=initiative:d11-p1-g1-i2'],
  ['initiative without a number', 'screen=table&pillar=6&open=initiative:d02-p6-g1-i1'],
];

/** Every state at two extremes: Japanese, light, wide; English, dark, a phone. */
const readers = [
  { name: 'ja, light, 1280 px', prefix: '#v=1&', theme: 'light', width: 1280, height: 900 },
  { name: 'en, dark, 320 px', prefix: '#v=1&lang=en&', theme: 'dark', width: 320, height: 640 },
] as const;

for (const { name: reader, prefix, theme, width, height } of readers) {
  test.describe(reader, () => {
    test.use({ viewport: { width, height } });
    for (const [name, hash] of states) {
      test(name, { tag: '@long' }, async ({ page }) => {
        await page.addInitScript((chosen) => {
          localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: chosen } }));
        }, theme);
        await page.goto(`/${prefix}${hash}`);
        await expect(page.getByRole('heading', { level: 2, name: /一覧|Table|数値と文|Number and sentence/ }).first()).toBeVisible();
        await expect(page.getByRole('region', { name: /お知らせ|Notices/ })).toBeEmpty();
        await expectNoAxeViolations(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      });
    }
  });
}
