import { encodeBase64 } from '../../domain/base64';
import {
  maxLogoBytes,
  maxLogos,
  maxMasterFooter,
  themeSlots,
  type MasterFrame,
  type MasterLeaving,
  type MasterLogo,
  type ReadMaster,
  type SlideMaster,
  type ThemeSlot,
} from '../../domain/slideMaster';
import { MasterError, openSlides, type Relation, type SlideParts } from './openSlides';
import { findNode, type XmlNode } from './readXmlTree';

/** English Metric Units to the inch. */
const emuPerInch = 914_400;
/** A larger picture of the slide is a ground or a bar, no logo; shares of its width and height. */
const largestLogo = { width: 0.5, height: 0.25 } as const;
/** Above and below these shares of the height there is room for a logo; between them slides have their content. */
const edges = { top: 0.3, bottom: 0.78 } as const;
/** Static words below this share of the height are a footer. */
const footerShare = 0.85;

/**
 * A city's slide master (.potx, .pptx) → what our own master can take of it. Nothing but its first master, that one's theme and its pictures are unpacked;
 * programs never run, and links to other files are never followed.
 */
export async function readSlideMaster(bytes: Uint8Array, file: string): Promise<ReadMaster> {
  try {
    return { ok: true, master: await readMaster(bytes, file) };
  } catch (error) {
    return { ok: false, fault: error instanceof MasterError ? error.fault : 'broken' };
  }
}

async function readMaster(bytes: Uint8Array, file: string): Promise<SlideMaster> {
  const parts = await openSlides(bytes);
  const presentation = parts.readXml('ppt/presentation.xml');
  const masters = findNode(presentation, 'sldMasterIdLst')?.children ?? [];
  const ofPresentation = parts.relationsOf('ppt/presentation.xml');
  const path = ofPresentation.get(masters[0]?.attributes.get('r:id') ?? '')?.target ?? null;
  const tree = path === null ? null : parts.readXml(path);
  if (path === null || tree === null) throw new MasterError('noMaster');
  const relations = parts.relationsOf(path);
  const themePath = [...relations.values()].find(({ type }) => type === 'theme')?.target ?? null;
  const theme = themePath === null ? null : parts.readXml(themePath);
  if (theme === null) throw new MasterError('noMaster');
  const left = new Set<MasterLeaving>();
  if (masters.length > 1) left.add('masters');
  if (parts.names.some((name) => /vbaProject|activeX|embeddings\/./iu.test(name))) left.add('macros');
  if ([...relations.values()].some(({ target }) => target === null)) left.add('links');
  const slide = readSize(findNode(presentation, 'sldSz'));
  const colours = readColours(tree, theme);
  const ground = readGround(tree, theme, colours);
  if (ground === undefined) left.add('ground');
  const shapes = listShapes(findNode(tree, 'cSld', 'spTree'), whole);
  const logos = readLogos(shapes, slide, parts, relations, left);
  if (logos.length === 0 && hasLayoutPictures(parts, relations)) left.add('layoutPictures');
  const footer = readFooter(shapes, slide);
  if (footer.length > maxMasterFooter) left.add('footer');
  return {
    file,
    slide,
    colours,
    ground: ground ?? null,
    fonts: { heading: readFont(theme, 'majorFont'), body: readFont(theme, 'minorFont') },
    logos,
    footer: footer.length > maxMasterFooter ? '' : footer,
    left: [...left],
  };
}

function readSize(node: XmlNode | null): SlideMaster['slide'] {
  const [width, height] = ['cx', 'cy'].map((name) => Number(node?.attributes.get(name)) / emuPerInch);
  const isSize = (inches: number | undefined): inches is number => inches !== undefined && inches >= 1 && inches <= 60;
  return isSize(width) && isSize(height) ? { width, height } : { width: 13.333, height: 7.5 };
}

const isHex = (text: string | undefined): text is string => text !== undefined && /^[\da-f]{6}$/iu.test(text);

/** The plain colour of an element such as `a:dk1`; null for what is computed. */
function readPlainColour(node: XmlNode | null): string | null {
  const [colour] = node?.children ?? [];
  if (colour === undefined || colour.children.length > 0) return null;
  const value = colour.attributes.get(colour.name === 'sysClr' ? 'lastClr' : 'val');
  return (colour.name === 'srgbClr' || colour.name === 'sysClr') && isHex(value) ? value.toUpperCase() : null;
}

/** How a master calls the places of its theme. */
const mapped: Readonly<Partial<Record<ThemeSlot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

