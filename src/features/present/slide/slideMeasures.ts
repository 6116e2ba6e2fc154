import { stage } from './slideLayout';

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
