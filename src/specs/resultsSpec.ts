import type { Family } from '../domain/families';
import type { Quantity } from '../domain/report';
import type { AchievementRow } from '../query/achievementRows';
import { compareFamily } from '../query/familyComparison';
import { countCoverage, selectInitiatives } from '../query/initiativeRows';
import { listMainResults, type MainResult } from '../query/mainResults';
import { selectPrintedChanges, selectPrintedTargets, selectRates, type PrintedPair } from '../query/printedPairs';
import { emptySelection, isSelectionEmpty, type Selection } from '../query/selection';
import { quoteVerdict, selectVerdicts, type VerdictRow } from '../query/verdicts';
import { formatNumber } from '../words/formatNumber';
import { listQualifiers, type FormattableQuantity } from '../words/formatQuantity';
import { markJapanese } from '../words/markJapanese';
import { joinSentences, nameEquals, nameFamily, type NameWords } from '../words/nameFacetValue';
import { measureText } from '../words/textMetrics';
import { writeDifference } from '../words/writeDifference';
import { writeVerdictHeadline } from '../words/writeLead';
import type { BuildSpec, ChartRef, ChartSpec, ChartView, FiguresContent } from './chartSpec';
import { explainSum } from './measureWords';
import { buildChart, writeCoverage } from './specParts';
import { sortVerdicts, writeQuote } from './verdictsSpec';

type Figure = FiguresContent['figures'][number];

