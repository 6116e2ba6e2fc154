import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SlideMaster } from '../../src/domain/slideMaster';

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relationTypes}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const emu = (inches: number) => Math.round(inches * 914_400);

/** A PNG of one green point: what a city's mark is here. */
export const logoPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPQaLgAAAJ4AXSWVUnzAAAAAElFTkSuQmCC',
  'base64',
);

const relationsXml = (relations: readonly (readonly [type: string, target: string, isOutside?: boolean])[]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ([type, target, isOutside = false], at) =>
        `<Relationship Id="rId${at + 1}" Type="${relationTypes}/${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** A picture of a master at a place in inches. @param link the attribute that names its file */
export const pictureOf = ([x, y, width, height]: readonly [number, number, number, number], link = 'r:embed="rId2"') =>
  `<p:pic><p:nvPicPr><p:cNvPr id="9" name="市章"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip ${link}/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm></p:spPr></p:pic>`;

export const footerOf = (text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="8" name="フッター"/><p:cNvSpPr/><p:nvPr><p:ph type="ftr" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

const defaultColours = {
  dk1: '<a:sysClr val="windowText" lastClr="000000"/>',
  lt1: '<a:sysClr val="window" lastClr="FFFFFF"/>',
  dk2: '<a:srgbClr val="14532D"/>',
  lt2: '<a:srgbClr val="E7F5EA"/>',
  accent1: '<a:srgbClr val="1B7837"/>',
  accent2: '<a:srgbClr val="8C510A"/>',
  accent3: '<a:srgbClr val="FFE08A"/>',
  accent4: '<a:srgbClr val="4D4D4D"/>',
  accent5: '<a:srgbClr val="762A83"/>',
  accent6: '<a:srgbClr val="1B7837"/>',
  hlink: '<a:srgbClr val="0563C1"/>',
  folHlink: '<a:srgbClr val="954F72"/>',
} as const;

export interface PotxInput {
  readonly colours?: Readonly<Partial<Record<keyof typeof defaultColours, string>>>;
  /** Attributes of the master's map of colours. */
  readonly map?: string;
  /** `p:bg` of the master. */
  readonly background?: string;
  readonly fontScheme?: string;
  /** Shapes of the master. */
  readonly shapes?: string;
  readonly logo?: Uint8Array;
  readonly size?: readonly [width: number, height: number];
  /** Relationships of the master behind theme and logo. */
  readonly relations?: Parameters<typeof relationsXml>[0];
  readonly more?: Zippable;
}

const usualMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const usualFonts =
  '<a:majorFont><a:latin typeface="Arial"/><a:ea typeface="メイリオ"/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:font script="Jpan" typeface="游ゴシック"/></a:minorFont>';

/** The parts of a city's template: one master with green colours, a mark at the upper right, and words at its foot. */
export function potxParts({
  colours = {},
  map = usualMap,
  background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
  fontScheme = usualFonts,
  shapes = pictureOf([11.6, 0.2, 1.4, 0.7]) + footerOf('緑川市 企画課'),
  logo = logoPng,
  size = [13.333, 7.5],
  relations = [],
  more = {},
}: PotxInput = {}): Zippable {
  const scheme = Object.entries({ ...defaultColours, ...colours }).map(([slot, colour]) => `<a:${slot}>${colour}</a:${slot}>`);
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const text = (xml: string) => strToU8(head + xml);
  return {
    '[Content_Types].xml': text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'ppt/presentation.xml': text(
      `<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="1" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="${emu(size[0])}" cy="${emu(size[1])}"/></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': strToU8(relationsXml([['slideMaster', 'slideMasters/slideMaster1.xml']])),
    'ppt/slideMasters/slideMaster1.xml': text(
      `<p:sldMaster ${spaces}><p:cSld>${background}<p:spTree>${shapes}</p:spTree></p:cSld><p:clrMap ${map}/></p:sldMaster>`,
    ),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': strToU8(
      relationsXml([['theme', '../theme/theme1.xml'], ['image', '../media/image1.png'], ...relations]),
    ),
    'ppt/theme/theme1.xml': text(
      `<a:theme ${spaces} name="緑川市"><a:themeElements><a:clrScheme name="緑">${scheme.join('')}</a:clrScheme><a:fontScheme name="字">${fontScheme}</a:fontScheme><a:fmtScheme name="形"><a:bgFillStyleLst>${fill}${fill}<a:gradFill/></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
    ),
    'ppt/media/image1.png': logo,
    ...more,
  };
}

/** A city's template as a file. */
export const makePotx = (input: PotxInput = {}): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync(potxParts(input)));

/** What is read of such a template. */
export const makeSlideMaster = (changes: Partial<SlideMaster> = {}): SlideMaster => ({
  file: '緑川市.potx',
  slide: { width: 13.333, height: 7.5 },
  colours: { dk1: '000000', lt1: 'FFFFFF', dk2: '14532D', lt2: 'E7F5EA', accent1: '1B7837', accent2: '8C510A', accent3: 'FFE08A' },
  ground: null,
  fonts: { heading: 'メイリオ', body: '游ゴシック' },
  logos: [{ format: 'png', bytes: logoPng.toString('base64'), frame: { x: 11.6, y: 0.2, width: 1.4, height: 0.7 }, crop: [0, 0, 0, 0] }],
  footer: '緑川市 企画課',
  left: [],
  ...changes,
});
