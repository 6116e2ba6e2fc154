import {
  bullets,
  circledNumbers,
  dashBullets,
  isSpace,
  nothingPrinted,
  rangeInCell,
  readCell,
  type BreakKind,
  type CellText,
} from '../sources/readCell';
import { leadingMarker, markerForm, markerNumber } from '../shapes/cellForms';

/** One initiative of a 取組内容 cell with its place in the received cell, marker left out. */
export interface CutInitiative {
  /** As printed; null where none is. */
  readonly marker: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The longest marker has four characters: （10）. */
const markerReach = 6;

/** A 取組内容 cell → its initiatives in printed order; none for a cell without text. */
export function cutInitiatives(cell: string): CutInitiative[] {
  const content = readCell(cell);
  const starts = findInitiatives(content);
  return starts.flatMap(({ at, marker }, place) => {
    const { text } = content;
    let from = at + (marker?.length ?? 0);
    let to = starts[place + 1]?.at ?? text.length;
    while (from < to && isSpace(text.charAt(from))) from += 1;
    while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
    return to > from ? [{ marker, text: text.slice(from, to), ...rangeInCell(content, from, to) }] : [];
  });
}

interface InitiativeStart {
  readonly at: number;
  readonly marker: string | null;
}

/** A circled number opens an initiative wherever a sentence may begin; other markers only in their own sequence. */
function findInitiatives({ text, breaks }: CellText): InitiativeStart[] {
  if (text === '') return [];
  const breakAt = new Set(breaks.map(({ at }) => at));
  const starts: InitiativeStart[] = [];
  let last = { form: '', number: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const before = text.charAt(at - 1);
    if (at > 0 && !isSpace(before) && !breakAt.has(at) && !/[。」）)]/u.test(before)) continue;
    const marker = leadingMarker(text.slice(at, at + markerReach));
    if (marker === null) continue;
    const form = markerForm(marker);
    const number = markerNumber(marker);
    const follows = form === last.form && number === last.number + 1;
    if (starts.length === 0 ? at === 0 : form === 'circled' || follows) {
      starts.push({ at, marker });
      last = { form, number };
    }
  }
  return starts[0]?.at === 0 ? starts : [{ at: 0, marker: null }, ...starts];
}

/** One bullet of a result cell, still without its place in the report. */
export interface CellStatement {
  readonly text: string;
  /** Marker printed before it (①), naming the initiative it reports on; null where none is printed. */
  readonly marker: string | null;
  /** Statements between two paragraph breaks or gaps share a group; 0-based. */
  readonly group: number;
  /** Half-open range in the received cell from its first to after its last character, inner markup included. */
  readonly cellStart: number;
  readonly cellEnd: number;
}

/**
 * The bullets of a result cell in printed order. A bullet begins at a list item, a paragraph, a bullet character after a
 * break or white space, and — where the cell has no bullets at all — at a line break or gap.
 * @param cell 実績 or 成果 as received
 */
export function cutStatements(cell: string): CellStatement[] {
  const content = readCell(cell);
  const starts = findStatements(content);
  let group = -1;
  const statements: CellStatement[] = [];
  starts.forEach(({ at, opensGroup }, place) => {
    if (opensGroup || group < 0) group += 1;
    const statement = buildStatement(content, at, starts[place + 1]?.at ?? content.text.length, group);
    if (statement !== null) statements.push(statement);
  });
  return statements;
}

interface StatementStart {
  readonly at: number;
  readonly opensGroup: boolean;
}

function findStatements({ text, breaks }: CellText): StatementStart[] {
  const breaksAt = new Map<number, Set<BreakKind>>();
  for (const { at, kind } of breaks) breaksAt.set(at, (breaksAt.get(at) ?? new Set()).add(kind));
  const isBulletAt = (at: number): boolean => isBullet(text, at, at === 0 || breaksAt.has(at));
  const hasBullets = [...breaksAt.keys(), 0].some(isBulletAt) || / [・･○●◎◆◇■□]/u.test(text);
  const hasItems = breaks.some(({ kind }) => kind === 'item');
  const starts: StatementStart[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const kinds = breaksAt.get(at);
    const isNote = text.charAt(at) === '※' && (at === 0 || isSpace(text.charAt(at - 1)));
    const isMarked = circledNumbers.includes(text.charAt(at)) && (at === 0 || isSpace(text.charAt(at - 1)));
    const splitsLines = !hasBullets && !hasItems && (kinds?.has('line') === true || kinds?.has('gap') === true);
    if (at === 0 || kinds?.has('item') || kinds?.has('paragraph') || isBulletAt(at) || isNote || isMarked || splitsLines) {
      starts.push({ at, opensGroup: kinds?.has('paragraph') === true || kinds?.has('gap') === true });
    }
  }
  return starts;
}

function isBullet(text: string, at: number, isAfterBreak: boolean): boolean {
  const character = text.charAt(at);
  if (bullets.includes(character)) return isAfterBreak || isSpace(text.charAt(at - 1));
  return isAfterBreak && dashBullets.includes(character) && !/[0-9０-９.．]/u.test(text.charAt(at + 1));
}

function buildStatement(content: CellText, from: number, to: number, group: number): CellStatement | null {
  const { text } = content;
  let start = from;
  let end = to;
  let marker: string | null = null;
  while (start < end) {
    const character = text.charAt(start);
    const isLeadingDash = start === from && dashBullets.includes(character) && isBullet(text, start, true);
    if (circledNumbers.includes(character)) marker ??= character;
    else if (!isSpace(character) && !bullets.includes(character) && !isLeadingDash) break;
    start += 1;
  }
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  if (start >= end || nothingPrinted.test(text.slice(start, end))) return null;
  const place = rangeInCell(content, start, end);
  return { text: text.slice(start, end), marker, group, cellStart: place.start, cellEnd: place.end };
}
