import { wrapLabel } from '../../../words/textMetrics';

/** Every slide is laid out on a stage of this size and scaled to the window; CSS pixels. */
export const stage = { width: 1920, height: 1080, inline: 64, top: 40, bottom: 24, text: 24 } as const;
export const bodyWidth = stage.width - 2 * stage.inline;
const lineHeight = 1.3;
/** Room of the line that says which rows a part shows. */
export const partLineHeight = Math.ceil(stage.text * lineHeight) + 6;

/** Marks around names of another script, which a laid-out line does not need. */
export const isolates = /[\u2068\u2069]/gu;

export interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** What one part of a slide shows of all its rows. */
export interface SlidePart {
  /** From 0. */
  readonly firstRow: number;
  readonly rowCount: number;
}

/** Texts as lines of a width, each text on lines of its own; pixels of the stage. */
export function block(texts: readonly string[], size: number, width = bodyWidth): TextBlock {
  const lines = texts.filter((text) => text !== '').flatMap((text) => wrapLabel(text, width, size));
  return { lines, size, height: Math.ceil(lines.length * size * lineHeight) };
}

/** Of the window or the box that a slide is shown in, CSS pixels. */
export interface SlideArea {
  readonly width: number;
  readonly height: number;
  /** On paper, which is never read in the hand. */
  readonly isPaper?: boolean;
}

/** No projector is as narrow or as low. */
const handheldBelow = 500;

/** Whether the slide is read in the hand, where it is a page that scrolls. */
export const isHandheld = ({ width, height, isPaper = false }: SlideArea): boolean => !isPaper && Math.min(width, height) < handheldBelow;

/** By how much the stage is scaled to fill an area. */
export const scaleOf = ({ width, height }: SlideArea): number => Math.min(width / stage.width, height / stage.height);

const smallestInHand = 15;

/** The size of the smallest text on a slide in an area, CSS pixels. */
export const smallestText = (area: SlideArea): number => (isHandheld(area) ? smallestInHand : Math.ceil(stage.text * scaleOf(area)));
