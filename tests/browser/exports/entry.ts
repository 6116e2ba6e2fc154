import { findCovered } from '../../../src/exports/fontCharacters';
import type { FontFile } from '../../../src/exports/pictureFonts';
import { buildMeetingKit } from '../../../src/exports/meetingKit';
import { renderPng } from '../../../src/exports/picturePng';
import { buildPictureSvg, type Drawing } from '../../../src/exports/pictureSvg';
import { buildPptx } from '../../../src/exports/pptx/buildPptx';
import { encodeShiftJis } from '../../../src/exports/tableText';
import { buildTableXlsx } from '../../../src/exports/tableXlsx';
import { makeDeck } from '../../support/makeSpecs';

/** The builders of `src/exports` on a page, as a screen would load them; called by `exports.spec.ts`. */

const family = 'BIZ UDPGothic';

/** One file of the page's font and the characters that it holds. */
export interface FontSlice {
  readonly url: string;
  readonly unicodeRange: string;
}

/** Only those files that the text needs, as the application does it. */
async function loadFonts(slices: readonly FontSlice[], text: string): Promise<FontFile[]> {
  const needed = slices.filter(({ unicodeRange }) => findCovered(unicodeRange, text) !== undefined);
  return Promise.all(
    needed.map(async ({ url, unicodeRange }) => ({
      family,
      weight: 400 as const,
      unicodeRange,
      bytes: await (await fetch(url)).arrayBuffer(),
    })),
  );
}

/** Pixels of a PNG, RGBA. */
async function readPixels(png: Uint8Array<ArrayBuffer>): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([png]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no surface');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

const cell = 40;

/** The ink of each character of a picture that holds them side by side, as text that can be compared. */
async function drawGlyphs(characters: readonly string[], slices: readonly FontSlice[]): Promise<string[]> {
  const width = cell * characters.length;
  const texts = characters.map((character, at) => `<text x="${at * cell + 4}" y="30" font-size="28">${character}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${cell}" font-family="${family}">${texts.join('')}</svg>`;
  const png = await renderPng({ svg, width, height: cell }, { scale: 1, fonts: await loadFonts(slices, characters.join('')) });
  const { data } = await readPixels(png);
  return characters.map((_character, at) => {
    let ink = '';
    for (let y = 0; y < cell; y += 1) {
      for (let x = at * cell; x < (at + 1) * cell; x += 1) ink += (data[(y * width + x) * 4] ?? 255) < 128 ? '1' : '0';
    }
    return ink;
  });
}

/** A chart of the page as picture and as PNG. */
/** A list of numbers takes the way from page to test many times as long. */
function writeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

async function drawChart(svg: string, size: { width: number; height: number }, slices: readonly FontSlice[]) {
  const picture = buildPictureSvg({
    language: 'ja',
    title: '部ごとの参加者数（髙﨑・㈱・①）',
    subtitle: '単位：人　令和4年度（2022年度）',
    summary: '最大は 129,898人',
    legend: [],
    notes: ['延べと実数は合わせていません。'],
    sourceLine: '出典：刈谷市「組織重点目標（実績・成果）」を加工して作成　時点：記載なし',
    drawing: { svg, ...size },
  });
  const fonts = await loadFonts(slices, picture.svg);
  const start = performance.now();
  const png = await renderPng(picture, { fonts });
  const milliseconds = performance.now() - start;
  const { width, height, data } = await readPixels(png);
  const corner = Array.from(data.slice(0, 4));
  const inked = data.filter((value, at) => at % 4 === 0 && value < 128).length;
  return { picture, fontCount: fonts.length, png: writeBase64(png), width, height, corner, inked, milliseconds };
}

async function refuse(drawing: Drawing): Promise<string> {
  return renderPng(drawing).then(
    () => 'drawn',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'another error'),
  );
}

/** Files made in the page, so that its policy is in force and nothing of Node is there. */
async function buildFiles() {
  const deck = makeDeck('ja', ['ranked', 'matrix', 'figures']);
  const table = {
    language: 'ja' as const,
    title: '一覧',
    columns: [{ key: 'value', header: '値', type: 'number' as const, definition: '' }],
    rows: [[7]],
    sourceLine: '出典',
    facts: [],
  };
  const drawing = {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>',
    width: 10,
    height: 10,
  };
  const kit = {
    name: '会議資料',
    deck,
    tables: [{ name: '一覧', table }],
    pictures: [{ name: '図', draw: () => drawing }],
    fonts: [],
    facts: [],
  };
  const [pptx, xlsx, zip] = [await buildPptx(deck), await buildTableXlsx(table, '2026-11-23'), await buildMeetingKit(kit)];
  return { pptx: Array.from(pptx), xlsx: Array.from(xlsx), zip: Array.from(zip), sjis: encodeShiftJis('表①髙〜发') };
}

export const exportsOnPage = { drawGlyphs, drawChart, refuse, buildFiles };
export type ExportsOnPage = typeof exportsOnPage;

Object.assign(globalThis, { exportsOnPage });
