import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { CountMatrix } from '../../charts/CountMatrix';
import { useChartSource } from '../../charts/useChartSource';
import { activities as allActivities } from '../../domain/report';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { ActivityMatrix } from './overviewModel';

/** What sort of work each department counts. */
export function ActivitiesPanel({ activities: matrix }: { activities: ActivityMatrix }) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const { showRows } = useBoardActions();
  const number = (value: number) => formatNumber(value, names.language);
  const open = (department: string | null, column: string | null) => {
    const activity = allActivities.find((candidate) => candidate === column);
    showRows({ ...(department !== null && { departments: [department] }), ...(activity !== undefined && { activities: [activity] }) });
  };
  const [most] = matrix.activities;
  return (
    <ChartFrame
      heading={{
        id: 'activities',
        title: t('overview.activities.title'),
        subtitle: t('overview.subtitle', { unit: t('overview.units.achievements'), period }),
      }}
      meta={{ definition: t('overview.activities.definition'), source, notes: [] }}
      summary={
        most === undefined
          ? t('overview.activities.empty')
          : t('overview.activities.summary', { activity: t(`words.activities.${most}`), value: number(matrix.activityTotals[0] ?? 0) })
      }
      table="self"
      content={() => ({
        unit: t('overview.units.achievements'),
        period,
        content: {
          kind: 'table',
          columns: [
            { header: t('words.department'), type: 'text' },
            { header: t('charts.matrix.total'), type: 'number', isGrouped: true },
            ...matrix.activities.map((activity) => ({
              header: t(`words.activities.${activity}`),
              type: 'number' as const,
              isGrouped: true,
            })),
          ],
          rows: [
            [t('charts.matrix.allDepartments'), matrix.total, ...matrix.activityTotals],
            ...matrix.departments.map(({ name }, place) => [
              names.text('department', name),
              matrix.departmentTotals[place] ?? 0,
              ...(matrix.counts[place] ?? []),
            ]),
          ],
        },
      })}
      onOpen={(id) => open(id, null)}
    >
      {() =>
        most !== undefined && (
          <CountMatrix
            label={t('overview.activities.title')}
            corner={t('words.department')}
            formatNumber={number}
            onOpen={open}
            data={{
              columns: matrix.activities.map((activity) => ({ id: activity, label: t(`words.activities.${activity}`) })),
              rows: matrix.departments.map(({ id, name }, place) => ({
                id,
                label: names.text('department', name),
                counts: matrix.counts[place] ?? [],
                total: matrix.departmentTotals[place] ?? 0,
              })),
              totals: { counts: matrix.activityTotals, total: matrix.total },
            }}
          />
        )
      }
    </ChartFrame>
  );
}
