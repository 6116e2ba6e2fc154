import { fontCovers } from '../../../exports/fontRange';
import type { FontFile } from '../../../exports/pictureFonts';

const family = 'BIZ UDPGothic';

function* listFontFaces(): Generator<CSSFontFaceRule> {
  for (const sheet of document.styleSheets) {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      // a sheet of another origin, as extensions bring them
      continue;
    }
    for (const rule of rules) if (rule instanceof CSSFontFaceRule) yield rule;
  }
}

/**
 * The files of the page's font that a text needs, to be put into pictures. A page opened as a single file has none: its pictures name fonts of the
 * system, as the page itself does.
 */
export async function loadPageFonts(text: string): Promise<readonly FontFile[]> {
  const wanted = [...listFontFaces()].flatMap(({ style, parentStyleSheet }) => {
    const unicodeRange = style.getPropertyValue('unicode-range');
    const url = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
    const isOurs = style.getPropertyValue('font-family').includes(family);
    if (!isOurs || url === undefined || unicodeRange === '' || !fontCovers(unicodeRange, text)) return [];
    const weight = style.getPropertyValue('font-weight') === '700' ? 700 : 400;
    return [{ url: new URL(url, parentStyleSheet?.href ?? document.baseURI).href, weight, unicodeRange } as const];
  });
  const files = await Promise.all(
    wanted.map(async ({ url, ...rest }): Promise<FontFile | null> => {
      const response = await fetch(url).catch(() => null);
      return response?.ok === true ? { family, bytes: await response.arrayBuffer(), ...rest } : null;
    }),
  );
  return files.filter((file) => file !== null);
}
