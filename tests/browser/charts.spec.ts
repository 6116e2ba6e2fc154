import { expect, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildGallery, openGallery, type Gallery } from '../support/chartGallery';
import { expectNoAxeViolations, test } from '../support/page';

let gallery: Gallery;
test.beforeAll(async () => {
  test.setTimeout(120_000); // builds a page
  gallery = await buildGallery();
});

const chartIds = ['ranked', 'ranked-log', 'kinds', 'rates', 'changes', 'coverage', 'distribution'] as const;

/**
 * Every line of text of a chart with its box, in CSS pixels from the chart's own top left corner. The box is that of its characters' advances, as of
 * all text that is not SVG: an element's own also holds the ink of every glyph, rounded outwards to a whole pixel (超 begins at −1 where its ink
 * begins 0.1 px before the line).
 */
function readTexts(page: Page, id: string) {
  return page.locator(`#chart-${id} svg.recharts-surface`).evaluate((svg) => {
    const origin = svg.getBoundingClientRect();
    const lines = [...svg.querySelectorAll('text')].flatMap((text) => {
      const spans = [...text.querySelectorAll(':scope > tspan[x]')];
      return (spans.length > 0 ? spans : [text]).map((line) => {
        const characters = document.createRange();
        characters.selectNodeContents(line);
        const { left, top, right, bottom } = characters.getBoundingClientRect();
        return {
          text: line.textContent,
          left: left - origin.left,
          top: top - origin.top,
          right: right - origin.left,
          bottom: bottom - origin.top,
        };
      });
    });
    return { width: origin.width, height: origin.height, lines };
  });
}

type Line = Awaited<ReturnType<typeof readTexts>>['lines'][number];

/** Boxes are as high as the font's own line, which is more than its ink: two lines touch when more than a third of it is shared. */
function findCollisions(lines: readonly Line[]): string[] {
  return lines.flatMap((a, place) =>
    lines.slice(place + 1).flatMap((b) => {
      const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const isBeside = Math.min(a.right, b.right) - Math.max(a.left, b.left) <= 0.5;
      return isBeside || shared <= Math.min(a.bottom - a.top, b.bottom - b.top) / 3 ? [] : [`${a.text} × ${b.text}`];
    }),
  );
}

for (const language of ['ja', 'en'] as const) {
  for (const width of [320, 768, 1280, 1920]) {
    const isLong = width !== 320 || language !== 'ja';
    test(`${language}, ${width} px: no label is dropped, cut or run into another one`, { tag: isLong ? '@long' : [] }, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openGallery(page, gallery, { language });
      for (const id of chartIds) {
        const { width: chartWidth, height, lines } = await readTexts(page, id);
        const outside = lines.filter(
          ({ left, right, top, bottom }) => left < -0.5 || right > chartWidth + 0.5 || top < -4 || bottom > height + 4,
        );
        expect(outside, `${id}: text outside of the drawing`).toEqual([]);
        expect(findCollisions(lines), `${id}: text on text`).toEqual([]);
        const shown = lines
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, '');
        const marks = await page
          .locator(`#chart-${id} button[aria-label]`)
          .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
        expect(marks.length).toBeGreaterThanOrEqual(3);
        for (const mark of marks) {
          const words = mark.split(' ').filter((word) => !shown.includes(word));
          expect(words, `${id}: missing in the drawing`).toEqual([]);
        }
      }
      const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(pageWidth, 'the page itself does not scroll sideways').toBeLessThanOrEqual(width);
    });
  }
}

test('0 has a mark and a number, missing has neither bar nor number', { tag: '@long' }, async ({ page }) => {
  await openGallery(page, gallery);
  const row = (id: string) => page.locator(`#chart-ranked [data-row="${id}"]`);
  await expect(row('r5').locator('[data-text="value"]')).toHaveText('0人');
  await expect(row('r5').locator('line')).toHaveCount(1);
  await expect(row('r6').locator('[data-text="value"]')).toHaveText('―');
  await expect(row('r6').locator('line')).toHaveCount(0);
});

