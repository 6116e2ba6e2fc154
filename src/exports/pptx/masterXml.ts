import { themeSlots } from '../../domain/slideMaster';
import { escapeXml } from '../escapeText';
import type { DeckFrames } from './deckFrames';
import type { DeckTheme } from './deckTheme';
import {
  boxXml,
  lineXml,
  namespaces,
  paragraphXml,
  pictureXml,
  placeholderIndex,
  runProperties,
  shapeXml,
  treeXml,
  xmlHead,
  type Frame,
  type Placeholder,
} from './shapeXml';

/** Colours, and one font for all scripts; the rest is what the schema demands, plain. */
export function themeXml(name: string, theme: DeckTheme): string {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (element: string) => element.repeat(3);
  const colours = themeSlots.map((slot) => `<a:${slot}><a:srgbClr val="${theme.colours[slot]}"/></a:${slot}>`);
  const [heading, body] = [theme.fonts.heading, theme.fonts.body].map((font) => {
    const face = `typeface="${escapeXml(font)}"`;
    return `<a:latin ${face}/><a:ea ${face}/><a:cs ${face}/><a:font script="Jpan" ${face}/>`;
  });
  return [
    `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>`,
    `<a:clrScheme name="${name}">${colours.join('')}</a:clrScheme>`,
    `<a:fontScheme name="${name}"><a:majorFont>${heading}</a:majorFont><a:minorFont>${body}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="9525">${fill}</a:ln>`)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('');
}

const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

const level = (points: number, isBold: boolean, isHeading = false) =>
  `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/>${runProperties('a:defRPr', { points, isBold, isHeading })}</a:lvl1pPr>`;

const noInset = 'wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"';

interface Place {
  readonly name: string;
  readonly placeholder: Placeholder;
  readonly frame: Frame;
  readonly points: number;
  readonly isBold?: boolean;
  readonly anchor?: 't' | 'ctr' | 'b';
}

/** Name, placeholder, type and edge of every place; where it stands, the file says. */
function listPlaces(frames: DeckFrames) {
  const footer: readonly Place[] = [
    { name: 'Date', placeholder: { type: 'dt', index: placeholderIndex.date }, frame: frames.date, points: 11 },
    { name: 'Source', placeholder: { type: 'ftr', index: placeholderIndex.footer }, frame: frames.source, points: 10 },
    { name: 'Slide number', placeholder: { type: 'sldNum', index: placeholderIndex.page }, frame: frames.page, points: 11 },
  ];
  const title: Place = { name: 'Title', placeholder: { type: 'title' }, frame: frames.title, points: 28, isBold: true, anchor: 'b' };
  const content: readonly Place[] = [
    title,
    { name: 'Lines', placeholder: { type: 'body', index: placeholderIndex.lines }, frame: frames.lines, points: 14 },
    { name: 'Foot', placeholder: { type: 'body', index: placeholderIndex.foot }, frame: frames.foot, points: 11, anchor: 'b' },
  ];
  const cover: readonly Place[] = [
    { name: 'Title', placeholder: { type: 'ctrTitle' }, frame: frames.coverTitle, points: 40, isBold: true, anchor: 'b' },
    { name: 'Text', placeholder: { type: 'body', index: placeholderIndex.text }, frame: frames.coverText, points: 18 },
  ];
  const text: Place = { name: 'Text', placeholder: { type: 'body', index: placeholderIndex.text }, frame: frames.content, points: 18 };
  const layouts: Readonly<Record<LayoutName, readonly Place[]>> = {
    Cover: [...cover, ...footer],
    Content: [...content, ...footer],
    Text: [...content, text, ...footer],
  };
  return { title, text, footer, layouts };
}

function placesXml(places: readonly Place[]): string {
  return places
    .map(({ name, placeholder, frame, points, isBold = false, anchor = 't' }, at) =>
      shapeXml({
        id: at + 2,
        name,
        placeholder,
        frame,
        body: `${noInset} anchor="${anchor}"`,
        listStyle: level(points, isBold, placeholder.type === 'title' || placeholder.type === 'ctrTitle'),
        paragraphs:
          placeholder.type === 'sldNum'
            ? '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="ja-JP"/><a:t>‹#›</a:t></a:fld></a:p>'
            : '<a:p><a:endParaRPr lang="ja-JP"/></a:p>',
      }),
    )
    .join('');
}

/** The layouts in the order of their part numbers. */
export const layoutNames = ['Cover', 'Content', 'Text'] as const;
export type LayoutName = (typeof layoutNames)[number];
/** Of the master's relationships, the first that is a logo. */
const firstLogoRelationship = layoutNames.length + 2;

export function layoutXml(name: LayoutName, frames: DeckFrames): string {
  const shapes = placesXml(listPlaces(frames).layouts[name]) + lineXml(20, frames.footerLine, '--color-border');
  return `${xmlHead}<p:sldLayout ${namespaces} preserve="1" userDrawn="1"><p:cSld name="${name}">${treeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** What the city's master shows on every slide: its logos, and its words at the foot. */
function ownShapes({ logos, footer }: DeckFrames): string {
  const pictures = logos.map(({ logo: { crop }, frame }, at) =>
    pictureXml({ id: 30 + at, name: `Logo ${at + 1}`, relationship: firstLogoRelationship + at, frame, crop }),
  );
  if (footer === null) return pictures.join('');
  const { text, frame, points } = footer;
  const paragraphs = paragraphXml(text, { points, colour: '--color-text-muted', align: 'ctr' }, 'ja');
  return pictures.join('') + boxXml({ id: 40, name: 'Footer', frame, paragraphs });
}

/** The master of all slides; its layouts are `rId1` to `rId3`, then its theme, then its logos. */
export function masterXml(frames: DeckFrames): string {
  const { title, text, footer } = listPlaces(frames);
  const body: Place = { ...text, placeholder: { type: 'body', index: 1 } };
  const shapes = placesXml([title, body, ...footer]) + ownShapes(frames);
  const layouts = layoutNames.map((_name, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="rId${at + 1}"/>`);
  return [
    `${xmlHead}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(shapes)}</p:cSld>`,
    `<p:clrMap ${colourMap}/><p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>`,
    `<p:txStyles><p:titleStyle>${level(28, true, true)}</p:titleStyle><p:bodyStyle>${level(18, false)}</p:bodyStyle><p:otherStyle>${level(18, false)}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join('');
}

/** A4 upright in inches, as notes are printed. */
export const notesSize = { width: 7.5, height: 10.833 } as const;

/** The master of notes: picture of the slide above, text below. */
export function notesMasterXml(): string {
  const picture: Frame = { x: 0.75, y: 0.75, width: 6, height: 3.375 };
  const text: Frame = { x: 0.75, y: 4.5, width: 6, height: 5.6 };
  const shapes = [
    shapeXml({ id: 2, name: 'Slide', placeholder: { type: 'sldImg', index: 2 }, frame: picture, paragraphs: '' }),
    shapeXml({
      id: 3,
      name: 'Notes',
      placeholder: { type: 'body', index: 1 },
      frame: text,
      paragraphs: '<a:p><a:endParaRPr lang="ja-JP"/></a:p>',
    }),
  ];
  return `${xmlHead}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${treeXml(shapes.join(''))}</p:cSld><p:clrMap ${colourMap}/><p:notesStyle>${level(12, false)}</p:notesStyle></p:notesMaster>`;
}