function readColours(master: XmlNode, theme: XmlNode): SlideMaster['colours'] {
  const scheme = findNode(theme, 'themeElements', 'clrScheme');
  const map = findNode(master, 'clrMap')?.attributes;
  return Object.fromEntries(
    themeSlots.flatMap((slot) => {
      const source = map?.get(mapped[slot] ?? slot) ?? slot;
      const colour = readPlainColour(findNode(scheme, source));
      return colour === null ? [] : [[slot, colour] as const];
    }),
  );
}

/** The ground of the slides: a plain colour, null where it is the theme's own, nothing for pictures and runs of colour. */
function readGround(master: XmlNode, theme: XmlNode, colours: SlideMaster['colours']): string | null | undefined {
  const background = findNode(master, 'cSld', 'bg');
  const named = (node: XmlNode | null): string | null | undefined => {
    const [colour] = node?.children ?? [];
    if (colour?.name !== 'schemeClr') return readPlainColour(node) ?? undefined;
    if (colour.children.length > 0) return undefined;
    const name = colour.attributes.get('val') ?? '';
    const slot = themeSlots.find((one) => mapped[one] === name || one === name);
    return slot === undefined ? undefined : slot === 'lt1' ? null : colours[slot];
  };
  if (background === null) return null;
  const filled = findNode(background, 'bgPr', 'solidFill');
  if (filled !== null) return named(filled);
  const reference = findNode(background, 'bgRef');
  const place = Number(reference?.attributes.get('idx')) - 1001;
  const style = findNode(theme, 'themeElements', 'fmtScheme', 'bgFillStyleLst')?.children[place];
  const isPlain = style?.name === 'solidFill' && style.children.every(({ children }) => children.length === 0);
  return reference !== null && isPlain ? named(reference) : undefined;
}

/** The typeface that Japanese text has, otherwise that of other text. */
function readFont(theme: XmlNode, kind: 'majorFont' | 'minorFont'): string {
  const font = findNode(theme, 'themeElements', 'fontScheme', kind);
  const japanese = font?.children.find(({ name, attributes }) => name === 'font' && attributes.get('script') === 'Jpan');
  const faces = [findNode(font, 'ea'), japanese, findNode(font, 'latin')].map((face) => face?.attributes.get('typeface')?.trim() ?? '');
  return faces.find((face) => face !== '' && face.length <= 60 && /^[\p{L}\p{N} ._-]+$/u.test(face)) ?? '';
}

/** From the coordinates of a group to those of the slide. */
interface Placing {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly moveX: number;
  readonly moveY: number;
}
const whole: Placing = { scaleX: 1, scaleY: 1, moveX: 0, moveY: 0 };

interface Shape {
  readonly node: XmlNode;
  /** null where the master does not say it. */
  readonly frame: MasterFrame | null;
}

function readPoint(node: XmlNode | null, x: string, y: string): readonly [number, number] | null {
  const [first, second] = [Number(node?.attributes.get(x)), Number(node?.attributes.get(y))];
  return node !== null && Number.isFinite(first) && Number.isFinite(second) ? [first / emuPerInch, second / emuPerInch] : null;
}

/** Shapes and pictures of a master, those in groups too, placed on the slide. */
function listShapes(tree: XmlNode | null, placing: Placing): readonly Shape[] {
  return (tree?.children ?? []).flatMap((node): readonly Shape[] => {
    if (node.name === 'grpSp') {
      const place = findNode(node, 'grpSpPr', 'xfrm');
      const [at, size] = [readPoint(findNode(place, 'off'), 'x', 'y'), readPoint(findNode(place, 'ext'), 'cx', 'cy')];
      const [inner, innerSize] = [readPoint(findNode(place, 'chOff'), 'x', 'y'), readPoint(findNode(place, 'chExt'), 'cx', 'cy')];
      if (at === null || size === null || inner === null || innerSize === null || innerSize[0] === 0 || innerSize[1] === 0) return [];
      const [scaleX, scaleY] = [size[0] / innerSize[0], size[1] / innerSize[1]];
      return listShapes(node, {
        scaleX: placing.scaleX * scaleX,
        scaleY: placing.scaleY * scaleY,
        moveX: placing.moveX + placing.scaleX * (at[0] - inner[0] * scaleX),
        moveY: placing.moveY + placing.scaleY * (at[1] - inner[1] * scaleY),
      });
    }
    if (node.name !== 'pic' && node.name !== 'sp') return [];
    const place = findNode(node, 'spPr', 'xfrm');
    const [at, size] = [readPoint(findNode(place, 'off'), 'x', 'y'), readPoint(findNode(place, 'ext'), 'cx', 'cy')];
    if (at === null || size === null || size[0] <= 0 || size[1] <= 0) return [{ node, frame: null }];
    const x = placing.moveX + placing.scaleX * at[0];
    const y = placing.moveY + placing.scaleY * at[1];
    return [{ node, frame: { x, y, width: size[0] * placing.scaleX, height: size[1] * placing.scaleY } }];
  });
}

