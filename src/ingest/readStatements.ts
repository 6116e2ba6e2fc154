import { bullets, circledNumbers, dashBullets, isSpace, nothingPrinted } from './layoutCharacters';
import { rangeInCell, readCell, type BreakKind, type CellText } from './readCell';

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
export function readStatements(cell: string): CellStatement[] {
  const content = readCell(cell);
  const starts = statementStarts(content);
  let group = -1;
  const statements: CellStatement[] = [];
  starts.forEach(({ at, opensGroup }, place) => {
    if (opensGroup || group < 0) group += 1;
    const statement = buildStatement(content, at, starts[place + 1]?.at ?? content.text.length, group);
    if (statement !== null) statements.push(statement);
  });
  return statements;
}

interface Start {
  readonly at: number;
  readonly opensGroup: boolean;
}

function statementStarts({ text, breaks }: CellText): Start[] {
  const breaksAt = new Map<number, Set<BreakKind>>();
  for (const { at, kind } of breaks) breaksAt.set(at, (breaksAt.get(at) ?? new Set()).add(kind));
  const isBulletAt = (at: number): boolean => isBullet(text, at, at === 0 || breaksAt.has(at));
  const hasBullets = [...breaksAt.keys(), 0].some(isBulletAt) || / [・･○●◎◆◇■□]/u.test(text);
  const hasItems = breaks.some(({ kind }) => kind === 'item');
  const starts: Start[] = [];
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
