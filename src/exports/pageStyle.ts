import type { Language } from '../domain/languages';
import { fontStackOf } from './fileLook';

/** Words in the margins of every printed page; empty ones leave their place empty. */
export interface PageMargins {
  readonly language: Language;
  /** What is printed. */
  readonly title: string;
  /** 資料1（案）: framed at the upper right, where meetings look for it. */
  readonly mark: string;
  /** Where the numbers come from, and when they were printed. */
  readonly source: string;
}

/** A text as CSS has it between quotation marks; nothing in it can end the string or the rule. */
function quoteCss(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N}\p{P}\p{S} 　]/gu, ' ').replace(/["\\<>{};]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/**
 * The style of printed pages: title and mark above, source and page n / N below, in the page's margin boxes. Browsers without margin boxes pass over
 * them.
 */
export function writePageStyle({ language, title, mark, source }: PageMargins): string {
  const text = `font-family: ${fontStackOf(language)}; font-size: 8pt; color: #000;`;
  const frame = mark === '' ? '' : 'border: 0.5pt solid #000; padding: 1mm 4mm; margin-block: 3mm; font-size: 10pt; text-align: center;';
  return `@page {
  @top-left { content: ${quoteCss(title)}; ${text} width: 78%; text-align: left; }
  @top-right { content: ${mark === '' ? 'none' : quoteCss(mark)}; ${text} width: 22%; ${frame} }
  @bottom-left { content: ${quoteCss(source)}; ${text} width: 85%; text-align: left; }
  @bottom-right { content: counter(page) " / " counter(pages); ${text} width: 15%; text-align: right; }
}`;
}
