/** Weights of the font in the page and in pictures. */
export type FontWeight = 400 | 700;

/** The characters of a picture, or of a text of any weight, by the weight in which they stand. */
export type FontCharacters = Readonly<Record<FontWeight, ReadonlySet<string>>>;

/** A tag with its name and attributes, or what stands between two. */
const piecesOfSvg = /<(?<end>\/?)(?<tag>[\w:]+)(?<attributes>[^>]*?)(?<isEmpty>\/?)>|(?<text>[^<]+)/gu;
/** What is read aloud, not drawn. */
const unseenTags: ReadonlySet<string> = new Set(['title', 'desc', 'style']);

const readWeight = (attributes: string, inherited: FontWeight): FontWeight => {
  const [, weight] = /\bfont-weight="(\d+)"/u.exec(attributes) ?? [];
  return weight === undefined ? inherited : Number(weight) < 600 ? 400 : 700;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** What our own writers escape. */
const unescapeXml = (text: string) => text.replace(/&(amp|lt|gt|quot|#39|#x27);/gu, (entity, name: string) => entities[name] ?? entity);

/** The characters that an SVG of ours draws, whose weights stand in its attributes; spaces are none. */
export function listFontCharacters(svg: string): FontCharacters {
  const found = { 400: new Set<string>(), 700: new Set<string>() };
  const around: { readonly weight: FontWeight; readonly isUnseen: boolean }[] = [{ weight: 400, isUnseen: false }];
  for (const { groups: { end, tag = '', attributes = '', isEmpty, text } = {} } of svg.matchAll(piecesOfSvg)) {
    const { weight, isUnseen } = around.at(-1) ?? { weight: 400, isUnseen: false };
    if (text !== undefined) {
      if (!isUnseen) for (const character of unescapeXml(text).replace(/\s/gu, '')) found[weight].add(character);
    } else if (end === '/') around.pop();
    else if (isEmpty === '') around.push({ weight: readWeight(attributes, weight), isUnseen: isUnseen || unseenTags.has(tag) });
  }
  return found;
}

/** The characters of a text that may come to stand in any weight. */
export function ofAnyWeight(text: string): FontCharacters {
  const all = new Set(text);
  return { 400: all, 700: all };
}

type CodeRange = readonly [first: number, last: number];

/** First and last code point of one piece of a `unicode-range`: U+26, U+0-7F, U+4??. */
function readPiece(piece: string): readonly CodeRange[] {
  const [, from = '', to] = /^\s*U\+([0-9A-F?]{1,6})(?:-([0-9A-F]{1,6}))?\s*$/i.exec(piece) ?? [];
  if (from === '') return [];
  const first = Number.parseInt(from.replaceAll('?', '0'), 16);
  return [[first, to === undefined ? Number.parseInt(from.replaceAll('?', 'F'), 16) : Number.parseInt(to, 16)]];
}

/** By `unicode-range`: the page's font has some two hundred, and every picture asks all of them. */
const knownRanges = new Map<string, readonly CodeRange[]>();

function readRanges(unicodeRange: string): readonly CodeRange[] {
  const known = knownRanges.get(unicodeRange) ?? unicodeRange.split(',').flatMap(readPiece);
  knownRanges.set(unicodeRange, known);
  return known;
}

/**
 * The first of these characters that a font file of this CSS `unicode-range` holds: which of the hundred files of the page's font a picture
 * needs (`CSSFontFaceRule.style`, property `unicode-range`).
 */
export function findCovered(unicodeRange: string, characters: Iterable<string>): string | undefined {
  const ranges = readRanges(unicodeRange);
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    if (ranges.some(([first, last]) => first <= code && code <= last)) return character;
  }
  return undefined;
}
