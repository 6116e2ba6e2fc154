import { createContext, useContext } from 'react';

/** What a slide tells about itself besides its drawing. */
export interface SlidePlace {
  readonly caption: string;
  /** The view's filters in words; empty for none. A chart of a part must never pass for one of the whole. */
  readonly filters: string;
  /** What the report does not hold of the slide; empty for nothing. */
  readonly warning: string;
  /** From 1. */
  readonly place: number;
  /** 0: the slide does not say its number. */
  readonly count: number;
  /** Which part is shown of a slide that has not room for all, from 0; held inside the slide. */
  readonly part: number;
  /** Told how many parts the slide turned out to have. */
  readonly onParts: (parts: number) => void;
  /** Read in the hand: text may be smaller, and the slide scrolls. */
  readonly isHandheld: boolean;
}

export const SlidePlaceContext = createContext<SlidePlace>({
  caption: '',
  filters: '',
  warning: '',
  place: 0,
  count: 0,
  part: 0,
  onParts: () => undefined,
  isHandheld: false,
});

export function useSlidePlace(): SlidePlace {
  return useContext(SlidePlaceContext);
}
