import { createContext, type ReactNode } from 'react';
import type { AchievementRow } from '../query/achievementRows';
import type { ChartSpec } from '../specs/chartSpec';
import type { Passage } from '../query/searchHits';
import type { TableColumn } from '../query/columns';

/** What stands on the screen to be shown in a meeting or taken along. */
export type TakeSource =
  | { readonly kind: 'chart'; readonly spec: ChartSpec }
  /** Rows of the table in their order on the screen, with its columns, and what its search found in words. */
  | {
      readonly kind: 'rows';
      readonly rows: () => readonly AchievementRow[];
      readonly columns: readonly TableColumn[];
      readonly passages: readonly Passage[];
    }
  /** The whole screen. */
  | { readonly kind: 'screen' };

/** Draws the buttons beside it: handed in from above, since charts and tables know nothing of decks and files. */
export const TakeToolsContext = createContext<(source: TakeSource) => ReactNode>(() => null);
