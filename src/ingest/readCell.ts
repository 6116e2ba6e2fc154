import { isSpace, markup } from './layoutCharacters';

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
  readonly breaks: readonly Break[];
}

interface Building {
  characters: string[];
  offsets: number[];
  breaks: Break[];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'" };

/**
 * One table cell → its text and the places where the layout interrupts it. Nested lists do not interrupt: they belong to the
 * bullet above. A superscript digit closes up to its unit (m<sup>3</sup> → m3).
 * @param cell as received, markup included
 */
export function readCell(cell: string): CellText {
  const building: Building = { characters: [], offsets: [], breaks: [] };
  let listDepth = 0;
  let from = 0;
  for (const match of cell.matchAll(markup)) {
    pushText(building, cell, from, match.index, listDepth);
    from = match.index + match[0].length;
    const tag =
      match[0]
        .toLowerCase()
        .replace(/[^a-z/]/gu, ' ')
        .trim()
        .split(' ')[0] ?? '';
    if (tag === 'ul' || tag === 'ol') listDepth += 1;
    if (tag === '/ul' || tag === '/ol') listDepth -= 1;
    if (tag === 'sup' || tag === 'sub') trimEnd(building);
    else if (tag === 'li' && listDepth <= 1) pushBreak(building, 'item');
    else if (tag === '/ul' && listDepth === 0) pushBreak(building, 'line');
    else if (tag === 'p' || tag === '/p' || tag === 'div') pushBreak(building, 'paragraph');
    else if (tag === 'br') pushBreak(building, 'line');
    else if (/^\/?(?:li|ul|ol|td|tr)$/u.test(tag)) pushSpace(building, -1, ' ');
  }
  pushText(building, cell, from, cell.length, listDepth);
  trimEnd(building);
  const text = building.characters.join('');
  return { text, offsets: building.offsets, breaks: building.breaks.filter(({ at }) => at < text.length) };
}

function pushText(building: Building, cell: string, from: number, to: number, listDepth: number): void {
  let spaces = 0;
  for (let at = from; at < to; at += 1) {
    const character = cell.charAt(at);
    if (isSpace(character)) {
      spaces += 1;
      pushSpace(building, at, character);
      continue;
    }
    if (spaces >= 2 && listDepth === 0 && building.characters.length > 0) pushBreak(building, 'gap');
    spaces = 0;
    const entity = character === '&' ? /^&(?:amp|lt|gt|quot|nbsp|#39);/u.exec(cell.slice(at, Math.min(to, at + 6)))?.[0] : undefined;
    building.characters.push(entity === undefined ? character : (entities[entity] ?? character));
    building.offsets.push(at);
    if (entity !== undefined) at += entity.length - 1;
  }
}

function pushSpace(building: Building, offset: number, character: string): void {
  const last = building.characters.at(-1);
  if (last === undefined || isSpace(last)) return;
  building.characters.push(character);
  building.offsets.push(offset);
}

function pushBreak(building: Building, kind: BreakKind): void {
  pushSpace(building, -1, ' ');
  building.breaks.push({ at: building.characters.length, kind });
}

function trimEnd(building: Building): void {
  while (building.characters.length > 0 && isSpace(building.characters.at(-1) ?? '')) {
    building.characters.pop();
    building.offsets.pop();
  }
}
