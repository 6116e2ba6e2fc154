import { type MatrixCell as CountCell } from '../query/departmentMatrix';
import { formatMissing, formatNumber } from '../words/formatNumber';
import type { BuildSpec, MatrixCell, MatrixLine, Shade } from './chartSpec';
import { buildChart, emphasisOf, nameEquals } from './specParts';
import { buildDepartmentPillarMatrix } from '../query/departmentMatrix';

/** @param highest the largest count of the matrix, at least 1 */
export function shadeOf(count: number, highest: number): Shade {
  if (count === 0) return 0;
  const share = count / highest;
  return share > 0.6 ? 4 : share > 0.35 ? 3 : share > 0.15 ? 2 : 1;
}

/** Where the numbers are: departments × pillars; the whole before the parts. */
export const buildMatrixSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const { selection } = view;
  const matrix = buildDepartmentPillarMatrix(index, selection);
  const departments = matrix.departments
    .map((department, place) => ({ department, place }))
    .filter(({ department }) => selection.departments.length === 0 || selection.departments.includes(department.id));
  const pillars = matrix.pillars
    .map((pillar, place) => ({ pillar, place }))
    .filter(({ pillar }) => selection.pillars.length === 0 || selection.pillars.includes(pillar.number));
  const number = (value: number) => formatNumber(value, names.language);
  const all = departments.flatMap(({ department, place }) =>
    pillars.map((column) => ({ department, pillar: column.pillar, count: matrix.cells[place]?.[column.place]?.countedCount ?? 0 })),
  );
  const highest = Math.max(1, ...all.map(({ count }) => count));
  const leaders = all
    .filter(({ count }) => count === highest)
    .map(({ department, pillar }) =>
      t('overview.matrix.place', { department: names.text('department', department.name), pillar: pillar.number }),
    );
  const isEmpty = matrix.total.rowCount === 0 && matrix.total.initiativeCount === 0;
  const absent = pillars.filter(({ pillar }) => pillar.name === null).map(({ pillar }) => pillar.number);
  const repeated = matrix.total.rowCount - matrix.total.countedCount;

  const write = (cell: CountCell | undefined, departmentId: string | null, pillar: number | null, name: string): MatrixCell => {
    const { countedCount = 0, initiativeCount = 0, withNumberCount = 0 } = cell ?? {};
    if (initiativeCount === 0 && countedCount === 0)
      return {
        text: formatMissing(),
        detail: '',
        values: [null, null, null],
        shade: null,
        name: `${name} ${t('charts.matrix.noInitiatives')}`,
        opens: null,
      };
    const isTotal = departmentId === null || pillar === null;
    return {
      text: number(countedCount),
      detail: `${number(withNumberCount)}/${number(initiativeCount)}`,
      values: [countedCount, withNumberCount, initiativeCount],
      shade: isTotal ? null : shadeOf(countedCount, highest),
      name: t('charts.matrix.cell', {
        name,
        achievements: number(countedCount),
        withNumber: number(withNumberCount),
        all: number(initiativeCount),
      }),
      opens: {
        kind: 'rows',
        selection: { ...(departmentId !== null && { departments: [departmentId] }), ...(pillar !== null && { pillars: [pillar] }) },
      },
    };
  };
  const line = (
    id: string | null,
    label: string,
    whole: CountCell | undefined,
    cellAt: (place: number) => CountCell | undefined,
  ): MatrixLine => ({
    id: id ?? 'all',
    label,
    isTotal: id === null,
    emphasis: emphasisOf(id, view),
    opens: id === null ? null : { kind: 'view', patch: { screen: 'department', sheetDepartment: id } },
    cells: [
      write(whole, id, null, label),
      ...pillars.map(({ pillar, place }) =>
        pillar.name === null
          ? { text: '', detail: '', values: [null, null, null], shade: null, name: t('words.pillarMissing'), opens: null }
          : write(cellAt(place), id, pillar.number, `${label} ${t('words.pillarShort', { number: pillar.number })}`),
      ),
    ],
  });
  return buildChart(
    { chart: 'matrix' },
    view,
    words,
    {
      topic: t('overview.matrix.title'),
      unit: t('overview.matrix.unit'),
      headline:
        matrix.total.countedCount === 0
          ? t('overview.matrix.empty', { initiatives: number(matrix.total.initiativeCount) })
          : t('overview.matrix.summary', { places: nameEquals(leaders, words), value: number(highest) }),
      definition: t('overview.matrix.definition'),
      caveats: [t('overview.coverage.note')],
      notes: [
        ...(absent.length > 0 ? [t('overview.matrix.absent', { count: absent.length, numbers: absent.join('・') })] : []),
        ...(repeated > 0 ? [t('overview.matrix.repeated', { count: repeated })] : []),
      ],
    },
    isEmpty
      ? { kind: 'nothing', reason: t('overview.emptyTitle') }
      : {
          kind: 'matrix',
          labelHead: t('words.department'),
          measures: [t('overview.columns.achievements'), t('overview.columns.withNumber'), t('overview.columns.initiatives')],
          columns: [
            { id: 'all', label: t('charts.matrix.total'), full: '', isTotal: true, isAbsent: false, opens: null },
            ...pillars.map(({ pillar }) => ({
              id: `p${pillar.number}`,
              label: t('words.pillarShort', { number: pillar.number }),
              full: pillar.name === null ? t('words.pillarMissing') : names.text('pillar', pillar.name),
              isTotal: false,
              isAbsent: pillar.name === null,
              opens: pillar.name === null ? null : ({ kind: 'rows', selection: { pillars: [pillar.number] } } as const),
            })),
          ],
          rows: [
            line(null, t('charts.matrix.allDepartments'), matrix.total, (place) => matrix.pillarTotals[place]),
            ...departments.map(({ department, place }) =>
              line(
                department.id,
                names.text('department', department.name),
                matrix.departmentTotals[place],
                (column) => matrix.cells[place]?.[column],
              ),
            ),
          ],
        },
  );
};
