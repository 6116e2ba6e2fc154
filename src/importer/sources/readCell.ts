/** Radicals that a PDF copies for characters (市⺠, ⻑期) and that NFKC leaves as they are. */
const radicals: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻩': '黄',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
  '⻨': '麦',
  '⻫': '斉',
  '⻣': '骨',
  '⻆': '角',
  '⻗': '雨',
};

/**
 * Full-width ASCII and the ideographic space → half width, and radicals (what a PDF copies for 目 and 人) → their
 * characters, one unit for one unit, so that offsets stay true. Circled digits and everything else stay as printed (NFKC would
 * turn ① into 1).
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u2e80-\u2fd5]/gu, (character) => {
    if (character === '\u3000') return ' ';
    if (character < '\u2f00') return radicals[character] ?? character;
    return character < '\u3000' ? character.normalize('NFKC') : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

/**
 * The one explicit list of what is layout and belongs to no text: markup, white space at the ends or in runs, leading bullets
 * and leading circled numbers, a dash that stands for nothing. Everything else in a cell belongs to exactly one goal,
 * initiative, section or statement.
 */

/** Bullets that open a statement wherever they follow a break or white space. */
export const bullets = '・･○●◎◯〇◆◇■□▪▫•‣▶▷►▸★☆◦⚫⚪✓✔';

/** Bullets only at the very start of a printed line and before white space or text; elsewhere they are dashes. */
export const dashBullets = '-‐‑–—―−ー*＊';

/** Circled numbers that mark initiatives. */
export const circledNumbers = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A dash that is all a bullet or cell prints says that there is nothing. */
export const nothingPrinted = /^[-‐‑–—―−ー－]+$/u;

const space = /[\s\u3000\u00a0]/;

/** Whether a character is white space of any width. */
export function isSpace(character: string): boolean {
  return space.test(character);
}

/** Tags of the received text form; anything else in angle brackets is text. */
export const markup =
  /<\/?(?:ul|ol|li|p|br|div|span|sup|sub|b|i|u|strong|em|small|font|td|tr|table|tbody|thead|th|hr)(?:\s[^<>]{0,300})?\/?>/giu;

/** Why the text is interrupted at a place: a list item, a paragraph, a line break, or a gap of two and more spaces. */
export type BreakKind = 'item' | 'paragraph' | 'line' | 'gap';

export interface Break {
  /** Index into `text` before which the break stands. */
  readonly at: number;
  readonly kind: BreakKind;
}

/** A cell without its markup; every character knows its place in the cell as received. */
export interface CellText {
  /** Markup removed, runs of white space folded to their first character, ends trimmed. */
  readonly text: string;
  /** For each UTF-16 unit of `text` its index in the received cell; −1 for a space that stands for markup. */
  readonly offsets: readonly number[];
  /** For each UTF-16 unit of `text` the index behind it in the received cell: an entity (&amp;) is longer than its character. */
  readonly ends: readonly number[];
  readonly breaks: readonly Break[];
}

interface Building {
  readonly characters: string[];
  readonly offsets: number[];
  readonly ends: number[];
  readonly breaks: Break[];
  listDepth: number;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'" };
const entity = /&(?:amp|lt|gt|quot|nbsp|#39);/uy;

/**
 * One table cell → its text and the places where the layout interrupts it. Nested lists do not interrupt: they belong to the
 * bullet above. A superscript digit closes up to its unit (m<sup>3</sup> → m3).
 * @param cell as received, markup included
 */
export function readCell(cell: string): CellText {
  const building: Building = { characters: [], offsets: [], ends: [], breaks: [], listDepth: 0 };
  let from = 0;
  for (const { 0: tag, index } of cell.matchAll(markup)) {
    pushText(building, cell, from, index);
    pushTag(building, tag);
    from = index + tag.length;
  }
  pushText(building, cell, from, cell.length);
  trimEnd(building);
  const { characters, offsets, ends, breaks } = building;
  return { text: characters.join(''), offsets, ends, breaks: breaks.filter(({ at }) => at < characters.length) };
}

/** The half-open range of the received cell that a half-open range of its text stands for, inner markup included. */
export function rangeInCell({ offsets, ends }: CellText, from: number, to: number): { start: number; end: number } {
  return { start: offsets[from] ?? 0, end: ends[to - 1] ?? 0 };
}

function pushTag(building: Building, tag: string): void {
  const name = /^<(\/?[a-z]+)/iu.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (name === 'ul' || name === 'ol') building.listDepth += 1;
  if (name === '/ul' || name === '/ol') building.listDepth -= 1;
  if (name === 'sup' || name === 'sub') trimEnd(building);
  else if (name === 'li' && building.listDepth <= 1) pushBreak(building, 'item');
  else if (name === '/ul' && building.listDepth === 0) pushBreak(building, 'line');
  else if (name === 'p' || name === '/p' || name === 'div') pushBreak(building, 'paragraph');
  else if (name === 'br') pushBreak(building, 'line');
  else if (/^\/?(?:li|ul|ol|td|tr)$/u.test(name)) pushSpace(building, -1, ' ');
}

function pushText(building: Building, cell: string, from: number, to: number): void {
  let spaces = 0;
  for (let at = from; at < to; at += 1) {
    const character = cell.charAt(at);
    if (isSpace(character)) {
      spaces += 1;
      pushSpace(building, at, character === '\n' ? ' ' : character);
      // only a cell in quotes holds line breaks of its own
      if (character === '\n' && building.characters.length > 0) pushBreak(building, 'line');
      continue;
    }
    if (spaces >= 2 && building.listDepth === 0 && building.characters.length > 0) pushBreak(building, 'gap');
    spaces = 0;
    const printed = character === '&' ? readEntity(cell, at) : character;
    const isEntitySpace = printed.length > 1 && isSpace(entities[printed] ?? '');
    if (isEntitySpace) pushSpace(building, -1, ' ');
    else {
      building.characters.push(entities[printed] ?? printed);
      building.offsets.push(at);
      building.ends.push(at + printed.length);
    }
    at += printed.length - 1;
  }
}

/** The entity that begins with the & at a place, or the & itself. */
function readEntity(cell: string, at: number): string {
  entity.lastIndex = at;
  return entity.exec(cell)?.[0] ?? '&';
}

function pushSpace(building: Building, offset: number, character: string): void {
  const last = building.characters.at(-1);
  if (last === undefined || isSpace(last)) return;
  building.characters.push(character);
  building.offsets.push(offset);
  building.ends.push(offset + 1);
}

function pushBreak(building: Building, kind: BreakKind): void {
  pushSpace(building, -1, ' ');
  building.breaks.push({ at: building.characters.length, kind });
}

function trimEnd({ characters, offsets, ends }: Building): void {
  while (characters.length > 0 && isSpace(characters.at(-1) ?? '')) {
    characters.pop();
    offsets.pop();
    ends.pop();
  }
}
