import { listSpreads } from '../query/unitComparison';
import { formatNumber } from '../words/formatNumber';
import type { BuildSpec } from './chartSpec';
import { explainNothing, findGroup, nameTopic, nameUnit, readComparison, writeWeaknesses } from './measureWords';
import { buildChart, emphasisOf, orderDepartments, pointOf, spansManyOrders } from './specParts';

/** Every value as a point on its department's row: what can be compared where a sum would say nothing. */
export const buildDistributionSpec: BuildSpec = (view, words, of) => {
  const { index, names, t } = words;
  const model = readComparison(view, words);
  const { bars, counting } = findGroup(model, of) ?? { bars: [], counting: null };
  const unit = model.unit === null ? '' : nameUnit(model.unit, counting, words);
  const spreads = orderDepartments(listSpreads(index, bars), view.departmentOrder, ({ highest }) => highest.quantity.value);
  const rows = spreads.flatMap((spread) => spread.rows);
  const sorted = rows.toSorted((a, b) => a.quantity.value - b.quantity.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const text = (row: typeof lowest) => (row === undefined ? '' : names.quantity(row.quantity).text);
  const values = rows.map(({ quantity }) => quantity.value);
  const canBeLog = spansManyOrders(values);
  const isLog = canBeLog && view.chartScale === 'log';
  const zeroCount = values.filter((value) => value <= 0).length;
  const weaknesses = model.status === 'ready' ? writeWeaknesses(model.weaknesses, model.unit, words) : '';
  return buildChart(
    { chart: 'distribution', ...(of !== undefined && { of }) },
    view,
    words,
    {
      topic: nameTopic(t('compare.distribution.title', { unit }), model, words),
      unit,
      headline:
        rows.length === 1
          ? t('compare.distribution.only', { department: names.text('department', rows[0]?.department.name ?? ''), value: text(lowest) })
          : t('compare.distribution.headline', {
              number: formatNumber(rows.length, names.language),
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
        ? { kind: 'nothing', reason: t('compare.empty') }
        : {
            kind: 'spread',
            labelHead: t('words.department'),
            details: [{ head: t('compare.columns.count'), isDrawn: true, isNumeric: false }],
            series: [{ key: 'value', name: t('compare.columns.value'), tone: rows[0]?.quantity.kind ?? 'count' }],
            rows: spreads.map((spread) => ({
              id: spread.department.id,
              label: names.text('department', spread.department.name),
              details: [t('compare.distribution.count', { count: spread.rows.length })],
              points: spread.rows.map(({ quantity }) => ({ ...pointOf(quantity, words), label: names.text('label', quantity.label) })),
              text:
                spread.lowest.quantity.value === spread.highest.quantity.value
                  ? text(spread.highest)
                  : t('compare.distribution.ends', { low: text(spread.lowest), high: text(spread.highest) }),
              emphasis: emphasisOf(spread.department.id, view),
              opens: {
                kind: 'rows',
                selection: {
                  departments: [spread.department.id],
                  ...(model.unit !== null && { units: [model.unit] }),
                  ...(model.activity !== null && { activities: [model.activity] }),
                },
              },
              quantityIds: spread.rows.map(({ quantity }) => quantity.id),
            })),
            firstLook: spreads.length,
            axis: { kind: isLog ? 'log' : 'linear', canBeLog, tickUnit: '' },
          }),
  );
};
