import { encodeBase64 } from '../domain/base64';
import { escapeXml } from './escapeText';
import { findCovered, listFontCharacters, type FontWeight } from './fontCharacters';
import type { Drawing } from './pictureSvg';

/** A font as it is put into a picture: whoever draws it then needs none installed. */
export interface FontFile {
  /** As pictures name it: BIZ UDPGothic. */
  readonly family: string;
  readonly weight: FontWeight;
  /** WOFF2. */
  readonly bytes: ArrayBuffer;
  /** CSS `unicode-range`, where the file holds only part of the font; all of it where left out. */
  readonly unicodeRange?: string;
}

function faceOf({ family, weight, bytes, unicodeRange }: FontFile): string {
  const range = unicodeRange === undefined ? '' : `;unicode-range:${unicodeRange}`;
  const source = `url(data:font/woff2;base64,${encodeBase64(new Uint8Array(bytes))}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:${source}${range}}`;
}

/** Side of the square in which a font proves itself, CSS pixels. */
export const probeSize = 24;

/** A picture with its fonts inside, and below it one character of each font: a browser loads them when it likes, and says nothing. */
export interface ProbedDrawing extends Drawing {
  /** Below the picture proper: left upper corners of the squares that have ink once their font is there. CSS pixels. */
  readonly probes: readonly { readonly x: number; readonly y: number }[];
  /** Of the picture without the strip of probes. */
  readonly pictureHeight: number;
}

interface UsedFont {
  readonly font: FontFile;
  /** A character of the picture that it holds. */
  readonly character: string;
}

/** The fonts that hold any character that a picture draws in their weight. */
function selectUsed(svg: string, fonts: readonly FontFile[]): readonly UsedFont[] {
  const characters = listFontCharacters(svg);
  return fonts.flatMap((font) => {
    const [first] = characters[font.weight];
    const held = font.unicodeRange === undefined ? first : findCovered(font.unicodeRange, characters[font.weight]);
    return held === undefined ? [] : [{ font, character: held }];
  });
}

function wrap(svg: string, used: readonly UsedFont[], width: number, height: number, more: string): string {
  const style = used.length === 0 ? '' : `<style>${used.map(({ font }) => faceOf(font)).join('')}</style>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${style}${svg}${more}</svg>`;
}

/**
 * Puts those fonts into an SVG that hold any of its characters, for a file that looks the same everywhere. Without them boxes stand
 * for kanji where no Japanese font is installed, since a picture sees no fonts of its page.
 */
export function embedFonts({ svg, width, height }: Drawing, fonts: readonly FontFile[]): Drawing {
  const used = selectUsed(svg, fonts);
  return used.length === 0 ? { svg, width, height } : { svg: wrap(svg, used, width, height, ''), width, height };
}

/** The same with a strip below the picture in which every font shows one of its characters. */
export function probeFonts({ svg, width, height }: Drawing, fonts: readonly FontFile[]): ProbedDrawing {
  const used = selectUsed(svg, fonts);
  const perLine = Math.max(Math.floor(width / probeSize), 1);
  const probes = used.map((_entry, at) => ({ x: (at % perLine) * probeSize, y: height + Math.floor(at / perLine) * probeSize }));
  const texts = used.map(({ font, character }, at) => {
    const { x = 0, y = 0 } = probes[at] ?? {};
    return `<text x="${x + 2}" y="${y + 18}" font-family="'${font.family}'" font-weight="${font.weight}" font-size="18">${escapeXml(character)}</text>`;
  });
  const whole = height + Math.ceil(used.length / perLine) * probeSize;
  return { svg: wrap(svg, used, width, whole, texts.join('')), width, height: whole, probes, pictureHeight: height };
}
