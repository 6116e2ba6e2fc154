import { expect, type Page } from '@playwright/test';
import { test } from '../support/page';

/** What a reader's own style may do to text without anything being lost (WCAG 2.2, 1.4.12). */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** The page's policy allows no style that a script writes into it, as it allows a reader's. */
const spaceOut = async (page: Page) =>
  page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
  }, spaced);

/** Texts that are cut, that stand outside of their drawing, or that lie upon others. */
const listFaults = async (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
    /** Not what is there for assistive technology alone, nor what a box has scrolled or clamped out of sight (… says so, and the whole is a tap away). */
    const isInSight = ({ top, bottom }: DOMRect, owner: Element): boolean => {
      for (let box: Element | null = owner; box !== null && box !== document.body; box = box.parentElement) {
        const room = box.getBoundingClientRect();
        const { clipPath, overflowY, webkitLineClamp } = getComputedStyle(box);
        if (room.width <= 1 || room.height <= 1 || clipPath !== 'none') return false;
        const hides = overflowY === 'auto' || overflowY === 'scroll' || webkitLineClamp !== 'none';
        if (hides && (top > room.bottom - 4 || bottom < room.top + 4)) return false;
      }
      return true;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { readonly text: string; readonly rect: DOMRect; readonly owner: Element }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (owner === null || text === '' || !isSeen(owner) || owner.closest('option, noscript') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width > 1 && rect.height > 1 && isInSight(rect, owner)) texts.push({ text: text.slice(0, 30), rect, owner });
      }
    }
    for (const { text, rect, owner } of texts) {
      const drawing = owner.closest('svg')?.closest('figure');
      if (drawing) {
        const room = drawing.getBoundingClientRect();
        if (rect.left < room.left - 2 || rect.right > room.right + 2) faults.push(`outside of its drawing: ${text}`);
      }
      for (let box = owner.parentElement; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const room = box.getBoundingClientRect();
        if (overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'auto' || overflowY === 'scroll') break;
        const isCut =
          (overflowX !== 'visible' && (rect.left < room.left - 2 || rect.right > room.right + 2)) ||
          (overflowY !== 'visible' && (rect.top < room.top - 3 || rect.bottom > room.bottom + 3));
        if (isCut) faults.push(`cut: ${text}`);
      }
    }
    const sorted = texts.toSorted((a, b) => a.rect.top - b.rect.top);
    sorted.forEach((one, at) => {
      for (const other of sorted.slice(at + 1)) {
        if (other.rect.top >= one.rect.bottom) break;
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const height = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        // boxes of lines are higher than their letters
        if (width > 3 && height > Math.min(one.rect.height, other.rect.height) * 0.45 && one.owner !== other.owner)
          faults.push(`upon each other: ${one.text} | ${other.text}`);
      }
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const wide = texts.filter(({ rect }) => rect.right > clientWidth + 1 && rect.right <= scrollWidth + 1).map(({ text }) => text);
      faults.push(`wider than the window: ${scrollWidth} of ${clientWidth} ${wide.slice(0, 5).join(' | ')}`);
    }
    return [...new Set(faults)];
  });

const screens = [
  '#v=1',
  '#v=1&screen=compare',
  '#v=1&screen=compare&compare=departments&department=d01,d02',
  '#v=1&screen=pillars',
  '#v=1&screen=pillars&pillarPart=changes',
  '#v=1&screen=table',
  '#v=1&screen=department&sheet=d03',
  '#v=1&screen=present',
  '#v=1&screen=data',
  '#v=1&screen=table&open=d09-p3-g1-i6-a2-q1',
];

for (const [language, width] of [
  ['ja', 1280],
  ['ja', 360],
  ['en', 1280],
  ['en', 360],
] as const) {
  test(`spaced text is neither cut nor laid over other text: ${language}, ${width} px`, { tag: '@long' }, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    for (const hash of screens) {
      await page.goto(`/${hash}&lang=${language}`);
      await page.reload();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await page.mouse.move(200, 300);
      await page.waitForLoadState('networkidle');
      const before = new Set(await listFaults(page));
      await spaceOut(page);
      await page.waitForTimeout(300);
      faults.push(...(await listFaults(page)).filter((fault) => !before.has(fault)).map((fault) => `${hash} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
