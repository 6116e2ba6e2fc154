import type { ComparePart, ViewState } from '../query/view';
import { chartIds, type ChartId, type ChartRef } from './chartSpec';

/** As a reference stands in links, decks and ids of the page: `ranked`, `ranked-cumulative`, `unit-3`. */
export function serializeChartRef({ chart, of }: ChartRef): string {
  return of === undefined ? chart : `${chart}-${of}`;
}

/** Names that links and decks of earlier versions hold, and what they mean now. */
const earlier: Readonly<Record<string, ChartRef>> = {
  'sums-plain': { chart: 'sums' },
  'ranked-plain': { chart: 'ranked' },
  'distribution-plain': { chart: 'distribution' },
};

/**
 * Reads a reference as links and decks hold it.
 * @returns null for a name that no chart has or had
 */
export function parseChartRef(text: string): ChartRef | null {
  const known = earlier[text];
  if (known !== undefined) return known;
  // the small multiples of the first version, one a unit
  if (/^unit-\d+$/u.test(text)) return { chart: 'ranked' };
  const exact = chartIds.find((id) => id === text);
  if (exact !== undefined) return { chart: exact };
  const chart = chartIds.filter((id) => text.startsWith(`${id}-`)).toSorted((a, b) => b.length - a.length)[0];
  return chart === undefined ? null : { chart, of: text.slice(chart.length + 1) };
}

const compareCharts = {
  measure: 'ranked',
  distribution: 'distribution',
  departments: 'side-by-side',
  years: 'years',
} as const satisfies Record<ComparePart, ChartId | null>;

/**
 * What a whole screen is as one chart; null for a screen that is a long list or many charts, or that has nothing to show yet: its charts become slides
 * one by one.
 */
export function screenChart({ screen, comparePart, pillarPart, selection: { departments } }: ViewState): ChartRef | null {
  if (screen === 'overview') return { chart: 'figures' };
  if (screen === 'table') return { chart: 'rows' };
  if (screen === 'department') return { chart: 'sheet' };
  if (screen === 'pillars') {
    if (pillarPart === 'withoutNumber') return null;
    return { chart: pillarPart === 'tree' ? 'pillars' : pillarPart };
  }
  if (screen !== 'compare') return null;
  const chart = compareCharts[comparePart];
  const isChosen = comparePart !== 'departments' || (departments.length > 1 && departments.length <= 4);
  return chart !== null && isChosen ? { chart } : null;
}
