import { nameEquals } from '../words/nameFacetValue';
import { listSpreads } from '../query/familyComparison';
import { formatNumber } from '../words/formatNumber';
import type { BuildSpec } from './chartSpec';
import { explainNothing, nameTopic, nameUnit, openMeasureRows, readMeasure, writeWeaknesses } from './measureWords';
import { buildChart, emphasisOf, orderDepartments, pointOf, spansManyOrders } from './specParts';

/** Every value as a point on its department's row: what can be compared where a sum would say nothing. */
export const buildDistributionSpec: BuildSpec = (view, words) => {
  const { names, t } = words;
  const model = readMeasure(view, words);
  const spreads = orderDepartments(
    model.comparison === null ? [] : listSpreads(model.comparison),
    view.departmentOrder,
    (spread) => spread.rows.at(-1)?.quantity.value ?? null,
  );
  const rows = spreads.flatMap((spread) => spread.rows);
  // a figure that two departments print is a point in both rows, and one value
  const figures = model.comparison?.ranked ?? [];
  const sorted = rows.toSorted((a, b) => a.quantity.value - b.quantity.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const text = (row: typeof lowest) => (row === undefined ? '' : names.quantity(row.quantity).text);
  const values = rows.map(({ quantity }) => quantity.value);
  const canBeLog = spansManyOrders(values);
  const isLog = canBeLog && view.chartScale === 'log';
  const zeroCount = values.filter((value) => value <= 0).length;
  const weaknesses = writeWeaknesses(model, words);
  return buildChart(
    { chart: 'distribution' },
    view,
    words,
    {
      topic: nameTopic('compare.distribution', model.family, words),
      unit: nameUnit(model.family, words),
      headline:
        figures.length === 1
          ? t('compare.distribution.only', {
              department: nameEquals(
                spreads.map(({ department }) => names.text('department', department.name)),
                words,
              ),
              value: text(lowest),
            })
          : text(lowest) === text(highest)
            ? t('compare.distribution.equal', { number: formatNumber(figures.length, names.language), value: text(lowest) })
            : t('compare.distribution.headline', {
                number: formatNumber(figures.length, names.language),
                departments: formatNumber(spreads.length, names.language),
                low: text(lowest),
                high: text(highest),
              }),
      definition: t('compare.distribution.definition'),
      caveats: [
        ...(weaknesses === '' ? [] : [weaknesses]),
        ...(isLog && zeroCount > 0 ? [t('compare.ranked.logZero', { count: zeroCount })] : []),
      ],
    },
    explainNothing(model, words) ??
      (rows.length === 0
        ? { kind: 'nothing', reason: t('charts.measure.empty') }
        : {
            kind: 'spread',
            labelHead: t('words.department'),
            details: [{ head: t('compare.columns.count'), isDrawn: true, isNumeric: false }],
            series: [{ key: 'value', name: t('compare.columns.value'), tone: rows[0]?.quantity.kind ?? 'count' }],
            rows: spreads.map((spread) => ({
              id: spread.department.id,
              label: names.short(spread.department.name),
              details: [t('compare.distribution.count', { count: spread.rows.length })],
              points: spread.rows.map(({ quantity }) => ({ ...pointOf(quantity, words), label: names.text('label', quantity.label) })),
              text:
                spread.rows[0]?.quantity.value === spread.rows.at(-1)?.quantity.value
                  ? text(spread.rows.at(-1))
                  : t('compare.distribution.ends', { low: text(spread.rows[0]), high: text(spread.rows.at(-1)) }),
              emphasis: emphasisOf(spread.department.id, view),
              opens: model.family === null ? null : openMeasureRows(model.family, spread.department),
              quantityIds: spread.rows.map(({ quantity }) => quantity.id),
            })),
            firstLook: spreads.length,
            axis: { kind: isLog ? 'log' : 'linear', canBeLog, tickUnit: '' },
          }),
  );
};
