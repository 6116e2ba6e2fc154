import type { ReportIndex } from '../../domain/reportIndex';
import type { YearLink } from '../../domain/yearLinksSchema';
import { matchReports, type ReportMatch } from './matchReports';
import { settleLinks, type LinkFault } from './settleLinks';

/** Another year's report of the same municipality. */
export interface ReportBeside {
  /** Where it is from: its folder in the catalogue. */
  readonly folder: string;
  /** Whether a link names it by its folder; otherwise by its year. */
  readonly isKept: boolean;
  readonly index: ReportIndex;
}

/** The reports of the other years that are at hand, and what people decided about them. */
export interface YearsBeside {
  readonly others: readonly ReportBeside[];
  readonly links: readonly YearLink[];
}

export interface LinkedReports {
  readonly match: ReportMatch;
  readonly faults: readonly LinkFault[];
}

const known = new WeakMap<ReportIndex, WeakMap<ReportIndex, { readonly links: readonly YearLink[]; readonly linked: LinkedReports }>>();

/** Two reports linked by rules and by what people decided; computed once for the same decisions. */
export function linkReports(earlier: ReportIndex, later: ReportIndex, links: readonly YearLink[]): LinkedReports {
  const ofEarlier = known.get(earlier) ?? new WeakMap();
  known.set(earlier, ofEarlier);
  const found = ofEarlier.get(later);
  if (found?.links === links) return found.linked;
  const { settled, faults } = settleLinks(links, earlier, later);
  const linked = { match: matchReports(earlier, later, settled), faults };
  ofEarlier.set(later, { links, linked });
  return linked;
}
