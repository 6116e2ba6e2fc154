import { addLaterSpecs } from './catalogue';
import { buildCoverageSpec } from './coverageSpec';
import { buildDistributionSpec } from './distributionSpec';
import { buildFindingsSpec } from './findingsSpec';
import { buildKindsSpec } from './kindsSpec';
import { buildActivitiesSpec, buildResultsSpec } from './mainResultsSpec';
import { buildMatrixSpec } from './matrixSpec';
import { buildQuestionsSpec } from './questionsSpec';
import { buildRankedSpec } from './rankedSpec';
import { buildPillarsSpec, buildSheetSpec } from './resultsSpec';
import { buildRowsSpec } from './rowsSpec';
import { buildSideBySideSpec } from './sideBySideSpec';
import { buildYearsSpec } from './yearsSpec';

// Charts of screens that come only when they are asked for; they would weigh on the first screen's script. What shows them imports this file.
addLaterSpecs({
  coverage: buildCoverageSpec,
  kinds: buildKindsSpec,
  results: buildResultsSpec,
  matrix: buildMatrixSpec,
  activities: buildActivitiesSpec,
  findings: buildFindingsSpec,
  ranked: buildRankedSpec,
  distribution: buildDistributionSpec,
  'side-by-side': buildSideBySideSpec,
  pillars: buildPillarsSpec,
  sheet: buildSheetSpec,
  rows: buildRowsSpec,
  questions: buildQuestionsSpec,
  years: buildYearsSpec,
});