const formatOf = (bytes: Uint8Array): MasterLogo['format'] | null =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte)
    ? 'png'
    : bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
      ? 'jpeg'
      : null;

/** Whether a picture stands at the head or the foot of a slide, small enough to stand beside what it says. */
function isLogoPlace({ x, y, width, height }: MasterFrame, slide: SlideMaster['slide']): boolean {
  const middle = (y + height / 2) / slide.height;
  const isInside = x > -0.1 && y > -0.1 && x + width < slide.width + 0.1 && y + height < slide.height + 0.1;
  const isSmall = width <= slide.width * largestLogo.width && height <= slide.height * largestLogo.height;
  return isInside && isSmall && (middle <= edges.top || middle >= edges.bottom);
}

function readLogos(
  shapes: readonly Shape[],
  slide: SlideMaster['slide'],
  parts: SlideParts,
  relations: ReadonlyMap<string, Relation>,
  left: Set<MasterLeaving>,
): readonly MasterLogo[] {
  const logos: MasterLogo[] = [];
  let room = maxLogoBytes;
  for (const { node, frame } of shapes) {
    if (node.name !== 'pic') continue;
    const blip = findNode(node, 'blipFill', 'blip');
    if (blip?.attributes.has('r:link') === true) left.add('links');
    const path = relations.get(blip?.attributes.get('r:embed') ?? '')?.target ?? null;
    if (path === null) continue;
    const isTaken = logos.length < maxLogos && frame !== null && isLogoPlace(frame, slide) && parts.sizeOf(path) <= room;
    const bytes = isTaken ? parts.readBytes(path) : null;
    const format = bytes === null ? null : formatOf(bytes);
    if (bytes === null || format === null || frame === null) {
      left.add('pictures');
      continue;
    }
    room -= bytes.length;
    const cut = findNode(node, 'blipFill', 'srcRect')?.attributes;
    const cropOf = (side: string): number => Math.min(Math.max(Math.round(Number(cut?.get(side) ?? 0)) || 0, 0), 90_000);
    logos.push({ format, bytes: encodeBase64(bytes), frame, crop: [cropOf('l'), cropOf('t'), cropOf('r'), cropOf('b')] });
  }
  return logos;
}

/** Whether one of the master's layouts has a picture that a city may mean by its logo. */
function hasLayoutPictures(parts: SlideParts, relations: ReadonlyMap<string, Relation>): boolean {
  const layouts = [...relations.values()].flatMap(({ type, target }) => (type === 'slideLayout' && target !== null ? [target] : []));
  return layouts.slice(0, 30).some((path) => {
    const tree = parts.readXml(path);
    return listShapes(findNode(tree, 'cSld', 'spTree'), whole).some(({ node }) => node.name === 'pic');
  });
}

/** All words of a shape on one line; fields such as the number of the slide are no words. */
function readWords(node: XmlNode): string {
  const paragraphs = (findNode(node, 'txBody')?.children ?? []).filter(({ name }) => name === 'p');
  const lines = paragraphs.map(({ children }) =>
    children.map((run) => (run.name === 'r' ? (findNode(run, 't')?.text ?? '') : run.name === 'br' ? ' ' : '')).join(''),
  );
  return lines.join(' ').replace(/\s+/gu, ' ').trim();
}

/** What the master's footer says; where it says nothing, the words that stand at its foot. */
function readFooter(shapes: readonly Shape[], slide: SlideMaster['slide']): string {
  const placeholder = ({ node }: Shape) => findNode(node, 'nvSpPr', 'nvPr', 'ph');
  const texts = shapes.filter(({ node }) => node.name === 'sp');
  const own = texts.filter((shape) => placeholder(shape)?.attributes.get('type') === 'ftr').map(({ node }) => readWords(node));
  const said = own.find((text) => text !== '');
  if (said !== undefined) return said;
  const isLow = ({ frame }: Shape) => frame !== null && (frame.y + frame.height / 2) / slide.height >= footerShare;
  const fixed = texts.filter((shape) => placeholder(shape) === null && isLow(shape)).map(({ node }) => readWords(node));
  return fixed.filter((text) => text !== '').join('　');
}
