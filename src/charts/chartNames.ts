import { createContext } from 'react';

/** Ids of the elements that name and describe a drawing: the title and the summary of its frame. */
export interface ChartNames {
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** Provided by the frame, so that no drawing is without a name. */
export const ChartNamesContext = createContext<ChartNames | null>(null);
