/** Part of a link that could not be restored: the parameter, and which of its values if not all. */
export interface DroppedPart {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unknownKey' | 'unknownValue' | 'repeated' | 'tooLong' | 'newerVersion';
}

/** Something the reader should know; words come from the interface's languages (`notice.*`). */
export type Notice =
  | { readonly code: 'linkPartlyRestored'; readonly dropped: readonly DroppedPart[] }
  | { readonly code: 'filtersReset' }
  | { readonly code: 'storageUnreadable'; readonly raw: string }
  | { readonly code: 'storageRefused' }
  | { readonly code: 'translationUnavailable' }
  /** Slides of the talk that is over, by their number. */
  | {
      readonly code: 'slidesNotDrawn';
      readonly slides: readonly { readonly place: number; readonly title: string; readonly message: string }[];
    };
