import { groupBy } from '../domain/collections';
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

/** A rule that finds more in a selection is told by as many of its sentences; a table of indicators has a change for each of 1,400 results. */
const toldOfRule = 40;

/** Findings as sentences, each with the way to its proof; of a rule that finds very many the first, and how many more there are. */
export function writeFindings(findings: readonly Finding[], words: NameWords): TextContent {
  const rules = groupBy(findings, ({ rule }) => rule);
  return {
    kind: 'text',
    sentences: groups.flatMap((group) =>
      [...rules].flatMap(([rule, found]) => {
        if (groupOf[rule] !== group) return [];
        const [first] = found.slice(toldOfRule);
        const name = words.t(`findings.groups.${group}`);
        const told = found.slice(0, toldOfRule).map((finding) => ({
          id: finding.id,
          group: name,
          text: writeFinding(finding, words),
          opens: { kind: 'view', patch: showProof(finding) } as const,
        }));
        const more = first === undefined ? [] : [tellMore(first, found.length - toldOfRule, name, words)];
        return [...told, ...more];
      }),
    ),
  };
}

/** Where the sentences are that are not told: in the table, changes and aims beside each other. */
function tellMore(first: Finding, count: number, group: string, { t }: NameWords): TextContent['sentences'][number] {
  const { selection } = first.proof;
  const isPair = first.rule === 'changed' || first.rule === 'targetCompared' || first.rule === 'targetAlone';
  const patch: Partial<ViewState> = isPair
    ? { screen: 'pillars', pillarPart: 'changes', selection: { ...selection, departments: [], text: '' } }
    : { screen: 'table', selection };
  return { id: `${first.rule} more`, group, text: t('findings.more', { count }), opens: { kind: 'view', patch } };
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
