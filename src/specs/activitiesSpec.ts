import { formatNumber } from '../words/formatNumber';
import type { BuildSpec, MatrixCell, Opens, Shade } from './chartSpec';
import { shadeOf } from './matrixSpec';
import { buildChart, emphasisOf, nameEquals } from './specParts';
import { countAchievements, selectRows } from '../query/achievementRows';
import { groupRows } from '../query/facets';

/** What sort of work each department counts. */
export const buildActivitiesSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const rows = selectRows(index, view.selection);
  const columns = groupRows(index, rows, 'activities')
    .toSorted((a, b) => Number(a.value === 'other') - Number(b.value === 'other') || b.countedCount - a.countedCount)
    .flatMap(({ value, countedCount }) =>
      value === null ? [] : [{ activity: value, countedCount, name: t(`words.activities.${value}`) }],
    );
  const departments = groupRows(index, rows, 'departments').flatMap(({ value, rows: own, countedCount }) => {
    const department = value === null ? undefined : index.departments.get(value);
    return department === undefined ? [] : [{ department, own, countedCount, name: names.text('department', department.name) }];
  });
  const number = (value: number) => formatNumber(value, names.language);
  const most = Math.max(0, ...columns.map(({ countedCount }) => countedCount));
  const leaders = columns.filter(({ countedCount }) => countedCount === most).map(({ name }) => t('overview.activities.named', { name }));
  const cell = (count: number, name: string, shade: Shade | null, opens: Opens): MatrixCell => ({
    text: number(count),
    detail: '',
    values: [count],
    shade,
    name: t('charts.countCell', { name, value: number(count) }),
    opens: count === 0 ? null : opens,
  });
  const lines = departments.map(({ department, own, countedCount, name }) => ({
    department,
    name,
    countedCount,
    counts: columns.map(
      ({ activity }) =>
        countAchievements(
          index,
          own.filter(({ quantity }) => quantity.activity === activity),
        ).countedCount,
    ),
  }));
  const highest = Math.max(1, ...lines.flatMap(({ counts }) => counts));
  const all = t('charts.matrix.allDepartments');
  return buildChart(
    { chart: 'activities' },
    view,
    words,
    {
      topic: t('overview.activities.title'),
      unit: t('overview.units.achievements'),
      headline:
        leaders.length === 0 ? '' : t('overview.activities.summary', { activities: nameEquals(leaders, words), value: number(most) }),
      definition: t('overview.activities.definition'),
    },
    columns.length === 0
      ? { kind: 'nothing', reason: t('overview.activities.empty') }
      : {
          kind: 'matrix',
          labelHead: t('words.department'),
          measures: [t('overview.columns.achievements')],
          columns: [
            { id: 'all', label: t('charts.matrix.total'), full: '', isTotal: true, isAbsent: false, opens: null },
            ...columns.map(({ activity, name }) => ({
              id: activity,
              label: name,
              full: '',
              isTotal: false,
              isAbsent: false,
              opens: { kind: 'rows', selection: { activities: [activity] } } as const,
            })),
          ],
          rows: [
            {
              id: 'all',
              label: all,
              isTotal: true,
              emphasis: 'none',
              opens: null,
              cells: [
                cell(countAchievements(index, rows).countedCount, all, null, { kind: 'rows', selection: {} }),
                ...columns.map(({ activity, countedCount, name }) =>
                  cell(countedCount, name, null, { kind: 'rows', selection: { activities: [activity] } }),
                ),
              ],
            },
            ...lines.map(({ department: { id }, name, countedCount, counts }) => ({
              id,
              label: name,
              isTotal: false,
              emphasis: emphasisOf(id, view),
              opens: null,
              cells: [
                cell(countedCount, name, null, { kind: 'rows', selection: { departments: [id] } }),
                ...columns.map(({ activity, name: column }, place) =>
                  cell(counts[place] ?? 0, `${name} ${column}`, shadeOf(counts[place] ?? 0, highest), {
                    kind: 'rows',
                    selection: { departments: [id], activities: [activity] },
                  }),
                ),
              ],
            })),
          ],
        },
  );
};
