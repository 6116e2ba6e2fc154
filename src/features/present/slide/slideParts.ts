/** A slide that would go on longer than this is no slide: the rest is counted. */
const mostParts = 4;
/** Stands for the last part of a slide whose number of parts is not known yet. */
export const lastPart = 99;

/** What one part of a slide shows of all rows. */
export interface SlidePart {
  /** From 0. */
  readonly part: number;
  readonly parts: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Rows behind the last part. */
  readonly rest: number;
}

/**
 * Cuts rows into parts that are about equally long.
 * @param capacity how many rows have room at once
 * @param asked from 0; held inside the slide
 */
export function cutIntoParts(rowCount: number, capacity: number, asked: number): SlidePart {
  const room = Math.max(capacity, 1);
  const parts = Math.min(Math.max(Math.ceil(rowCount / room), 1), mostParts);
  const isWhole = parts * room >= rowCount;
  const each = isWhole ? Math.ceil(rowCount / parts) : room;
  const part = Math.min(Math.max(asked, 0), parts - 1);
  const firstRow = part * each;
  return { part, parts, firstRow, rowCount: Math.min(each, rowCount - firstRow), rest: isWhole ? 0 : rowCount - parts * each };
}

/** Where a talk is: on the slide at `place` (from 1), in its `part` (from 0). */
export interface TalkPlace {
  readonly place: number;
  readonly part: number;
}

/** One step on or back: through the parts of a slide first; back to the last part of the slide before. */
export function stepThroughParts({ place, part }: TalkPlace, step: 1 | -1, { parts, count }: { parts: number; count: number }): TalkPlace {
  const shown = Math.min(part, parts - 1);
  if (step === 1) {
    if (shown < parts - 1) return { place, part: shown + 1 };
    return place < count ? { place: place + 1, part: 0 } : { place, part: shown };
  }
  if (shown > 0) return { place, part: shown - 1 };
  return place > 1 ? { place: place - 1, part: lastPart } : { place, part: 0 };
}
