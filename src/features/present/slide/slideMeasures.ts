import type { CSSProperties } from 'react';

/** Of the whole slide, CSS pixels. */
export interface SlideArea {
  readonly width: number;
  readonly height: number;
  /** On paper, which is read from near by. */
  readonly smallestText?: number;
}

/** Legible from the last row: 24 px of 1080, 48 px of 2160. */
const heightOfText = 45;
const widthOfText = 80;
/** On a small projector (1280×720) text is larger in proportion, since it is coarser. */
const smallestText = 18;
const smallestInHand = 15;
/** No projector is as narrow or as low. */
const handheldBelow = 500;

export const isHandheld = ({ width, height, smallestText: ofPaper }: SlideArea): boolean =>
  ofPaper === undefined && Math.min(width, height) < handheldBelow;

/** The size of the smallest text on a slide, CSS pixels, whole. */
export function measureText(area: SlideArea): number {
  const { width, height } = area;
  const smallest = area.smallestText ?? (isHandheld(area) ? smallestInHand : smallestText);
  return Math.max(smallest, Math.ceil(Math.min(height / heightOfText, width / widthOfText)));
}

/** The tokens of the page's type, in the size of the slide: whatever uses them is legible. */
export function slideStyle(area: SlideArea): CSSProperties {
  const text = measureText(area);
  return {
    '--slide-text': `${text}px`,
    '--slide-width': `${area.width}px`,
    '--slide-height': `${area.height}px`,
    // a few parts of the page use 0.93 of the small size
    '--font-size-s': `${Math.ceil(text / 0.93)}px`,
    '--font-size-m': `${Math.ceil(text * 1.15)}px`,
    '--font-size-l': `${Math.ceil(text * 1.35)}px`,
    '--font-size-xl': `${Math.ceil(text * 1.75)}px`,
    '--font-size-xxl': `${Math.ceil(text * 2.6)}px`,
  };
}
