import type { NameWords } from '../words/nameFacetValue';
import type { ChartRef, ChartSpec, ChartView } from './chartSpec';

/**
 * Builds the chart that a reference names.
 * @param view what the reader has chosen
 * @param words report, names and texts of one language
 */
export function buildSpec(ref: ChartRef, _view: ChartView, _words: NameWords): ChartSpec {
  throw new Error(`No spec yet: ${ref.chart}`);
}
