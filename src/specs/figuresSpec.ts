import type { Selection } from '../query/selection';
import { formatList, formatNumber, formatPercent, percentOf } from '../words/formatNumber';
import type { NameWords } from '../words/nameFacetValue';
import type { BuildSpec, FiguresContent, Opens } from './chartSpec';
import { buildChart } from './specParts';
import { countAchievements, selectRows } from '../query/achievementRows';
import { countCoverage, type Coverage, selectInitiatives } from '../query/initiativeRows';
import { selectPrintedChanges, selectRates } from '../query/printedPairs';

export const figureKeys = ['achievements', 'initiatives', 'coverage', 'rates', 'changes'] as const;
export type FigureKey = (typeof figureKeys)[number];

/** The key figures of a selection. */
export interface KeyFigures extends Coverage {
  /** One printed twice counts once. */
  readonly achievementCount: number;
  readonly rateCount: number;
  readonly changeCount: number;
}

/** Counts the key figures of a selection. */
export function countFigures({ index }: NameWords, selection: Selection): KeyFigures {
  return {
    ...countCoverage(selectInitiatives(index, selection)),
    achievementCount: countAchievements(index, selectRows(index, selection)).countedCount,
    rateCount: selectRates(index, selection).length,
    changeCount: selectPrintedChanges(index, selection).length,
  };
}

const opensOf: Readonly<Record<FigureKey, Opens>> = {
  achievements: { kind: 'rows', selection: {} },
  initiatives: { kind: 'view', patch: { screen: 'pillars', pillarPart: 'tree' } },
  coverage: { kind: 'view', patch: { screen: 'pillars', pillarPart: 'withoutNumber' } },
  rates: { kind: 'rows', selection: { kinds: ['rate'] } },
  changes: { kind: 'view', patch: { screen: 'pillars', pillarPart: 'changes' } },
};

/** Key figures ready to be printed. */
export function writeFigures(counts: KeyFigures, { names, t }: NameWords, keys: readonly FigureKey[] = figureKeys): FiguresContent {
  const number = (value: number) => formatNumber(value, names.language);
  const parts = { withNumber: number(counts.withNumberCount), all: number(counts.initiativeCount) };
  const values: Readonly<Record<FigureKey, number | null>> = {
    achievements: counts.achievementCount,
    initiatives: counts.initiativeCount,
    coverage: percentOf(counts.share),
    rates: counts.rateCount,
    changes: counts.changeCount,
  };
  return {
    kind: 'figures',
    figures: keys.map((key) => ({
      key,
      label: t(`overview.figures.${key}.label`),
      value: values[key],
      text: key === 'coverage' ? formatPercent(counts.share, names.language) : number(values[key] ?? 0),
      unit: t(`overview.figures.${key}.unit`, parts),
      definition: t(`overview.figures.${key}.definition`),
      opens: opensOf[key],
    })),
  };
}

/** What document this is, and its key figures with their definitions. */
export const buildFiguresSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const content = writeFigures(countFigures(words, view.selection), words);
  const list = content.figures.map(({ label, text, unit }) => `${label} ${text} ${unit}`);
  return buildChart(
    { chart: 'figures' },
    view,
    words,
    {
      topic: t('overview.figuresLabel'),
      unit: '',
      headline: names.text('title', index.report.title),
      more: [formatList(list, names.language)],
      definition: '',
      caveats: [t('overview.coverage.note')],
    },
    content,
  );
};
