import type { NameWords } from '../../words/nameFacetValue';
import type { TreeDepth, TreeGrouping } from '../../query/view';

/** What every line of the outline needs; handed down as one, since there are hundreds of lines. */
export interface TreeSettings {
  readonly words: NameWords;
  readonly search: string;
  readonly grouping: TreeGrouping;
  readonly depth: TreeDepth;
  readonly openQuantity: (id: string) => void;
  readonly openInitiative: (id: string) => void;
}
