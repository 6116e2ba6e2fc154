import { factsOf } from '../domain/languages';
import { countCoverage, selectInitiatives } from '../query/initiativeRows';
import { emptySelection, isSelectionEmpty, type Selection } from '../query/selection';
import { selectVerdicts } from '../query/verdicts';
import { formatNumber, formatList } from '../words/formatNumber';
import { joinSentences, type NameWords } from '../words/nameFacetValue';
import { measureText } from '../words/textMetrics';
import { writeVerdictHeadline } from '../words/writeLead';
import type { BuildSpec, ChartRef, ChartSpec, ChartView, FiguresContent } from './chartSpec';
import { listRates, listResults, listWords, type ResultEntry, type Scope } from './resultEntries';
import { buildChart, writeCoverage } from './specParts';

/** A slide of a pillar is one slide; what it leaves out is counted. */
const mostOfPillar = 12;
const mostVerdictsOfPillar = 2;
const fewestRatesOfPillar = 3;
const mostInHeadline = 3;
/** What a headline of two lines holds, em: Latin letters are set smaller. */
const headlineRoom = (language: string) => (factsOf(language).isWide ? 80 : 76);

interface Subject {
  readonly ref: ChartRef;
  /** The pillar or department that the chart is about. */
  readonly name: string;
  readonly topic: string;
  readonly namesFilters: boolean;
  readonly selection: Selection;
  readonly scope: Scope;
}

function buildResultsOf({ ref, name, topic, namesFilters, selection, scope }: Subject, view: ChartView, words: NameWords): ChartSpec {
  const { index, names, t } = words;
  const all = {
    results: listResults(selection, scope, words),
    rates: listRates(selection, scope, words),
    said: listWords(selection, scope, words),
  };
  const { results, rates, said } = scope === 'department' ? all : cutToSlide(all);
  const figures = [...results, ...rates, ...said];
  const rest = all.results.length + all.rates.length - results.length - rates.length;
  const coverage = writeCoverageLine(selection, words);
  const verdicts = selectVerdicts(index, selection);
  return buildChart(
    ref,
    view,
    words,
    {
      topic,
      unit: '',
      headline: writeHeadline(name, figures, words),
      more: [
        ...(rates.length > 0 ? [t('department.results.rates', { count: all.rates.length })] : []),
        ...(verdicts.length > 0 ? [writeVerdictHeadline(verdicts, words)] : []),
      ],
      definition: t('department.results.definition'),
      caveats: [
        joinSentences(
          [
            ...(rest > 0 ? [t('department.results.rest', { number: formatNumber(rest, names.language) })] : []),
            ...(said.length > 0 ? [t('overview.verdicts.caveat')] : []),
            coverage,
          ],
          words,
        ),
      ],
      namesFilters,
    },
    figures.length === 0
      ? { kind: 'nothing', reason: joinSentences([t('department.results.none', { name }), coverage], words) }
      : toContent(figures),
  );
}

const toContent = (entries: readonly ResultEntry[]): FiguresContent => ({
  kind: 'figures',
  figures: entries.map(({ parts: _parts, details: _details, ...figure }) => figure),
});

type Lists = Readonly<Record<'results' | 'rates' | 'said', readonly ResultEntry[]>>;

/** As many of each as one slide holds. */
function cutToSlide({ results, rates, said }: Lists): Lists {
  const ownSaid = said.slice(0, mostVerdictsOfPillar);
  const room = mostOfPillar - ownSaid.length;
  const ownRates = rates.slice(0, Math.max(fewestRatesOfPillar, room - results.length));
  return { results: results.slice(0, room - ownRates.length), rates: ownRates, said: ownSaid };
}

/** 12／20（60%）of the initiatives have a number, and that no number does not mean no achievement. */
export function writeCoverageLine(selection: Selection, words: NameWords): string {
  const coverage = countCoverage(selectInitiatives(words.index, selection));
  return words.t('department.coverage', { coverage: writeCoverage(coverage, words) });
}

const writeItem = ({ label, text, unit }: ResultEntry, { names, t }: NameWords): string =>
  t('department.results.item', { label, value: `${text}${unit === '' || unit === '%' ? '' : factsOf(names.language).gap}${unit}` });

/** The first results with their numbers, as many as a headline holds. */
export function writeHeadline(name: string, entries: readonly ResultEntry[], words: NameWords): string {
  const { names, t } = words;
  const items: string[] = [];
  for (const entry of entries.slice(0, mostInHeadline)) {
    const item = writeItem(entry, words);
    if (items.length > 0 && measureText([name, ...items, item].join(''), 1) > headlineRoom(names.language)) break;
    items.push(item);
  }
  return t(`department.results.${items.length < entries.length ? 'headline' : 'headlineAll'}`, {
    name,
    list: formatList(items, names.language),
  });
}

/** One pillar, or what stands first under each: its results by measure. */
export const buildPillarsSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const { selection } = view;
  const [number] = selection.pillars;
  const pillar = selection.pillars.length === 1 && number !== undefined ? index.pillars.get(number) : undefined;
  if (pillar !== undefined)
    return buildResultsOf(
      {
        ref: { chart: 'pillars' },
        name: t('words.pillarShort', { number: pillar.number }),
        topic: names.pillar(pillar),
        namesFilters: isSelectionEmpty({ ...selection, pillars: [] }),
        selection,
        scope: 'several',
      },
      view,
      words,
    );
  return buildAllPillars(view, words);
};

function buildAllPillars(view: ChartView, words: NameWords): ChartSpec {
  const { index, names, t } = words;
  const firsts = [...index.pillars.values()].flatMap((pillar): ResultEntry[] => {
    const isSelected = view.selection.pillars.length === 0 || view.selection.pillars.includes(pillar.number);
    if (!isSelected) return [];
    const selection = { ...view.selection, pillars: [pillar.number] };
    const [first] = [...listResults(selection, 'several', words), ...listRates(selection, 'several', words)];
    if (first === undefined) return [];
    const label = t('department.results.ofPillar', { pillar: t('words.pillarShort', { number: pillar.number }), label: first.label });
    return [{ ...first, key: String(pillar.number), label, definition: [names.pillar(pillar), ...first.details].join(' · ') }];
  });
  const coverage = writeCoverageLine(view.selection, words);
  return buildChart(
    { chart: 'pillars' },
    view,
    words,
    {
      topic: t('department.results.byPillar'),
      unit: '',
      headline: writeHeadline(t('department.results.eachPillar'), firsts, words),
      definition: t('department.results.definition'),
      caveats: [coverage],
    },
    firsts.length === 0 ? { kind: 'nothing', reason: t('overview.coverage.empty') } : toContent(firsts),
  );
}

/** One department, whatever is selected besides: the sheet that is shown, otherwise the first department selected or printed. */
export const buildSheetSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const id = view.sheetDepartment ?? view.selection.departments[0] ?? '';
  const department = index.departments.get(id) ?? index.report.departments[0];
  const name = department === undefined ? '' : names.text('department', department.name);
  return buildResultsOf(
    {
      ref: { chart: 'sheet' },
      name,
      topic: t('department.results.topic', { name }),
      namesFilters: true,
      selection: department === undefined ? view.selection : { ...emptySelection, departments: [department.id] },
      scope: 'department',
    },
    view,
    words,
  );
};
