import { kinds as allKinds, type Kind } from '../domain/report';
import { formatNumber } from '../words/formatNumber';
import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf, orderDepartments } from './specParts';
import { countKindsByDepartment } from '../query/kindCounts';

/** How many numbers of which kind each department prints. */
export const buildKindsSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const { departments, total } = countKindsByDepartment(index, view.selection);
  const number = (value: number) => formatNumber(value, names.language);
  const list = new Intl.ListFormat(names.language, { type: 'conjunction', style: 'narrow' });
  const shown = allKinds.filter((kind) => total.kinds[kind] > 0);
  const listKinds = (counts: Readonly<Record<Kind, number>>) =>
    list.format(
      shown
        .filter((kind) => counts[kind] > 0)
        .map((kind) => t('overview.kinds.part', { kind: t(`words.kinds.${kind}`), value: number(counts[kind]) })),
    );
  const rows = orderDepartments(
    departments.filter(({ countedCount }) => countedCount > 0),
    view.departmentOrder,
    ({ countedCount }) => countedCount,
  );
  return buildChart(
    { chart: 'kinds' },
    view,
    words,
    {
      topic: t('overview.kinds.title'),
      unit: t('overview.units.achievements'),
      headline: t('overview.kinds.summary', { total: number(total.countedCount), parts: listKinds(total.kinds) }),
      definition: t('overview.kinds.definition'),
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t('overview.kinds.empty') }
      : {
          kind: 'stacked',
          labelHead: t('words.department'),
          details: [{ head: t('overview.columns.parts'), isDrawn: true, isNumeric: false }],
          series: shown.map((kind) => ({ key: kind, name: t(`words.kinds.${kind}`), tone: kind })),
          rows: rows.map(({ department, kinds, countedCount }) => ({
            id: department.id,
            label: names.short(department.name),
            details: [listKinds(kinds)],
            points: shown.map((kind) => ({ value: kinds[kind], text: number(kinds[kind]), qualifiers: '' })),
            text: number(countedCount),
            emphasis: emphasisOf(department.id, view),
            opens: { kind: 'rows', selection: { departments: [department.id] } },
            quantityIds: [],
          })),
          firstLook: rows.length,
          axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
        },
  );
};
