import { entryAt } from '../domain/collections';

/** Stands between texts; nothing that is looked for holds it. */
const border = '\n';
/** So many texts are joined: short enough for any engine, long enough to be worth it. */
export const blockLength = 1000;

export interface TextBlock {
  /** Place of its first text among all. */
  readonly from: number;
  readonly joined: string;
  /** Where each of its texts begins in `joined`, and where one more would. */
  readonly starts: Uint32Array;
}

/** Texts to be looked through, many at a time: one search through a long text is several times quicker than one through each of a thousand. */
export interface TextBlocks {
  readonly length: number;
  readonly blocks: readonly TextBlock[];
}

/**
 * Puts texts together; a text may hold line ends of its own.
 * @param from place of the first of them among all
 */
export function joinTexts(texts: readonly string[], from: number): TextBlock {
  const starts = new Uint32Array(texts.length + 1);
  for (const [place, text] of texts.entries()) starts[place + 1] = entryAt(starts, place) + text.length + border.length;
  return { from, joined: texts.join(border), starts };
}

/**
 * @param needles not empty, without line ends
 * @returns 1 at the place of each text that holds one of them
 */
export function findTexts({ length, blocks }: TextBlocks, needles: readonly string[]): Uint8Array {
  const hits = new Uint8Array(length);
  for (const { from, joined, starts } of blocks)
    for (const needle of needles) {
      let place = 0;
      let at = joined.indexOf(needle);
      while (at >= 0) {
        while (entryAt(starts, place + 1) <= at) place += 1;
        hits[from + place] = 1;
        // once is enough for a text
        at = joined.indexOf(needle, entryAt(starts, place + 1));
      }
    }
  return hits;
}
