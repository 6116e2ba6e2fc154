import { escapeXml } from '../escapeXml';
import type { ExportLanguage } from '../exportTable';
import { lightColours, officeColour } from '../lightColours';
import { officeFont } from '../officeFont';

/** One font for every script: without the second, kanji fall to whatever the machine has. */
export const fontXml = ['latin', 'ea', 'cs'].map((script) => `<a:${script} typeface="${officeFont}"/>`).join('');

export interface RunStyle {
  readonly points: number;
  readonly isBold?: boolean;
  /** A variable of the light theme. */
  readonly colour?: string;
}

export const languageTag: Readonly<Record<ExportLanguage, string>> = { ja: 'ja-JP', en: 'en-US' };

/** Properties of text: `rPr` of a run, `endParaRPr` of an empty paragraph, `defRPr` of a chart. */
export function runProperties(
  element: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr',
  { points, isBold, colour = '--color-text' }: RunStyle,
  language?: ExportLanguage,
): string {
  const spoken = language === undefined ? '' : ` lang="${languageTag[language]}" altLang="${language === 'ja' ? 'en-US' : 'ja-JP'}"`;
  const fill = `<a:solidFill><a:srgbClr val="${officeColour(lightColours[colour] ?? '')}"/></a:solidFill>`;
  return `<${element}${spoken} sz="${Math.round(points * 100)}" b="${isBold === true ? 1 : 0}">${fill}${fontXml}</${element}>`;
}

/** A run of text; what XML cannot hold is left out of what is read. */
export function runXml(text: string, style: RunStyle, language: ExportLanguage): string {
  return `<a:r>${runProperties('a:rPr', style, language)}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

export interface ParagraphStyle extends RunStyle {
  readonly align?: 'l' | 'r' | 'ctr';
  /** Space before it, points. */
  readonly before?: number;
}

/** A paragraph; line ends inside become line breaks. */
export function paragraphXml(text: string, { align = 'l', before = 0, ...style }: ParagraphStyle, language: ExportLanguage): string {
  const properties = `<a:pPr algn="${align}">${before > 0 ? `<a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>` : ''}</a:pPr>`;
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  const runs = lines.map((line) => (line === '' ? '' : runXml(line, style, language)));
  const breaks = `<a:br>${runProperties('a:rPr', style, language)}</a:br>`;
  return `<a:p>${properties}${runs.join(breaks)}${runProperties('a:endParaRPr', style, language)}</a:p>`;
}
