import { chartIds, type ChartRef } from './chartSpec';

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
  const exact = chartIds.find((id) => id === text);
  if (exact !== undefined) return { chart: exact };
  const chart = chartIds.filter((id) => text.startsWith(`${id}-`)).toSorted((a, b) => b.length - a.length)[0];
  return chart === undefined ? null : { chart, of: text.slice(chart.length + 1) };
}
