import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { selectPassages, type Passage } from '../../query/searchHits';
import { emptySelection, type Selection } from '../../query/selection';
import { useReportIndex } from '../../store/useBoard';
import { useFollowing } from '../../ui/useFollowing';

interface FoundPassages {
  readonly passages: readonly Passage[];
  /** What they were found for: a step behind what the rows show. */
  readonly searched: Selection;
}

const FoundPassagesContext = createContext<FoundPassages>({ passages: [], searched: emptySelection });

/** Rows come first, then the texts that a search finds: they are drawn by those who ask for them, and nothing else is drawn anew. */
export function PassagesFollow({ selection, children }: { readonly selection: Selection; readonly children: ReactNode }) {
  const index = useReportIndex();
  const searched = useFollowing(selection);
  const found = useMemo(() => ({ passages: selectPassages(index, searched), searched }), [index, searched]);
  return <FoundPassagesContext value={found}>{children}</FoundPassagesContext>;
}

/** Inside of `PassagesFollow`. */
export const useFoundPassages = (): FoundPassages => useContext(FoundPassagesContext);
