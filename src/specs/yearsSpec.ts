import { formatShortYear } from '../words/formatDate';
import { measureChange, selectTimelines } from '../query/timelines';
import { formatNumber } from '../words/formatNumber';
import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf, missingPoint, pointOf } from './specParts';

/** So many lines are looked at before the rest is asked for, and so many are told in words. */
const [firstLook, told] = [12, 3];
/** From one to two is twice as many: where no value reaches this, a share says little. */
const tellingSize = 10;

/** Results over the years that the document holds, those that changed most first. */
export const buildYearsSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const { years, lines } = selectTimelines(index, view.selection);
  const number = (value: number) => formatNumber(value, names.language);
  const nameYear = (year: number) => formatShortYear(year, names.language);
  const rows = lines
    .map(({ row, points }) => ({
      row,
      points,
      first: points.find((point) => point !== null) ?? row.quantity,
      change: measureChange(points),
      isTelling: points.some((point) => point !== null && Math.abs(point.value) >= tellingSize),
    }))
    .toSorted((a, b) => Number(b.isTelling) - Number(a.isTelling) || Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))
    .map(({ row, points, first }) => ({
      row,
      label: names.text('label', row.quantity.label),
      points,
      course: t('compare.years.course', { from: names.quantity(first).text, to: names.quantity(row.quantity).text }),
    }));
  const counts = { up: 0, down: 0, same: 0 };
  for (const { points } of lines) {
    const change = measureChange(points) ?? 0;
    counts[change > 0 ? 'up' : change < 0 ? 'down' : 'same'] += 1;
  }
  const [top] = rows;
  return buildChart(
    { chart: 'years' },
    view,
    words,
    {
      topic: t('compare.years.title'),
      unit: t('overview.changes.unit'),
      headline:
        rows.length === 1 && top !== undefined
          ? t('compare.years.only', { label: top.label, course: top.course })
          : t('compare.years.headline', {
              number: number(rows.length),
              first: nameYear(years[0] ?? index.report.fiscalYear),
              up: number(counts.up),
              down: number(counts.down),
              same: number(counts.same),
            }),
      more: rows.slice(0, told).map(({ label, course }) => t('compare.years.item', { label, course })),
      definition: t('compare.years.definition'),
      caveats: [t('compare.years.note')],
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t('compare.years.empty') }
      : {
          kind: 'lines',
          labelHead: t('overview.columns.label'),
          details: [{ head: t('words.department'), isDrawn: true, isNumeric: false }],
          series: years.map((year, place) => ({
            key: `y${year}`,
            name: nameYear(year),
            tone: place === years.length - 1 ? 'count' : 'prior',
          })),
          rows: rows.map(({ row: { quantity, department }, label, points, course }) => ({
            id: quantity.id,
            label,
            details: [names.short(department.name)],
            points: points.map((point) => (point === null ? missingPoint : pointOf(point, words))),
            text: course,
            unit: names.unit(quantity.unit),
            emphasis: emphasisOf(department.id, view),
            opens: { kind: 'quantity', id: quantity.id },
            quantityIds: [quantity.id],
          })),
          firstLook,
          axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
        },
  );
};
