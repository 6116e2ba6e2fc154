import { entryAt } from '../../domain/collections';
import { keyOfLine, type TableLine } from '../../query/tableModel';

type Lines = readonly TableLine[];

/** Lines as they are being drawn. */
export interface Drawing {
  readonly lines: Lines;
  /** So many of the first lines are drawn. */
  readonly count: number;
  /** Keys of others that stood before these lines came. */
  readonly standing: ReadonlySet<string>;
  /** Where these lines are some of those that stood before them, in the same order: all of those, until the page rests. */
  readonly narrowed: Lines | null;
  /** Goes up where rows are drawn anew instead of being moved or hidden. */
  readonly turn: number;
  /** Goes up where the lines are to be seen from the first. */
  readonly start: number;
}

/** What stands in the page: what is drawn, and the lines before it, hidden until the page rests. */
export interface Drawings<Drawn extends Drawing> {
  readonly drawing: Drawn;
  readonly leaving: Drawn | null;
}

const none: ReadonlySet<string> = new Set();

const listStanding = ({ lines, count, standing }: Drawing): Lines =>
  standing.size === 0 ? lines.slice(0, count) : lines.filter((line, place) => place < count || standing.has(keyOfLine(line)));

/**
 * The lines that stand in the page, in their order, and the keys of those among them that are hidden. Of lines that were narrowed down the others are
 * hidden: to take hundreds out of the page takes longer than an answer may.
 */
export function listDrawn(drawing: Drawing): { readonly drawn: Lines; readonly hidden: ReadonlySet<string> } {
  if (drawing.narrowed === null) return { drawn: listStanding(drawing), hidden: none };
  const wanted = new Map(drawing.lines.map((line) => [keyOfLine(line), line]));
  const drawn = drawing.narrowed.map((line) => wanted.get(keyOfLine(line)) ?? line);
  return { drawn, hidden: new Set(drawn.map(keyOfLine).filter((key) => !wanted.has(key))) };
}

const areSame = (before: Lines, after: Lines) =>
  before.length === after.length && before.every((line, place) => keyOfLine(line) === keyOfLine(entryAt(after, place)));

/** Whether these lines are some of those that stand, in the same order. */
function areSome(lines: Lines, stand: Lines): boolean {
  let found = 0;
  for (const line of stand) if (found < lines.length && keyOfLine(line) === keyOfLine(entryAt(lines, found))) found += 1;
  return found === lines.length && found < stand.length;
}

/** The first lines that a table shows; `first` of them at once. */
export const beginWith = (lines: Lines, first: number): Drawing => ({
  lines,
  count: first,
  standing: none,
  narrowed: null,
  turn: 0,
  start: 0,
});

/**
 * What to draw at once of another order or selection. Where its lines are some of those that stand, the others are hidden. Else it is drawn anew from its
 * first lines, unless a line of the last one has the focus, whose rows are then moved.
 * @param first so many lines are drawn at once
 * @param keepsCells whether a line that stands would show the same
 */
export function turnTo(
  lines: Lines,
  last: Drawing,
  first: number,
  { hasFocus, keepsCells }: { hasFocus: boolean; keepsCells: boolean },
): Drawing {
  const { turn, start } = last;
  if (hasFocus || areSame(last.lines, lines))
    return { lines, count: first, standing: new Set(listDrawn(last).drawn.map(keyOfLine)), narrowed: null, turn, start };
  const { drawn } = listDrawn(last);
  const isNarrowed = keepsCells && areSome(lines, drawn);
  return {
    lines,
    count: isNarrowed ? lines.length : first,
    standing: none,
    narrowed: isNarrowed ? drawn : null,
    turn: isNarrowed ? turn : turn + 1,
    start: start + 1,
  };
}

/** Whether every line stands in the page, and no other. */
export const isWhole = <Drawn extends Drawing>({ drawing, leaving }: Drawings<Drawn>): boolean =>
  leaving === null && drawing.narrowed === null && listStanding(drawing).length === drawing.lines.length;

/** What to draw once the page rests: without what is hidden; where nothing is, `more` lines. */
export const drawOn = <Drawn extends Drawing>({ drawing, leaving }: Drawings<Drawn>, more: number): Drawings<Drawn> => ({
  drawing: { ...drawing, narrowed: null, count: drawing.count + (leaving === null && drawing.narrowed === null ? more : 0) },
  leaving: null,
});

/** Every line, and no other. */
export const drawAll = <Drawn extends Drawing>({ drawing }: Drawings<Drawn>): Drawings<Drawn> => ({
  drawing: { ...drawing, narrowed: null, count: drawing.lines.length },
  leaving: null,
});
