import { expect, type Page } from '@playwright/test';
import { languages, languageTable } from '../../src/domain/languages';
import { openAnew, test } from '../support/page';
import { screens } from '../support/screens';

async function open(page: Page, hash: string, width = 1280) {
  await page.setViewportSize({ width, height: 800 });
  await openAnew(page, `/#v=1${hash}`);
  await expect(page.locator('main h2').first()).toBeVisible();
  await expect(page.locator('main [aria-busy="true"], main progress')).toHaveCount(0);
}

/** Boxes in a row or a grid that stand above, or left of, what is read before them. Within a button the order is that of its name. */
const listMisplaced = async (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const roomOf = (element: Element) => element.getBoundingClientRect();
    return [...document.querySelectorAll('body *')]
      .filter((box) => /flex|grid/u.test(getComputedStyle(box).display) && box.closest('button') === null)
      .flatMap((box) => {
        const inFlow = [...box.children].filter(
          (child) =>
            isSeen(child) &&
            roomOf(child).width * roomOf(child).height > 1 &&
            !['absolute', 'fixed', 'sticky'].includes(getComputedStyle(child).position),
        );
        return inFlow.slice(1).flatMap((child, at) => {
          const before = inFlow[at];
          if (before === undefined) return [];
          const [first, second] = [roomOf(before), roomOf(child)];
          const follows = second.top >= first.bottom - 2 || second.left >= first.right - 2;
          return follows ? [] : [`${before.textContent.slice(0, 30)} → ${child.textContent.slice(0, 30)}`];
        });
      });
  });

interface Found {
  readonly links: readonly (readonly [name: string, target: string])[];
  readonly headings: readonly string[];
  readonly fields: readonly string[];
}

const listNames = async (page: Page): Promise<Found> =>
  page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const byIds = (ids: string | null) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const nameOf = (element: Element) => {
      const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels].map((label) => label.textContent) : [];
      const said = [element.getAttribute('aria-label') ?? '', ...byIds(element.getAttribute('aria-labelledby')), ...labels]
        .join(' ')
        .trim();
      return (said === '' ? element.textContent : said).replaceAll(/\s+/gu, ' ').trim();
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
    const groupOf = (element: Element) => {
      const group = element.closest('fieldset, [role=group], [role=dialog], dialog, tr, li, form, search, article article');
      return group === null ? '' : nameOf(group).slice(0, 200);
    };
    return {
      links: all('a[href]').map((link) => [nameOf(link), link.getAttribute('href') ?? ''] as const),
      headings: all('h1, h2, h3, h4, h5, h6').map(nameOf),
      fields: all('input, select, textarea').map((field) => `${groupOf(field)} › ${nameOf(field)}`),
    };
  });

const listTwice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

for (const width of [1280, 360])
  test(`1.3.2: what is read first stands above or before what is read next: ${width} px`, { tag: '@long' }, async ({ page }) => {
    test.slow();
    for (const [name, hash] of screens) {
      await open(page, hash, width);
      expect.soft(await listMisplaced(page), name).toEqual([]);
    }
  });

test(
  '2.4.4, 2.4.6: a link of one name leads to one place, headings and fields tell apart what they name',
  { tag: '@long' },
  async ({ page }) => {
    test.slow();
    for (const [name, hash] of screens) {
      await open(page, hash);
      const { links, headings, fields } = await listNames(page);
      const targets = new Map<string, Set<string>>();
      for (const [said, target] of links) targets.set(said, (targets.get(said) ?? new Set()).add(target));
      expect
        .soft(
          [...targets].filter(([said, { size }]) => size > 1 || said === '').map(([said]) => said),
          `links of ${name}`,
        )
        .toEqual([]);
      expect.soft(listTwice(headings), `headings of ${name}`).toEqual([]);
      expect(headings, name).not.toContain('');
      expect.soft([...fields.filter((field) => field.endsWith('› ')), ...listTwice(fields)], `fields of ${name}`).toEqual([]);
    }
  },
);

test('3.2.2: a choice, a tick or a letter leaves the reader where they are', { tag: '@long' }, async ({ page, context }) => {
  test.slow();
  let operated = 0;
  for (const [name, hash] of screens) {
    await open(page, hash);
    // what a choice shows may change in its place (another department's sheet), the screen may not
    const shownScreen = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('screen');
    const screen = shownScreen();
    const fields = page
      .locator('main')
      .locator('select, input:not([type=file], [type=hidden]), textarea')
      .and(page.locator(':enabled:visible'));
    const count = Math.min(await fields.count(), 25);
    for (let at = 0; at < count; at += 1) {
      const field = fields.nth(at);
      if (!(await field.isVisible())) continue;
      const kind = await field.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()));
      await field.focus();
      if (kind === 'select') await page.keyboard.press('ArrowDown');
      else if (kind === 'checkbox') await page.keyboard.press('Space');
      else if (kind === 'radio') await page.keyboard.press('ArrowDown');
      else await page.keyboard.type('1');
      operated += 1;
      const focused = await page.evaluate(() => document.activeElement?.tagName ?? '');
      expect(['SELECT', 'INPUT', 'TEXTAREA'], `${name}, field ${at + 1}, ${kind}`).toContain(focused);
      expect(shownScreen(), name).toBe(screen);
      await expect(page.getByRole('dialog'), name).toHaveCount(0);
      expect(context.pages(), name).toHaveLength(1);
    }
  }
  expect(operated).toBeGreaterThan(20);
});

test.describe('1.4.10', { tag: '@long' }, () => {
  for (const language of languages)
    test(`no screen is wider than 320 px: ${languageTable[language].name}`, async ({ page }) => {
      test.setTimeout(180_000);
      const wide: string[] = [];
      for (const [name, hash] of screens) {
        await open(page, `&lang=${language}${hash}`, 320);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) wide.push(`${name}: ${over} px`);
      }
      expect(wide).toEqual([]);
    });
});