test('bars begin at 0 and are as long as their values', { tag: '@long' }, async ({ page }) => {
  await openGallery(page, gallery);
  const bars = await page
    .locator('#chart-ranked .recharts-bar-rectangle rect')
    .evaluateAll((rects) => rects.map((rect) => [Number(rect.getAttribute('x')), Number(rect.getAttribute('width'))]));
  const [first, second, third] = bars.map(([, length]) => (length ?? 0) + 1.5);
  expect(new Set(bars.slice(0, 3).map(([x]) => Math.round(x ?? 0))).size).toBe(1);
  expect((second ?? 0) / (first ?? 1)).toBeCloseTo(8_533 / 129_898, 2);
  expect((third ?? 0) / (first ?? 1)).toBeCloseTo(20_186 / 129_898, 2);
});

test('one tab stop; arrows go from row to row, Enter opens the row', async ({ page }) => {
  await openGallery(page, gallery);
  const chart = page.locator('#chart-coverage');
  await chart.getByRole('radio', { name: 'グラフ' }).focus();
  await page.keyboard.press('Tab');
  await expect(chart.getByRole('button', { name: '企画財政部 12/20 (60%)' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chart.getByRole('button', { name: '生活安全部 16/20 (78%)' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(chart.getByRole('button', { name: /教育部/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await page.title()).toBe('opened v1');
  await page.keyboard.press('Tab');
  await expect(chart.getByText('定義と注記')).toBeFocused();
});

test('the focused row lies over its words and its bar', { tag: '@long' }, async ({ page }) => {
  await openGallery(page, gallery);
  const mark = await page.locator('#chart-coverage').getByRole('button', { name: '福祉健康部' }).boundingBox();
  const words = await page.locator('#chart-coverage [data-row="v4"]').boundingBox();
  expect(words?.y ?? 0).toBeGreaterThanOrEqual((mark?.y ?? 0) - 1);
  expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual((mark?.y ?? 0) + (mark?.height ?? 0) + 1);
});

test('the same data as a table, reached by the switch', { tag: '@long' }, async ({ page }) => {
  await openGallery(page, gallery);
  const chart = page.locator('#chart-ranked');
  await chart.getByRole('radio', { name: '表' }).check();
  await expect(chart.getByRole('table')).toBeVisible();
  await expect(chart.getByRole('row')).toHaveCount(8);
  await expect(chart.locator('svg.recharts-surface')).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('axe finds nothing', { tag: '@long' }, async ({ page }) => {
  await openGallery(page, gallery);
  await expectNoAxeViolations(page);
});

test('on paper no chart is wider than the page', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openGallery(page, gallery);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('#chart-ranked svg.recharts-surface').getAttribute('width')).toBe('960');
  const widths = await page
    .locator('svg.recharts-surface')
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width));
  expect(Math.max(...widths)).toBeLessThanOrEqual(960);
});

/** What the page gave to ids is the only thing that differs from one drawing to the next. */
function normalise(svg: string): string {
  const ids = new Map<string, string>();
  const name = (id: string) => ids.get(id) ?? ids.set(id, `id${ids.size + 1}`).get(id)!;
  return svg
    .replace(
      / (id|clip-path|aria-labelledby|aria-describedby)="([^"]*)"/g,
      (_all, key: string, value: string) => ` ${key}="${value.replace(/^(?:url\(#)?([^)]*)\)?$/, (_v, id: string) => name(id))}"`,
    )
    .replace(/url\((?:&quot;)?#([^)&]*)(?:&quot;)?\)/g, (_all, id: string) => `url(#${name(id)})`)
    .replace(/(\d+\.\d{2})\d+/g, '$1')
    .replace(/></g, '>\n<');
}

test('every drawing is the one that was looked at', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await openGallery(page, gallery);
  for (const id of chartIds) {
    const drawing = normalise(await page.locator(`#chart-${id} svg.recharts-surface`).evaluate((svg) => svg.outerHTML));
    const file = `tests/charts/golden/${id}.svg`;
    // a wanted change: run with UPDATE_GOLDEN=1, look at the files, commit them
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${drawing}\n`);
    expect.soft(`${drawing}\n`, file).toBe(readFileSync(file, 'utf8'));
  }
});

test(
  'a drawing is one image to a screen reader, with title and summary, and no tab stop of its own',
  { tag: '@long' },
  async ({ page }) => {
    await openGallery(page, gallery);
    const drawing = page.getByRole('img', { name: 'Chart coverage' });
    await expect(drawing).toHaveAccessibleDescription('Largest 129,898, smallest 0.');
    await expect(page.locator('svg [tabindex="0"], svg[tabindex="0"]')).toHaveCount(0);
  },
);
