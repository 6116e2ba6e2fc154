import { factsOf } from '../domain/languages';
import type { Department } from '../domain/report';
import { countSelected } from '../query/achievementRows';
import { countCoverage, selectInitiatives } from '../query/initiativeRows';
import { listMainResults, type MainResult } from '../query/mainResults';
import { listQualifiers } from '../words/formatQuantity';
import { formatList, formatNumber, formatPercent } from '../words/formatNumber';
import { isSelectionEmpty } from '../query/selection';
import type { NameWords } from '../words/nameFacetValue';
import type { BuildSpec, FiguresContent } from './chartSpec';
import { buildChart } from './specParts';

/** As many as one line of the screen holds, and one slide without becoming small. */
const figureCount = 6;
/** So many are named in the headline. */
const headlineCount = 3;

/** 福祉健康部・次世代育成部（同じ数値） */
export function nameDepartments(printedBy: readonly Department[], { names, t }: NameWords): string {
  const list = printedBy.map(({ name }) => names.short(name)).join(factsOf(names.language).dot);
  return printedBy.length > 1 ? t('overview.results.shared', { departments: list }) : list;
}

/** 交通安全教室の開催回数148回; equals are never passed over. */
export function nameResult({ row: { quantity }, equals }: MainResult, { names, t }: NameWords): string {
  const parts = {
    label: names.text('label', quantity.label),
    value: names.quantity(quantity).text,
    equals: formatNumber(equals, names.language),
  };
  return t(equals > 0 ? 'overview.results.itemEqual' : 'overview.results.item', parts);
}

/** 138の取組のうち125（91%）に、結果の数値が227あります。 */
function writeHolds(view: Parameters<BuildSpec>[0], { index, names, t }: NameWords): string {
  const { initiativeCount, withNumberCount, share } = countCoverage(selectInitiatives(index, view.selection));
  const number = (value: number) => formatNumber(value, names.language);
  return t('overview.results.holds', {
    initiatives: number(initiativeCount),
    withNumber: number(withNumberCount),
    share: formatPercent(share, names.language),
    achievements: number(countSelected(index, view.selection).countedCount),
  });
}

/** Who printed a result, and among how many it is the largest; `within` a department its own name goes without saying. */
export function describeStanding({ rows, printedBy, equals }: MainResult, words: NameWords, within?: Department): string {
  const { names, t } = words;
  const number = (value: number) => formatNumber(value, names.language);
  const isOwn = printedBy.every((department) => department === within);
  const standing =
    equals > 0
      ? t('overview.results.equal', { equals: number(equals) })
      : rows.length > 1
        ? t('overview.results.largest', { number: number(rows.length) })
        : '';
  return [isOwn ? '' : nameDepartments(printedBy, words), standing]
    .filter((text) => text !== '')
    .join(factsOf(names.language).between.replace(/ +/gu, ' '));
}

/** A result as a large number, with who printed it and among how many it is the largest. */
function writeFigure(result: MainResult, words: NameWords): FiguresContent['figures'][number] {
  const { names } = words;
  const { row, rows } = result;
  const { quantity } = row;
  const { before, number, unit, after } = names.quantity(quantity);
  return {
    key: quantity.id,
    label: names.text('label', quantity.label),
    value: quantity.value,
    text: before + number,
    before,
    unit: unit + after,
    qualifiers: names.qualifiers(listQualifiers(quantity)),
    definition: describeStanding(result, words),
    opens: { kind: 'quantity', id: quantity.id },
    quantityIds: rows.map((one) => one.quantity.id),
  };
}

/** The largest and most telling results of what is chosen, as large numbers; the counts of the document are one sentence behind them. */
export const buildFiguresSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const results = listMainResults(index, view.selection).slice(0, figureCount);
  const named = results.slice(0, headlineCount).map((result) => nameResult(result, words));
  return buildChart(
    { chart: 'figures' },
    view,
    words,
    {
      topic: t(`overview.results.topics.${isSelectionEmpty(view.selection) ? 'all' : 'chosen'}`),
      unit: '',
      headline: t(`overview.results.${results.length > headlineCount ? 'headlineMore' : 'headline'}`, {
        list: formatList(named, names.language),
      }),
      more: [writeHolds(view, words)],
      definition: t('overview.results.rule'),
      caveats: [t('overview.results.caveat')],
    },
    results.length === 0
      ? { kind: 'nothing', reason: t('overview.results.empty') }
      : { kind: 'figures', figures: results.map((result) => writeFigure(result, words)) },
  );
};
