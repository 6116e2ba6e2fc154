import { factsOf } from '../../domain/languages';
import type { Language } from '../../domain/languages';
import { escapeXml } from '../escapeText';
import { officeFont } from '../fileLook';
import { lineHeight } from '../gridLayout';
import { colourXml } from './deckTheme';

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a slide's shape is to its layout; slides get place and size from there. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'dt' | 'ftr' | 'sldNum' | 'sldImg';
  /** Ties a slide's shape to that of the layout; left out for titles. */
  readonly index?: number;
}

/** Indexes that tie a slide's shapes to its layout's. */
export const placeholderIndex = { lines: 13, foot: 14, text: 15, date: 10, footer: 11, page: 12 } as const;

const offsetXml = ({ x, y, width, height }: Frame) => `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

interface ShapeInput {
  readonly id: number;
  readonly name: string;
  readonly placeholder: Placeholder;
  /** Where it stands, if not where the layout has it. */
  readonly frame?: Frame;
  /** Attributes and content of `bodyPr`, e.g. `anchor="b"`. */
  readonly body?: string;
  readonly listStyle?: string;
  /** `a:p` elements; none for a picture of the slide. */
  readonly paragraphs: string;
}

/** A placeholder with text: in a master or layout where it stands, in a slide what it says. */
export function shapeXml({ id, name, placeholder: { type, index }, frame, body = '', listStyle = '', paragraphs }: ShapeInput): string {
  const place = frame === undefined ? '' : `<a:xfrm>${offsetXml(frame)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const text = type === 'sldImg' ? '' : `<p:txBody><a:bodyPr ${body}/><a:lstStyle>${listStyle}</a:lstStyle>${paragraphs}</p:txBody>`;
  const locks = type === 'sldImg' ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
  const tie = `<p:ph type="${type}"${index === undefined ? '' : ` idx="${index}"`}/>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr>${tie}</p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr>${text}</p:sp>`;
}

interface BoxInput extends Pick<ShapeInput, 'id' | 'name' | 'paragraphs'> {
  readonly frame: Frame;
  /** Fill and outline; none where left out. */
  readonly fill?: string;
}

/** A box that no layout knows: a key figure, the title of a small chart, a square of the key. */
export function boxXml({ id, name, frame, paragraphs, fill = '<a:noFill/>' }: BoxInput): string {
  const body = '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/>';
  const place = `<a:xfrm>${offsetXml(frame)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}`;
  const kind = paragraphs === '' ? '' : ' txBox="1"';
  const text = `<p:txBody>${body}<a:lstStyle/>${paragraphs || '<a:p><a:endParaRPr lang="en-US"/></a:p>'}</p:txBody>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr${kind}/><p:nvPr/></p:nvSpPr><p:spPr>${place}</p:spPr>${text}</p:sp>`;
}

interface PictureInput {
  readonly id: number;
  readonly name: string;
  /** Number of the picture among the relationships of its part. */
  readonly relationship: number;
  readonly frame: Frame;
  /** Cut off at each side, 1/1000 %: left, top, right, bottom. */
  readonly crop: readonly [number, number, number, number];
}

