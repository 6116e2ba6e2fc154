import { escapeXml } from '../escapeXml';
import { emu, type Frame } from './slideFrame';

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a slide's shape is to its layout; slides get place and size from there. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'dt' | 'ftr' | 'sldNum' | 'sldImg';
  /** Ties a slide's shape to that of the layout; left out for titles. */
  readonly index?: number;
}

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
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm>${offsetXml(frame)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`;
}

/** All shapes of a slide, layout or master. */
export function treeXml(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}
