import { writeDifference } from '../words/writeDifference';
import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf, pointOf } from './specParts';
import { selectPrintedChanges } from '../query/printedPairs';

/** As many are drawn and said at first; a table of indicators has a change for each result. */
const drawnChanges = 40;

/** What changed against the earlier values that the document itself prints. */
export const buildChangesSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const rows = selectPrintedChanges(index, view.selection).map((pair) => {
    const { quantity, department } = pair.row;
    return {
      pair,
      label: names.text('label', quantity.label),
      department: names.short(department.name),
      before: pointOf(pair.other, words),
      after: pointOf(quantity, words),
      difference: writeDifference(pair, words),
    };
  });
  const sentences = rows.map(({ label, department, before, after, difference }) =>
    t('overview.changes.item', { label, department, before: before.text, after: after.text, difference }),
  );
  const [first = ''] = sentences;
  return buildChart(
    { chart: 'changes' },
    view,
    words,
    {
      topic: t('overview.changes.title'),
      unit: t('overview.changes.unit'),
      headline: rows.length === 1 ? first : t('overview.changes.headline', { count: rows.length, first }),
      more: sentences.slice(1, drawnChanges),
      definition: t('overview.changes.definition'),
      caveats: [t('overview.changes.note')],
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t('overview.changes.empty') }
      : {
          kind: 'pairs',
          labelHead: t('overview.columns.label'),
          details: [
            { head: t('words.department'), isDrawn: true, isNumeric: false },
            { head: t('overview.columns.difference'), isDrawn: true, isNumeric: true },
          ],
          series: [
            { key: 'before', name: t('overview.columns.prior'), tone: 'prior' },
            { key: 'after', name: t('overview.columns.value'), tone: 'count' },
          ],
          rows: rows.map(({ pair, label, department, before, after, difference }, place) => ({
            // a result with two earlier values stands in two rows
            id: `${pair.row.quantity.id}-${place}`,
            label,
            details: [department, t('overview.changes.difference', { value: difference })],
            points: [before, after],
            unit: names.unit(pair.row.quantity.unit),
            emphasis: emphasisOf(pair.row.department.id, view),
            opens: { kind: 'quantity', id: pair.row.quantity.id },
            quantityIds: [pair.row.quantity.id],
          })),
          firstLook: Math.min(rows.length, drawnChanges),
          axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
        },
  );
};