/** A picture that says nothing that is not said elsewhere. */
export function pictureXml({ id, name, relationship, frame, crop: [left, top, right, bottom] }: PictureInput): string {
  const cut = left + top + right + bottom === 0 ? '' : `<a:srcRect l="${left}" t="${top}" r="${right}" b="${bottom}"/>`;
  return [
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>`,
    `<p:blipFill><a:blip r:embed="rId${relationship}"/>${cut}<a:stretch><a:fillRect/></a:stretch></p:blipFill>`,
    `<p:spPr><a:xfrm>${offsetXml(frame)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
  ].join('');
}

interface GraphicInput {
  readonly id: number;
  readonly name: string;
  /** Read by a screen reader. */
  readonly description: string;
  readonly frame: Frame;
  readonly kind: 'chart' | 'table';
  readonly content: string;
}

/** A chart or a table on a slide. */
export function graphicXml({ id, name, description, frame, kind, content }: GraphicInput): string {
  const uri = `http://schemas.openxmlformats.org/drawingml/2006/${kind}`;
  return [
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/>`,
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`,
    `<p:xfrm>${offsetXml(frame)}</p:xfrm><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`,
  ].join('');
}

/** A thin line that says nothing. */
export function lineXml(id: number, frame: Frame, colour: string): string {
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm>${offsetXml(frame)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill>${colourXml(colour)}</a:solidFill></a:ln></p:spPr></p:cxnSp>`;
}

/** All shapes of a slide, layout or master. */
export function treeXml(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}

/** A rectangle on a slide in inches. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 16:9, the size that PowerPoint calls widescreen. */
export const slideWidth = 13.333;
export const slideHeight = 7.5;

const left = 0.6;
const width = slideWidth - 2 * left;

/** Where everything stands that every slide has, before a city's logos and footer need room (`deckFrames.ts`); title, lines under it, content and foot share what is between the edges as they need it. */
export const plainFrames = {
  title: { x: left, y: 0.35, width, height: 0.97 },
  lines: { x: left, y: 1.36, width, height: 0.36 },
  content: { x: left, y: 1.82, width, height: 4.6 },
  foot: { x: left, y: 6.46, width, height: 0.36 },
  footerLine: { x: left, y: 6.86, width, height: 0 },
  source: { x: left, y: 6.9, width: 8.8, height: 0.4 },
  date: { x: left + 8.9, y: 6.9, width: 1.9, height: 0.4 },
  page: { x: left + 10.9, y: 6.9, width: width - 10.9, height: 0.4 },
  coverTitle: { x: 1.2, y: 2, width: slideWidth - 2.4, height: 1.6 },
  coverText: { x: 1.2, y: 3.75, width: slideWidth - 2.4, height: 2.6 },
} as const satisfies Record<string, Frame>;

/** English Metric Units, the integers in which Office measures. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400);
}

/** A font of the theme for every script: without the second, kanji fall to whatever the machine has. */
const fontXml = (font: 'mj' | 'mn') =>
  ['lt', 'ea', 'cs'].map((end) => `<a:${end === 'lt' ? 'latin' : end} typeface="+${font}-${end}"/>`).join('');
const [headingFont, bodyFont] = [fontXml('mj'), fontXml('mn')];

/** Of a language whose letters no Japanese font has, whatever the theme says; kanji that Latin script quotes stay in the font of the documents. */
function ownFontXml(language: Language): string | null {
  const [own] = factsOf(language).fonts;
  if (own === undefined) return null;
  const isLatin = new Intl.Locale(language).maximize().script === 'Latn';
  const faces = { latin: own, ea: isLatin ? officeFont : own, cs: own };
  return Object.entries(faces)
    .map(([script, face]) => `<a:${script} typeface="${face}"/>`)
    .join('');
}

export interface RunStyle {
  readonly points: number;
  readonly isBold?: boolean;
  /** A variable of the light theme. */
  readonly colour?: string;
  /** In the theme's font of headings. */
  readonly isHeading?: boolean;
}

/** Properties of text: `rPr` of a run, `endParaRPr` of an empty paragraph, `defRPr` of a chart. */
export function runProperties(
  element: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr',
  { points, isBold, isHeading, colour = '--color-text' }: RunStyle,
  language?: Language,
): string {
  const { officeTag, isOriginal } = factsOf(language ?? 'ja');
  const fonts = ownFontXml(language ?? 'ja') ?? (isHeading === true ? headingFont : bodyFont);
  const spoken = language === undefined ? '' : ` lang="${officeTag}" altLang="${isOriginal ? 'en-US' : 'ja-JP'}"`;
  const fill = `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
  return `<${element}${spoken} sz="${Math.round(points * 100)}" b="${isBold === true ? 1 : 0}">${fill}${fonts}</${element}>`;
}

/** Runs of text; line ends inside become line breaks. */
function linesXml(text: string, style: RunStyle, language: Language): string {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  const runs = lines.map((line) => (line === '' ? '' : runXml(line, style, language)));
  return runs.join(`<a:br>${runProperties('a:rPr', style, language)}</a:br>`);
}

/** A run of text; what XML cannot hold is left out of what is read. */
export function runXml(text: string, style: RunStyle, language: Language): string {
  return `<a:r>${runProperties('a:rPr', style, language)}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** Lines at a distance of our own: fonts that stand in where ours is missing would set them up to half as far apart again, and tables would grow. */
function paragraphProperties(align: 'l' | 'r' | 'ctr', points: number, before = 0): string {
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(points * lineHeight * 100)}"/></a:lnSpc>`;
  return `<a:pPr algn="${align}">${spacing}${before > 0 ? `<a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>` : ''}</a:pPr>`;
}

/** A paragraph of runs in different sizes: a number and its unit; line ends inside become line breaks. */
export function runsXml(runs: readonly (RunStyle & { readonly text: string })[], align: 'l' | 'r', language: Language): string {
  const written = runs.filter(({ text }) => text !== '').map(({ text, ...style }) => linesXml(text, style, language));
  const [first = { points: 12 }] = runs;
  const largest = runs.reduce((most, { points }) => Math.max(most, points), 0);
  return `<a:p>${paragraphProperties(align, largest)}${written.join('')}${runProperties('a:endParaRPr', { points: first.points }, language)}</a:p>`;
}

export interface ParagraphStyle extends RunStyle {
  readonly align?: 'l' | 'r' | 'ctr';
  /** Space before it, points. */
  readonly before?: number;
}

/** A paragraph; line ends inside become line breaks. */
export function paragraphXml(text: string, { align = 'l', before = 0, ...style }: ParagraphStyle, language: Language): string {
  const properties = paragraphProperties(align, style.points, before);
  return `<a:p>${properties}${linesXml(text, style, language)}${runProperties('a:endParaRPr', style, language)}</a:p>`;
}
