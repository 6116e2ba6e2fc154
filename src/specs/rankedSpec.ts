import { type NameWords, nameEquals } from '../words/nameFacetValue';
import type { BuildSpec, ChartView, RowsContent } from './chartSpec';
import { explainNothing, nameTopic, nameUnit, readMeasure, writeWeaknesses } from './measureWords';
import { buildChart, emphasisOf, orderDepartments, pointOf, spansManyOrders } from './specParts';
import type { AchievementRow } from '../query/achievementRows';

/** How many bars a chart begins with. */
const firstBars = 20;

/** Achievements as bars of their own, in the order given. */
export function writeRankedRows(rows: readonly AchievementRow[], view: ChartView, words: NameWords, firstLook = firstBars): RowsContent {
  const { names, t } = words;
  const canBeLog = spansManyOrders(rows.map(({ quantity }) => quantity.value));
  return {
    kind: 'bars',
    labelHead: t('compare.columns.label'),
    details: [{ head: t('words.department'), isDrawn: true, isNumeric: false }],
    series: [{ key: 'value', name: t('compare.columns.value'), tone: rows[0]?.quantity.kind ?? 'count' }],
    rows: rows.map(({ quantity, department }) => ({
      id: quantity.id,
      label: names.text('label', quantity.label),
      details: [
        quantity.partOf === undefined ? names.short(department.name) : `${names.short(department.name)} · ${t('compare.ranked.part')}`,
      ],
      points: [pointOf(quantity, words)],
      emphasis: emphasisOf(department.id, view),
      opens: { kind: 'quantity', id: quantity.id },
      quantityIds: [quantity.id],
    })),
    firstLook,
    axis: { kind: canBeLog ? view.chartScale : 'linear', canBeLog, tickUnit: '' },
  };
}

/** All that have the largest value, with it. */
export function summariseLargest(ranked: readonly AchievementRow[], { names, t, ...rest }: NameWords): string {
  const [largest] = ranked;
  if (largest === undefined) return '';
  const equals = ranked.filter(({ quantity }) => quantity.value === largest.quantity.value);
  const items = equals.map(({ quantity, department }) =>
    t('compare.ranked.named', { department: names.text('department', department.name), label: names.text('label', quantity.label) }),
  );
  return t('compare.ranked.summary', { items: nameEquals(items, { names, t, ...rest }), value: names.quantity(largest.quantity).text });
}

/** Every result of one measure family as a bar of its own. */
export const buildRankedSpec: BuildSpec = (view, words) => {
  const { t } = words;
  const model = readMeasure(view, words);
  const ranked = model.comparison?.ranked ?? [];
  const ordered = orderDepartments(ranked, view.departmentOrder, ({ quantity }) => quantity.value);
  const content = writeRankedRows(ordered, view, words);
  const partCount = ranked.filter(({ quantity }) => quantity.partOf !== undefined).length;
  const zeroCount = ranked.filter(({ quantity }) => quantity.value <= 0).length;
  const isLog = content.axis.kind === 'log';
  const weaknesses = writeWeaknesses(model, words);
  return buildChart(
    { chart: 'ranked' },
    view,
    words,
    {
      topic: nameTopic('compare.ranked', model.family, words),
      unit: nameUnit(model.family, words),
      headline: summariseLargest(ranked, words),
      definition: t('compare.ranked.definition'),
      caveats: [
        ...(weaknesses === '' ? [] : [weaknesses]),
        ...(isLog ? [t('compare.ranked.log')] : []),
        ...(isLog && zeroCount > 0 ? [t('compare.ranked.logZero', { count: zeroCount })] : []),
      ],
      notes: [
        ...(ranked.some(({ quantity }) => quantity.counting === 'cumulative') ? [t('compare.ranked.cumulative')] : []),
        ...(partCount > 0 ? [t('compare.ranked.parts', { count: partCount })] : []),
      ],
    },
    explainNothing(model, words) ?? content,
  );
};
