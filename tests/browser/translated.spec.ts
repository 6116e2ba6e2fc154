import { expect, type Page } from '@playwright/test';
import { test } from '../support/page';

/** One look of every screen after another, and back: what a translated page must follow. */
const walk = [
  '#v=1&department=d03',
  '#v=1&pillar=2&open=q0047',
  '#v=1&screen=compare',
  '#v=1&screen=compare&compare=departments&department=d01,d02',
  '#v=1&screen=pillars&pillar=3',
  '#v=1&screen=pillars&pillars=changes',
  '#v=1&screen=table&q=%E4%BA%A4%E9%80%9A',
  '#v=1&screen=table&group=department',
  '#v=1&screen=table&pillar=2',
  '#v=1&screen=department&sheet=d05',
  '#v=1&screen=present',
];

/**
 * What translators of browsers and some extensions do: every text is taken away, and elements that hold it stand in its place. Drawings and fields are
 * left alone.
 */
function wrapTexts(): void {
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (!(node instanceof Text) || !(parent instanceof HTMLElement) || node.data.trim() === '') continue;
      if (!['SCRIPT', 'STYLE', 'FONT', 'TEXTAREA', 'OPTION'].includes(parent.tagName)) texts.push(node);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  wrap();
  setInterval(wrap, 50);
}

const readText = (page: Page) => page.evaluate(() => document.getElementById('root')?.textContent ?? '');

/** Texts that React keeps as pieces of their own, since they stand beside something: taken away, they would be changed or removed where nobody sees it. */
const listLooseTexts = (page: Page) =>
  page.evaluate(() => {
    const isKept = (node: Node) => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
    const walker = document.createTreeWalker(
      document.getElementById('root') ?? document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    const loose: string[] = [];
    let keptCount = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!isKept(node)) continue;
      keptCount += 1;
      const isDrawing = node.parentElement instanceof SVGElement;
      if (node instanceof Text && node.data.trim() !== '' && !isDrawing)
        loose.push(`${node.parentElement?.outerHTML.slice(0, 120)}: ${node.data}`);
    }
    return { loose, keptCount };
  });

test('a page that a browser translates follows the reader through every screen', { tag: '@long' }, async ({ page, context }) => {
  const wrapped = await context.newPage();
  for (const one of [page, wrapped]) {
    await one.goto('/#v=1');
    await expect(one.getByRole('region', { name: '大きい実績' })).toBeVisible();
  }
  await wrapped.evaluate(wrapTexts);
  let last = await readText(page);
  for (const hash of walk) {
    for (const one of [page, wrapped]) {
      await one.evaluate((next) => {
        window.location.hash = next;
      }, hash);
    }
    await expect(async () => {
      const plain = await readText(page);
      expect(plain, `${hash} is drawn`).not.toBe(last);
      expect(await readText(wrapped), hash).toBe(plain);
    }).toPass({ intervals: [100] });
    await expect(wrapped.getByRole('alert')).toHaveCount(0);
    const { loose, keptCount } = await listLooseTexts(page);
    expect(keptCount).toBeGreaterThan(50);
    expect(loose, hash).toEqual([]);
    last = await readText(page);
  }
});
