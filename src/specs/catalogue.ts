import type { NameWords } from '../words/nameFacetValue';
import { buildChangesSpec } from './changesSpec';
import type { BuildSpec, ChartId, ChartRef, ChartSpec, ChartView } from './chartSpec';
import { buildFiguresSpec } from './figuresSpec';
import { buildRatesSpec } from './ratesSpec';
import { buildSumsSpec } from './sumsSpec';
import { buildVerdictsSpec } from './verdictsSpec';

/** The charts of the first screen. The others come with what shows them (`laterSpecs.ts`). */
const firstSpecs = {
  figures: buildFiguresSpec,
  sums: buildSumsSpec,
  rates: buildRatesSpec,
  changes: buildChangesSpec,
  verdicts: buildVerdictsSpec,
} satisfies Partial<Record<ChartId, BuildSpec>>;

export type FirstChartId = keyof typeof firstSpecs;

/** Together with the first ones, every chart there is: the compiler names the one that is missing. */
export type LaterSpecs = Readonly<Record<Exclude<ChartId, FirstChartId>, BuildSpec>>;

const catalogue = new Map<string, BuildSpec>(Object.entries(firstSpecs));

/** Adds the charts that are not of the first screen. */
export function addLaterSpecs(specs: LaterSpecs): void {
  for (const [chart, build] of Object.entries(specs)) catalogue.set(chart, build);
}

/**
 * Builds the chart that a reference names.
 * @param view what the reader has chosen
 * @param words report, names and texts of one language
 * @throws {Error} where the chart is a later one and nothing has imported `laterSpecs.ts`
 */
export function buildSpec({ chart, of }: ChartRef, view: ChartView, words: NameWords): ChartSpec {
  const build = catalogue.get(chart);
  if (build === undefined) throw new Error(`Nothing has imported laterSpecs.ts, which holds the chart ${chart}`);
  return build(view, words, of);
}
