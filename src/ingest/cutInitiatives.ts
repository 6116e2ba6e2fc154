import { leadingMarker, markerForm, markerNumber } from './initiativeMarker';
import { isSpace } from './layoutCharacters';
import { rangeInCell, readCell, type CellText } from './readCell';

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
  const starts = findStarts(content);
  return starts.flatMap(({ at, marker }, place) => {
    const { text } = content;
    let from = at + (marker?.length ?? 0);
    let to = starts[place + 1]?.at ?? text.length;
    while (from < to && isSpace(text.charAt(from))) from += 1;
    while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
    return to > from ? [{ marker, text: text.slice(from, to), ...rangeInCell(content, from, to) }] : [];
  });
}

interface Start {
  readonly at: number;
  readonly marker: string | null;
}

/** A circled number opens an initiative wherever a sentence may begin; other markers only in their own sequence. */
function findStarts({ text, breaks }: CellText): Start[] {
  if (text === '') return [];
  const breakAt = new Set(breaks.map(({ at }) => at));
  const starts: Start[] = [];
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
