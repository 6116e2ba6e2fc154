import { listUnitPanels } from '../query/unitComparison';
import type { BuildSpec } from './chartSpec';
import { nameUnit } from './measureWords';
import { summariseLargest, writeRankedRows } from './rankedSpec';
import { buildChart } from './specParts';

/** Bars of one small panel; table and files hold every value. */
const firstBars = 5;

/**
 * One of the small multiples: the largest values of one unit on an axis of their own.
 * @param of its place among the units, from 0
 */
export const buildUnitSpec: BuildSpec = (view, words, of = '0') => {
  const { index, t } = words;
  const panel = listUnitPanels(index, view.selection)[Number(of)];
  const unit = panel === undefined ? '' : nameUnit(panel.unit, panel.counting, words);
  return buildChart(
    { chart: 'unit', of },
    view,
    words,
    {
      topic: t('compare.ranked.title', { unit }),
      unit,
      headline: summariseLargest(panel?.ranked ?? [], words),
      definition: t('compare.ranked.definition'),
      caveats: [t('compare.units.caveat')],
    },
    panel === undefined
      ? { kind: 'nothing', reason: t('compare.units.empty') }
      : writeRankedRows(panel.ranked, { ...view, chartScale: 'linear' }, words, firstBars),
  );
};
