import { addLaterSpecs } from './catalogue';
import { buildDistributionSpec } from './distributionSpec';
import { buildPillarsSpec, buildSheetSpec } from './pillarsSpec';
import { buildQuestionsSpec } from './questionsSpec';
import { buildRankedSpec } from './rankedSpec';
import { buildRowsSpec } from './rowsSpec';
import { buildSideBySideSpec } from './sideBySideSpec';
import { buildSumsSpec } from './sumsSpec';
import { buildVerdictsSpec } from './verdictsSpec';

// Charts of screens that come only when they are asked for; they would weigh on the first screen's script. What shows them imports this file.
addLaterSpecs({
  sums: buildSumsSpec,
  ranked: buildRankedSpec,
  distribution: buildDistributionSpec,
  'side-by-side': buildSideBySideSpec,
  pillars: buildPillarsSpec,
  sheet: buildSheetSpec,
  rows: buildRowsSpec,
  verdicts: buildVerdictsSpec,
  questions: buildQuestionsSpec,
});
