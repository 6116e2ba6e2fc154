import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf, missingPoint, nameEquals, pointOf } from './specParts';
import { selectRates } from '../query/printedPairs';

/** Every rate on one axis from 0 to 100, with its earlier value where the document prints one. */
export const buildRatesSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const rates = selectRates(index, view.selection).toSorted((a, b) => b.row.quantity.value - a.row.quantity.value);
  const priorCount = rates.filter(({ priors }) => priors.length > 0).length;
  const lowest = rates.at(-1)?.row.quantity;
  const lowestLabels = rates
    .filter(({ row }) => row.quantity.value === lowest?.value)
    .map(({ row }) => names.text('label', row.quantity.label));
  return buildChart(
    { chart: 'rates' },
    view,
    words,
    {
      topic: t('overview.rates.title'),
      unit: t('overview.units.rates'),
      headline:
        rates.length === 1
          ? t('overview.rates.only', { label: lowestLabels[0] ?? '', value: lowest === undefined ? '' : names.quantity(lowest).text })
          : t('overview.rates.summary', {
              count: rates.length,
              lowest: lowest === undefined ? '' : names.quantity(lowest).text,
              highest: rates[0] === undefined ? '' : names.quantity(rates[0].row.quantity).text,
              label: nameEquals(lowestLabels, words),
            }),
      more: [priorCount === 0 ? t('overview.rates.noPriors') : t('overview.rates.priorsSummary', { count: priorCount })],
      definition: t('overview.rates.definition'),
      caveats: rates.length > 1 ? [t('overview.rates.caveat')] : [],
    },
    rates.length === 0
      ? { kind: 'nothing', reason: t('overview.rates.empty') }
      : {
          kind: 'dots',
          labelHead: t('overview.columns.label'),
          details: [{ head: t('words.department'), isDrawn: true, isNumeric: false }],
          series: [
            { key: 'value', name: t('overview.columns.value'), tone: 'rate' },
            ...(priorCount > 0 ? [{ key: 'prior', name: t('overview.columns.prior'), tone: 'prior' as const }] : []),
          ],
          rows: rates.map(({ row: { quantity, department }, priors: [prior] }) => {
            const value = pointOf(quantity, words);
            return {
              id: quantity.id,
              label: names.text('label', quantity.label),
              details: [names.text('department', department.name)],
              points: [value, ...(priorCount > 0 ? [prior === undefined ? missingPoint : pointOf(prior, words)] : [])],
              text: prior === undefined ? value.text : t('overview.rates.prior', { value: value.text, prior: names.quantity(prior).text }),
              emphasis: emphasisOf(department.id, view),
              opens: { kind: 'quantity', id: quantity.id },
              quantityIds: [quantity.id],
            };
          }),
          firstLook: rates.length,
          axis: { kind: 'linear', canBeLog: false, atLeast: 100, tickUnit: '%' },
        },
  );
};
