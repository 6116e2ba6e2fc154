import { writeRatesSpread } from '../words/writeLead';
import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf, missingPoint, pointOf } from './specParts';
import { isPercent, selectRates } from '../query/printedPairs';

/** As many are drawn at first; a table of indicators has some hundred. */
const drawnRates = 60;

/** Every rate in percent on one axis from 0 to 100, with its earlier value where the document prints one. */
export const buildRatesSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const all = selectRates(index, view.selection);
  const rates = all.filter(isPercent).toSorted((a, b) => b.row.quantity.value - a.row.quantity.value);
  const priorCount = rates.filter(({ priors }) => priors.length > 0).length;
  return buildChart(
    { chart: 'rates' },
    view,
    words,
    {
      topic: t('overview.rates.title'),
      unit: t('overview.units.rates'),
      headline: writeRatesSpread(
        rates.map(({ row }) => row),
        words,
      ),
      more: [priorCount === 0 ? t('overview.rates.noPriors') : t('overview.rates.priorsSummary', { count: priorCount })],
      definition: t('overview.rates.definition'),
      caveats: rates.length > 1 ? [t('overview.rates.caveat')] : [],
      notes: all.length > rates.length ? [t('overview.rates.others', { count: all.length - rates.length })] : [],
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
              details: [names.short(department.name)],
              points: [value, ...(priorCount > 0 ? [prior === undefined ? missingPoint : pointOf(prior, words)] : [])],
              text: prior === undefined ? value.text : t('overview.rates.prior', { value: value.text, prior: names.quantity(prior).text }),
              emphasis: emphasisOf(department.id, view),
              opens: { kind: 'quantity', id: quantity.id },
              quantityIds: [quantity.id],
            };
          }),
          firstLook: Math.min(rates.length, drawnRates),
          axis: { kind: 'linear', canBeLog: false, atLeast: 100, tickUnit: '%' },
        },
  );
};
