import { chromium, expect, test as unwatchedTest, type Browser } from '@playwright/test';
import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { browserArgs, findBrowser } from '../support/browser.mjs';
import { buildGallery, openGallery } from '../support/chartGallery';
import { listPackageFaults } from '../support/checkPackage';
import { buildExportsBundle, openExports, readFontSlices, type ExportsBundle } from '../support/exportsBundle';
import { test } from '../support/page';
import { readXlsx } from '../support/readXlsx';

const slices = readFontSlices();

let bundle: ExportsBundle;
test.beforeAll(async () => {
  bundle = await buildExportsBundle();
});

test('the built page makes every file itself, under its policy', { tag: '@long' }, async ({ page }) => {
  await openExports(page, bundle);
  const { pptx, xlsx, zip, sjis } = await page.evaluate(() => exportsOnPage.buildFiles());
  expect(listPackageFaults(Uint8Array.from(pptx))).toEqual([]);
  expect(readXlsx(Uint8Array.from(xlsx))[0]?.rows).toEqual([['値'], [7]]);
  const files = unzipSync(Uint8Array.from(zip));
  expect(Object.keys(files)).toEqual(['出典.txt', '会議資料.pptx', '一覧.xlsx', '一覧.csv', '一覧.json', '図/01_図.png']);
  expect(Array.from(files['図/01_図.png']?.slice(1, 4) ?? [])).toEqual([0x50, 0x4e, 0x47]);
  expect(sjis.bytes).toEqual([0x95, 0x5c, 0x87, 0x40, 0xfb, 0xfc, 0x81, 0x60, 0x81, 0xac]);
});

test('a picture that is too large, or none, is refused by name', { tag: '@long' }, async ({ page }) => {
  await openExports(page, bundle);
  expect(await page.evaluate(() => exportsOnPage.refuse({ svg: '<svg/>', width: 10_000, height: 10 }))).toBe('pictureTooLarge');
  expect(await page.evaluate(() => exportsOnPage.refuse({ svg: '<g', width: 10, height: 10 }))).toBe('pictureRefused');
});

for (const theme of ['light', 'dark']) {
  test(`${theme}: every chart becomes a picture on white, twice as large, with its words`, { tag: '@long' }, async ({ page }) => {
    const gallery = await buildGallery();
    await openGallery(page, gallery, { theme });
    const charts = await page.locator('svg.recharts-surface').evaluateAll((drawings) =>
      drawings.map((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        return { id: svg.closest('figure')?.id ?? '', svg: new XMLSerializer().serializeToString(svg), size: { width, height } };
      }),
    );
    expect(charts.length).toBeGreaterThan(4);
    await openExports(page, bundle);
    mkdirSync('test-results/pictures', { recursive: true });
    for (const { id, svg, size } of charts) {
      const given = { text: svg, box: size, fonts: slices };
      const drawn = await page.evaluate(({ text, box, fonts }) => exportsOnPage.drawChart(text, box, fonts), given);
      writeFileSync(`test-results/pictures/${id}-${theme}.png`, Buffer.from(drawn.png, 'base64'));
      expect([drawn.width, drawn.height]).toEqual([Math.ceil(drawn.picture.width * 2), Math.ceil(drawn.picture.height * 2)]);
      expect(drawn.corner).toEqual([255, 255, 255, 255]);
      expect(drawn.inked).toBeGreaterThan(15_000);
      // a picture brings along some of the hundred files of the font, not all of them
      expect(drawn.fontCount).toBeGreaterThan(10);
      expect(drawn.fontCount).toBeLessThan(60);
      expect(drawn.picture.svg).not.toMatch(/var\(|class=/);
    }
  });
}

/** A browser that finds one font in its system, and that with Latin letters only. */
async function launchWithoutJapanese(): Promise<Browser> {
  const folder = resolve('test-results/latin-only');
  mkdirSync(folder, { recursive: true });
  const whole = readFileSync('node_modules/@fontsource/biz-udpgothic/files/biz-udpgothic-latin-400-normal.woff2');
  writeFileSync(join(folder, 'latin.ttf'), await subsetFont(whole, 'ABCabc0123456789', { targetFormat: 'sfnt' }));
  const settings = join(folder, 'fonts.conf');
  writeFileSync(settings, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir></fontconfig>`);
  const { executablePath, env } = await findBrowser();
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return chromium.launch({ executablePath, args: browserArgs, env: { ...inherited, ...env, FONTCONFIG_FILE: settings } });
}

unwatchedTest('a PNG holds glyphs, not boxes, on a machine without Japanese fonts', { tag: '@long' }, async ({ baseURL }) => {
  const browser = await launchWithoutJapanese();
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await openExports(page, await buildExportsBundle());
  const characters = [...'髙﨑㈱令和％①〜−ー回数延べ刈谷'];
  const draw = (fonts: typeof slices) => page.evaluate(([all, from]) => exportsOnPage.drawGlyphs(all, from), [characters, fonts] as const);
  const glyphs = await draw(slices);
  const boxes = await draw([]);
  await browser.close();
  // without the page's font there are boxes or nothing, one like the other
  expect(new Set(boxes).size).toBeLessThan(4);
  expect(new Set(glyphs).size).toBe(characters.length);
  expect(characters.filter((_character, at) => glyphs[at]?.includes('1') !== true)).toEqual([]);
  expect(characters.filter((_character, at) => boxes.includes(glyphs[at] ?? ''))).toEqual([]);
});
