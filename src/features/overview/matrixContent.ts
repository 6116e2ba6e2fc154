import type { TFunction } from 'i18next';
import type { ChartContent } from '../../charts/chartContent';
import type { MatrixCounts, MatrixData } from '../../charts/matrixData';
import type { TableContent } from '../../charts/chartContent';

/** What the matrix is taken along as: on a slide as it is printed, in files every count in a column of its own. */
export function writeMatrixContent({ pillars, rows, total }: MatrixData, { t, period }: { t: TFunction; period: string }): ChartContent {
  const lines = [{ name: t('charts.matrix.allDepartments'), ...total }, ...rows];
  const heads = [t('charts.matrix.total'), ...pillars.map(({ number }) => t('words.pillarShort', { number }))];
  const isAbsent = [false, ...pillars.map(({ name }) => name === null)];
  const cellsOf = ({ whole, cells }: (typeof lines)[number]) => [whole, ...cells];
  const print = ({ achievementCount, withNumberCount, initiativeCount }: MatrixCounts) =>
    initiativeCount === 0 && achievementCount === 0 ? t('words.missing') : `${achievementCount} (${withNumberCount}/${initiativeCount})`;
  const counted = ({ achievementCount, withNumberCount, initiativeCount }: MatrixCounts, absent: boolean) =>
    absent ? [null, null, null] : [achievementCount, withNumberCount, initiativeCount];
  const department: TableContent['columns'][number] = { header: t('words.department'), type: 'text' };
  return {
    unit: t('overview.units.achievements'),
    period,
    content: {
      kind: 'table',
      columns: [department, ...heads.map((header) => ({ header, type: 'text' as const }))],
      rows: lines.map((line) => [line.name, ...cellsOf(line).map((counts, at) => (isAbsent[at] === true ? '' : print(counts)))]),
    },
    table: {
      kind: 'table',
      columns: [
        department,
        ...heads.flatMap((head) =>
          (['achievements', 'withNumber', 'initiatives'] as const).map((what) => ({
            header: `${head}_${t(`overview.columns.${what}`)}`,
            type: 'number' as const,
            isGrouped: true,
          })),
        ),
      ],
      rows: lines.map((line) => [line.name, ...cellsOf(line).flatMap((counts, at) => counted(counts, isAbsent[at] === true))]),
    },
  };
}
