import { expect, test } from 'vitest';
import { embedFonts, probeFonts, probeSize } from '../../src/exports/pictureFonts';
import { findAll, readXml } from '../support/readXml';

const bytes = Uint8Array.of(0, 255, 1).buffer;
const drawing = {
  svg: '<svg width="50" height="30"><text>&amp; 回 <tspan font-weight="700">a</tspan></text></svg>',
  width: 50,
  height: 30,
};
const regular = { family: 'BIZ UDPGothic', weight: 400, bytes } as const;

test('fonts are put into the picture, whole or by range; one that holds none of the characters of its weight is left out', () => {
  const { svg } = embedFonts(drawing, [
    regular,
    { ...regular, weight: 700, unicodeRange: 'U+0-7F' },
    { ...regular, unicodeRange: 'U+3042' },
    { ...regular, weight: 700, unicodeRange: 'U+56DE' },
  ]);
  expect(findAll(readXml(svg), 'style')[0]?.text).toBe(
    "@font-face{font-family:'BIZ UDPGothic';font-weight:400;font-display:block;src:url(data:font/woff2;base64,AP8B) format('woff2')}" +
      "@font-face{font-family:'BIZ UDPGothic';font-weight:700;font-display:block;src:url(data:font/woff2;base64,AP8B) format('woff2');unicode-range:U+0-7F}",
  );
});

test('the file is as large as the picture', () => {
  const embedded = embedFonts(drawing, [regular]);
  expect(readXml(embedded.svg).attributes).toMatchObject({ width: '50', height: '30', viewBox: '0 0 50 30' });
  expect([embedded.width, embedded.height]).toEqual([50, 30]);
  expect(embedded.svg).toContain(drawing.svg);
});

test('for drawing, each font shows one of its characters below the picture, line by line', () => {
  const fonts = [
    { ...regular, unicodeRange: 'U+56DE' },
    { ...regular, weight: 700, unicodeRange: 'U+61' } as const,
    { ...regular, unicodeRange: 'U+0-7F' },
  ];
  const { svg, probes, height, pictureHeight } = probeFonts(drawing, fonts);
  const texts = readXml(svg).children.filter(({ name }) => name === 'text');
  expect(texts.map(({ text }) => text)).toEqual(['回', 'a', '&']);
  expect(probes).toEqual([
    { x: 0, y: 30 },
    { x: probeSize, y: 30 },
    { x: 0, y: 30 + probeSize },
  ]);
  expect([pictureHeight, height]).toEqual([30, 30 + 2 * probeSize]);
});

test('without fonts the picture is as it was', () => {
  expect(embedFonts(drawing, [])).toEqual(drawing);
  expect(probeFonts(drawing, [])).toMatchObject({ probes: [], height: 30 });
});

test('large fonts do not overflow the stack', () => {
  expect(embedFonts(drawing, [{ ...regular, bytes: new ArrayBuffer(600_000) }]).svg.length).toBeGreaterThan(800_000);
});