/** One value of which another is made up, or that stands beside it: each leads to its sentence. */
export interface ResultPart {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** A result as it stands on a sheet, a slide and in a file. */
export interface ResultEntry extends Figure {
  /** The values that a sum adds up, or that stand beside the largest where there is no sum; empty for one value alone. */
  readonly parts: readonly ResultPart[];
  /** How the value came about, and what it may be compared with: `definition` without the parts. */
  readonly details: readonly string[];
}

/** Whose results they are: of one department the city as a whole is told beside them, of several each by name. */
type Scope = 'department' | 'several';

/** More values behind one figure are counted. */
const mostParts = 2;
/** More departments beside one figure are counted. */
const mostDepartments = 3;
/** A slide of a pillar is one slide; what it leaves out is counted. */
const mostOfPillar = 12;
const mostVerdictsOfPillar = 2;
const fewestRatesOfPillar = 3;
const mostInHeadline = 3;
/** What a headline of two lines holds, em: Latin letters are set smaller. */
const headlineRoom = { ja: 76, en: 80 } as const;

/** The value in two pieces: the number with what stands before it, large; its unit with what stands behind it, small. */
function splitValue(quantity: FormattableQuantity, { names }: NameWords): Pick<Figure, 'value' | 'text' | 'unit' | 'qualifiers'> {
  const { before, number, unit, after } = names.quantity(quantity);
  return {
    value: quantity.value,
    text: `${before}${number}`,
    unit: `${unit}${after}`,
    qualifiers: names.qualifiers(listQualifiers(quantity)),
  };
}

const partOf = ({ quantity }: AchievementRow, { names }: NameWords): ResultPart => ({
  id: quantity.id,
  label: names.text('label', quantity.label),
  text: names.quantity(quantity).text,
});

/** What the document prints beside a result: an earlier value, an aim, with the difference. */
function writePairs(
  { id }: Quantity,
  pairs: readonly (PrintedPair & { readonly beside: 'prior' | 'target' })[],
  words: NameWords,
): readonly string[] {
  const { names, t } = words;
  return pairs
    .filter(({ row }) => row.quantity.id === id)
    .map((pair) =>
      t(`department.results.${pair.beside}`, { value: names.quantity(pair.other).text, difference: writeDifference(pair, words) }),
    );
}

/** First the measures that can be compared, then results that stand for themselves, last what is doubtful or only breaks down a total. */
function tierOf({ family, row: { quantity } }: MainResult): number {
  if (quantity.partOf !== undefined || quantity.confidence === 'doubtful') return 2;
  return family === null ? 1 : 0;
}

const valueOf = ({ row, total }: MainResult): number => (total.kind === 'sum' ? total.value : row.quantity.value);

/**
 * The results of a selection by measure, each family once: its sum where that is true, otherwise its largest value with the reason; then those that
 * belong to no family. Larger numbers stand first, which ranks nothing: their units differ. Rates are not among them.
 */
export function listResults(selection: Selection, scope: Scope, words: NameWords): readonly ResultEntry[] {
  const { index, names, t } = words;
  const pairs = [
    ...selectPrintedChanges(index, selection).map((pair) => ({ ...pair, beside: 'prior' as const })),
    ...selectPrintedTargets(index, selection).map((pair) => ({ ...pair, beside: 'target' as const })),
  ];
  return listMainResults(index, selection)
    .filter(({ row }) => row.quantity.kind !== 'rate')
    .toSorted((a, b) => tierOf(a) - tierOf(b) || valueOf(b) - valueOf(a))
    .map((result): ResultEntry => {
      const { family, row, rows, total } = result;
      const counted = total.kind === 'sum' ? rows.filter(({ quantity }) => total.counted.includes(quantity.id)) : [];
      const isSum = total.kind === 'sum' && counted.length > 1;
      const equals = rows.filter(({ quantity }) => quantity.value === row.quantity.value && quantity.partOf === row.quantity.partOf);
      const parts = (isSum ? counted : rows.filter((other) => !equals.includes(other))).map((other) => partOf(other, words));
      const label =
        isSum && family !== null
          ? nameFamily(family, words)
          : nameEquals(
              equals.map(({ quantity }) => names.text('label', quantity.label)),
              words,
            );
      const isPartsOfOne = total.kind === 'sum' && counted.length === 1;
      const how = rows.length > 1 && !isPartsOfOne ? explainSum(total, words) : '';
      const list = parts.slice(0, mostParts).map((part) => `${part.label} ${part.text}`);
      const rest = parts.length - list.length;
      const listed = [...list, ...(rest > 0 ? [t('department.more', { number: formatNumber(rest, names.language) })] : [])].join(
        names.language === 'ja' ? '、' : ', ',
      );
      const others = isPartsOfOne && listed !== '' ? t('department.results.beside', { list: listed }) : listed;
      const namesParts = scope === 'department';
      const details = [
        ...writePairs(row.quantity, pairs, words),
        scope === 'several' ? nameDepartments(result, selection, words) : '',
        how,
        scope === 'department' && family !== null ? writeCity(family, valueOf(result), words) : '',
      ].filter((detail) => detail !== '');
      return {
        key: family ?? row.quantity.id,
        label,
        ...splitValue(isSum ? total : row.quantity, words),
        opens: { kind: 'quantity', id: row.quantity.id },
        quantityIds: rows.map(({ quantity }) => quantity.id),
        parts,
        details,
        definition: [...details, ...(namesParts && others !== '' ? [others] : [])].join(' · '),
      };
    });
}

/** Whose they are: the only department, or each with its sum. */
function nameDepartments({ family, printedBy, total }: MainResult, selection: Selection, words: NameWords): string {
  const { index, names, t } = words;
  const bars = family === null ? [] : (compareFamily(index, selection, family)?.bars ?? []);
  const separator = names.language === 'ja' ? '、' : ', ';
  // one figure that several print is told once
  const isOne = total.kind === 'sum' && total.counted.length === 1;
  if (bars.length < 2 || isOne) return printedBy.map(({ name }) => names.text('department', name)).join(separator);
  const named = bars.slice(0, mostDepartments).map(({ department, result }) => {
    const name = names.text('department', department.name);
    return result.kind === 'sum' ? `${name} ${names.quantity(result).text}` : name;
  });
  const rest = bars.length - named.length;
  return [...named, ...(rest > 0 ? [t('department.more', { number: formatNumber(rest, names.language) })] : [])].join(separator);
}

/** The same measure over all departments, where several print it and its sum is true and more than the department's own. */
function writeCity(family: Family, own: number, words: NameWords): string {
  const { index, names, t } = words;
  const whole = compareFamily(index, emptySelection, family);
  if (whole === null || whole.bars.length < 2 || whole.total.kind !== 'sum' || whole.total.value === own) return '';
  return t('department.results.city', { count: whole.bars.length, value: names.quantity(whole.total).text });
}

/** The rates of a selection, highest first, each by itself: never added, never averaged. */
export function listRates(selection: Selection, scope: Scope, words: NameWords): readonly ResultEntry[] {
  const { index, names, t } = words;
  return selectRates(index, selection)
    .toSorted((a, b) => b.row.quantity.value - a.row.quantity.value)
    .map(({ row: { quantity, department }, priors, targets }): ResultEntry => {
      const details = [
        ...priors.map((prior) => t('department.rates.prior', { value: names.quantity(prior).text })),
        ...targets.map((target) => t('department.rates.target', { value: names.quantity(target).text })),
        ...(scope === 'several' ? [names.text('department', department.name)] : []),
      ];
      return {
        key: quantity.id,
        label: names.text('label', quantity.label),
        ...splitValue(quantity, words),
        definition: details.join(' · '),
        opens: { kind: 'quantity', id: quantity.id },
        quantityIds: [quantity.id],
        parts: [],
        details,
      };
    });
}

/** What the document itself says of an aim, a plan or an earlier value, as large as a number: its own words, never ours. */
function listWords(selection: Selection, scope: Scope, words: NameWords): readonly ResultEntry[] {
  const { index, names, t } = words;
  return sortVerdicts(selectVerdicts(index, selection))
    .filter(({ verdict }) => verdict.basis !== null)
    .map((row: VerdictRow): ResultEntry => {
      const { statement, verdict, department, initiative } = row;
      const details = [...(scope === 'several' ? [names.text('department', department.name)] : []), writeQuote(row, words)];
      return {
        key: `${statement.id}-v${verdict.start}`,
        label: t('department.verdicts.of', { basis: t(`words.verdicts.bases.${verdict.basis ?? 'none'}`) }),
        value: null,
        text: markJapanese({ text: `「${quoteVerdict(row).words}」`, isTranslated: names.language === 'ja' }),
        unit: '',
        definition: details.join(' · '),
        opens: { kind: 'initiative', id: initiative.id },
        quantityIds: verdict.quantityIds,
        parts: [],
        details,
      };
    });
}

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
  t('department.results.item', { label, value: `${text}${names.language === 'ja' || unit === '' || unit === '%' ? '' : ' '}${unit}` });

/** The first results with their numbers, as many as a headline holds. */
export function writeHeadline(name: string, entries: readonly ResultEntry[], words: NameWords): string {
  const { names, t } = words;
  const items: string[] = [];
  for (const entry of entries.slice(0, mostInHeadline)) {
    const item = writeItem(entry, words);
    if (items.length > 0 && measureText([name, ...items, item].join(''), 1) > headlineRoom[names.language]) break;
    items.push(item);
  }
  return t(`department.results.${items.length < entries.length ? 'headline' : 'headlineAll'}`, {
    name,
    list: items.join(names.language === 'ja' ? '、' : ', '),
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
