import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import type { MatrixData, MatrixPlace } from '../../charts/matrixData';
import { PillarMatrix } from '../../charts/PillarMatrix';
import { useChartSource } from '../../charts/useChartSource';
import { formatNumber } from '../../words/formatNumber';
import type { MatrixCell } from '../../query/departmentMatrix';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { Names } from '../../words/names';
import { writeMatrixContent } from './matrixContent';
import type { OverviewModel } from './overviewModel';

const toCounts = ({ countedCount, initiativeCount, withNumberCount }: MatrixCell) => ({
  achievementCount: countedCount,
  initiativeCount,
  withNumberCount,
});

function drawMatrix(
  { departments, pillars, cells, departmentTotals, pillarTotals, total }: OverviewModel['matrix'],
  names: Names,
): MatrixData {
  return {
    pillars: pillars.map(({ number, name }) => ({ number, name: name === null ? null : names.text('pillar', name) })),
    rows: departments.map(({ id, name }, place) => ({
      id,
      name: names.text('department', name),
      whole: toCounts(departmentTotals[place] ?? total),
      cells: (cells[place] ?? []).map(toCounts),
    })),
    total: { whole: toCounts(total), cells: pillarTotals.map(toCounts) },
  };
}

/** Where the numbers are: departments × pillars. */
export function MatrixPanel({ model: { matrix } }: { model: OverviewModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const { showRows, showView } = useBoardActions();
  const data = useMemo(() => drawMatrix(matrix, names), [matrix, names]);
  const absent = matrix.pillars.filter(({ name }) => name === null).map(({ number }) => number);
  const repeated = matrix.total.rowCount - matrix.total.countedCount;
  const open = ({ departmentId, pillar }: MatrixPlace) =>
    showRows({ ...(departmentId !== null && { departments: [departmentId] }), ...(pillar !== null && { pillars: [pillar] }) });
  return (
    <ChartFrame
      heading={{
        id: 'matrix',
        title: t('overview.matrix.title'),
        subtitle: t('overview.subtitle', { unit: t('overview.matrix.unit'), period }),
      }}
      meta={{
        definition: t('overview.matrix.definition'),
        source,
        notes: [
          ...(absent.length > 0 ? [t('overview.matrix.absent', { count: absent.length, numbers: absent.join('・') })] : []),
          ...(repeated > 0 ? [t('overview.matrix.repeated', { count: repeated })] : []),
        ],
      }}
      summary={summarise()}
      table="self"
      content={() => writeMatrixContent(data, { t, period })}
      onOpen={(id) => open({ departmentId: id, pillar: null })}
    >
      {() => (
        <PillarMatrix
          data={data}
          label={t('overview.matrix.title')}
          formatNumber={(value) => formatNumber(value, names.language)}
          onOpen={open}
          onOpenDepartment={(sheetDepartment) => showView({ screen: 'department', sheetDepartment })}
        />
      )}
    </ChartFrame>
  );

  function summarise(): string {
    const all = data.rows.flatMap(({ name, cells }) => cells.map(({ achievementCount }, place) => ({ name, achievementCount, place })));
    const most = all.reduce<(typeof all)[number] | undefined>(
      (best, cell) => (best && best.achievementCount >= cell.achievementCount ? best : cell),
      undefined,
    );
    if (most === undefined || most.achievementCount === 0) {
      return t('overview.matrix.empty', { initiatives: formatNumber(matrix.total.initiativeCount, names.language) });
    }
    return t('overview.matrix.summary', {
      department: most.name,
      pillar: data.pillars[most.place]?.number ?? 0,
      value: formatNumber(most.achievementCount, names.language),
    });
  }
}
