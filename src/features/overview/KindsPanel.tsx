import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { kindLooks } from '../../charts/markPattern';
import { orderDepartments } from '../../charts/orderDepartments';
import { StackedBars } from '../../charts/StackedBars';
import { useChartSource } from '../../charts/useChartSource';
import { kinds as allKinds, type Kind } from '../../domain/report';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { OverviewModel } from './overviewModel';

/** How many numbers of which kind each department prints. */
export function KindsPanel({ model: { kinds, kindsTotal } }: { model: OverviewModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const { showRows } = useBoardActions();
  const number = (value: number) => formatNumber(value, names.language);
  const list = new Intl.ListFormat(names.language, { type: 'conjunction', style: 'narrow' });
  const shown = allKinds.filter((kind) => kindsTotal.kinds[kind] > 0);
  const listKinds = (counts: Readonly<Record<Kind, number>>) =>
    list.format(
      shown
        .filter((kind) => counts[kind] > 0)
        .map((kind) => t('overview.kinds.part', { kind: t(`words.kinds.${kind}`), value: number(counts[kind]) })),
    );
  const rows = orderDepartments(kinds, useView('departmentOrder'), ({ countedCount }) => countedCount).map(
    ({ department, kinds: counts, countedCount }) => ({
      id: department.id,
      label: names.text('department', department.name),
      detail: listKinds(counts),
      values: shown.map((kind) => counts[kind]),
      text: number(countedCount),
    }),
  );
  const open = (id: string) => showRows({ departments: [id] });
  return (
    <ChartFrame
      heading={{
        id: 'kinds',
        title: t('overview.kinds.title'),
        subtitle: t('overview.subtitle', { unit: t('overview.units.achievements'), period }),
      }}
      meta={{ definition: t('overview.kinds.definition'), source, notes: [] }}
      summary={
        rows.length === 0
          ? t('overview.kinds.empty')
          : t('overview.kinds.summary', { total: number(kindsTotal.countedCount), parts: listKinds(kindsTotal.kinds) })
      }
      table={{
        columns: [
          { label: t('overview.columns.department'), isNumeric: false },
          ...shown.map((kind) => ({ label: t(`words.kinds.${kind}`), isNumeric: true })),
          { label: t('overview.columns.total'), isNumeric: true },
        ],
        rows: rows.map(({ id, label, values, text }) => ({ id, cells: [label, ...values.map(number), text] })),
      }}
      content={() => ({
        unit: t('overview.units.achievements'),
        period,
        content: {
          kind: 'stackedBars',
          categories: rows.map(({ label, detail }) => ({ label, detail })),
          series: shown.map((kind, part) => ({
            name: t(`words.kinds.${kind}`),
            points: rows.map(({ values }) => ({ value: values[part] ?? 0, text: number(values[part] ?? 0) })),
            look: kindLooks[kind],
          })),
        },
      })}
      onOpen={open}
    >
      {(size) => (
        <StackedBars
          items={rows}
          parts={shown.map((kind) => ({ label: t(`words.kinds.${kind}`), look: kindLooks[kind] }))}
          size={size}
          onOpen={open}
        />
      )}
    </ChartFrame>
  );
}
