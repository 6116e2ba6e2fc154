import type { NameWords } from '../words/nameFacetValue';
import { buildActivitiesSpec } from './activitiesSpec';
import { buildChangesSpec } from './changesSpec';
import type { BuildSpec, ChartId, ChartRef, ChartSpec, ChartView } from './chartSpec';
import { buildCoverageSpec } from './coverageSpec';
import { buildDistributionSpec } from './distributionSpec';
import { buildFiguresSpec } from './figuresSpec';
import { buildFindingsSpec } from './findingsSpec';
import { buildKindsSpec } from './kindsSpec';
import { buildMatrixSpec } from './matrixSpec';
import { buildPillarsSpec, buildSheetSpec } from './pillarsSpec';
import { buildRankedSpec } from './rankedSpec';
import { buildRatesSpec } from './ratesSpec';
import { buildRowsSpec } from './rowsSpec';
import { buildSideBySideSpec } from './sideBySideSpec';
import { buildSumsSpec } from './sumsSpec';
import { buildUnitSpec } from './unitSpec';
import { buildVerdictsSpec } from './verdictsSpec';

/** Every chart there is. A new one needs a file beside this one, a line in `chartIds` and its line here. */
const catalogue: Readonly<Record<ChartId, BuildSpec>> = {
  figures: buildFiguresSpec,
  matrix: buildMatrixSpec,
  coverage: buildCoverageSpec,
  kinds: buildKindsSpec,
  rates: buildRatesSpec,
  changes: buildChangesSpec,
  activities: buildActivitiesSpec,
  findings: buildFindingsSpec,
  sums: buildSumsSpec,
  ranked: buildRankedSpec,
  distribution: buildDistributionSpec,
  'side-by-side': buildSideBySideSpec,
  unit: buildUnitSpec,
  pillars: buildPillarsSpec,
  sheet: buildSheetSpec,
  rows: buildRowsSpec,
  verdicts: buildVerdictsSpec,
};

/**
 * Builds the chart that a reference names.
 * @param view what the reader has chosen
 * @param words report, names and texts of one language
 */
export function buildSpec({ chart, of }: ChartRef, view: ChartView, words: NameWords): ChartSpec {
  return catalogue[chart](view, words, of);
}
