import { emptySelection, isSelectionEmpty, type Selection } from '../query/selection';
import { formatNumber } from '../words/formatNumber';
import type { NameWords } from '../words/nameFacetValue';
import type { BuildSpec, ChartRef, ChartSpec, ChartView } from './chartSpec';
import { writeCoverageRows } from './coverageSpec';
import { buildChart, emphasisOf, writeCoverage } from './specParts';
import { countAchievements, selectRows } from '../query/achievementRows';
import { countCoverage, countCoverageByDepartment, countCoverageByPillar, selectInitiatives } from '../query/initiativeRows';

interface Subject {
  readonly ref: ChartRef;
  /** The pillar or department that the chart is about; empty for all pillars. */
  readonly name: string;
  readonly namesFilters: boolean;
  readonly selection: Selection;
}

function buildCoverageOf(
  { ref, name, namesFilters, selection }: Subject,
  by: 'pillar' | 'department',
  view: ChartView,
  words: NameWords,
): ChartSpec {
  const { index, names, t } = words;
  const coverage = countCoverage(selectInitiatives(index, selection));
  const rows = selectRows(index, selection);
  const figures = t('present.coverage.summary', {
    coverage: writeCoverage(coverage, words),
    achievements: formatNumber(countAchievements(index, rows).countedCount, names.language),
  });
  const own =
    by === 'pillar'
      ? countCoverageByPillar(index, selection)
          .filter(({ initiativeCount }) => initiativeCount > 0)
          .map((line) => ({
            id: String(line.pillar.number),
            label: names.pillar(line.pillar),
            coverage: line,
            emphasis: 'none' as const,
            opens: { kind: 'rows', selection: { ...narrow(selection), pillars: [line.pillar.number] } } as const,
          }))
      : countCoverageByDepartment(index, selection)
          .filter(({ initiativeCount }) => initiativeCount > 0)
          .map((line) => ({
            id: line.department.id,
            label: names.text('department', line.department.name),
            coverage: line,
            emphasis: emphasisOf(line.department.id, view),
            opens: { kind: 'rows', selection: { ...narrow(selection), departments: [line.department.id] } } as const,
          }));
  const chart = buildChart(
    ref,
    view,
    words,
    {
      topic: [name, t(by === 'pillar' ? 'present.coverage.byPillar' : 'present.coverage.byDepartment')]
        .filter((part) => part !== '')
        .join('　'),
      unit: t('overview.units.coverage'),
      headline: name === '' ? figures : t('present.coverage.of', { name, figures }),
      definition: t('overview.coverage.definition'),
      caveats: [t('overview.coverage.note')],
      namesFilters,
    },
    own.length === 0
      ? { kind: 'nothing', reason: t('overview.coverage.empty') }
      : writeCoverageRows(t(by === 'pillar' ? 'words.pillar' : 'words.department'), own, words),
  );
  return chart;
}

/** The choice without what a click adds to it anyway. */
const narrow = ({ departments, pillars }: Selection): Partial<Selection> => ({
  ...(departments.length > 0 && { departments }),
  ...(pillars.length > 0 && { pillars }),
});

/** One pillar by department, or all pillars: what was undertaken, and how much of it is told in numbers. */
export const buildPillarsSpec: BuildSpec = (view, words) => {
  const { selection } = view;
  const [number] = selection.pillars;
  const pillar = selection.pillars.length === 1 && number !== undefined ? words.index.pillars.get(number) : undefined;
  if (pillar === undefined)
    return buildCoverageOf({ ref: { chart: 'pillars' }, name: '', namesFilters: false, selection }, 'pillar', view, words);
  const namesFilters = isSelectionEmpty({ ...selection, pillars: [] });
  return buildCoverageOf(
    { ref: { chart: 'pillars' }, name: words.names.pillar(pillar), namesFilters, selection },
    'department',
    view,
    words,
  );
};

/** One department by pillar, whatever is selected besides: the sheet that is shown, otherwise the first department selected or printed. */
export const buildSheetSpec: BuildSpec = (view, words) => {
  const { index, names } = words;
  const id = view.sheetDepartment ?? view.selection.departments[0] ?? '';
  const department = index.departments.get(id) ?? index.report.departments[0];
  return buildCoverageOf(
    {
      ref: { chart: 'sheet' },
      name: department === undefined ? '' : names.text('department', department.name),
      namesFilters: true,
      selection: department === undefined ? view.selection : { ...emptySelection, departments: [department.id] },
    },
    'pillar',
    view,
    words,
  );
};
