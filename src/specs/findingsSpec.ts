import type { Finding, FindingRule } from '../query/findings/finding';
import { listFindings } from '../query/findings/listFindings';
import type { TableSort, ViewState } from '../query/view';
import type { NameWords } from '../words/nameFacetValue';
import { writeFinding } from '../words/writeFinding';
import type { BuildSpec, TextContent } from './chartSpec';
import { buildChart } from './specParts';

const groups = ['size', 'comparison', 'said', 'care', 'coverage'] as const;
type Group = (typeof groups)[number];

/** What a finding is about; the groups stand in their order: what was achieved before what is not told in numbers. */
const groupOf: Readonly<Record<FindingRule, Group>> = {
  familyLeader: 'size',
  ratesSpread: 'size',
  changed: 'comparison',
  ratesCompared: 'comparison',
  targetCompared: 'comparison',
  targetAlone: 'comparison',
  verdictsSaid: 'said',
  sharedFigure: 'care',
  zeroPrinted: 'care',
  breakdownIncomplete: 'care',
  coverageLowest: 'coverage',
  pillarWithoutNumber: 'coverage',
};

const sorts = {
  valueAscending: { column: 'value', direction: 'ascending' },
  valueDescending: { column: 'value', direction: 'descending' },
} as const satisfies Record<string, TableSort>;

/** The view that proves a finding: rows of the table, the comparison of its measure, or the document's words. */
export function showProof({ proof }: Finding): Partial<ViewState> {
  const { selection } = proof;
  if (proof.kind === 'comparison') return { screen: 'compare', comparePart: 'measure', compareFamily: proof.family, selection };
  if (proof.kind === 'verdicts') return { screen: 'pillars', pillarPart: 'changes', selection };
  return {
    screen: 'table',
    selection,
    showsWithoutNumber: proof.showsWithoutNumber,
    tableSort: proof.sort === null ? null : sorts[proof.sort],
    tableGrouping: null,
    open: proof.openQuantity === null ? null : { kind: 'quantity', id: proof.openQuantity },
  };
}

/** Findings as sentences, each with the way to its proof. */
export function writeFindings(findings: readonly Finding[], words: NameWords): TextContent {
  return {
    kind: 'text',
    sentences: groups.flatMap((group) =>
      findings
        .filter(({ rule }) => groupOf[rule] === group)
        .map((finding) => ({
          id: finding.id,
          group: words.t(`findings.groups.${group}`),
          text: writeFinding(finding, words),
          opens: { kind: 'view', patch: showProof(finding) } as const,
        })),
    ),
  };
}

/** Everything that the rules find in a selection, by what it is about. */
export const buildFindingsSpec: BuildSpec = (view, words) => {
  const { index, t } = words;
  const content = writeFindings(listFindings(index, view.selection), words);
  return buildChart(
    { chart: 'findings' },
    view,
    words,
    {
      topic: t('findings.title'),
      unit: '',
      headline: content.sentences[0]?.text ?? '',
      definition: t('findings.definition'),
    },
    content.sentences.length === 0 ? { kind: 'nothing', reason: t('findings.empty') } : content,
  );
};
