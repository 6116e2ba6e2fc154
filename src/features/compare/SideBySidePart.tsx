import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { useChartSource } from '../../charts/useChartSource';
import { useBoardActions, useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { Selection } from '../../query/selection';
import { DepartmentPicker } from './DepartmentPicker';
import { listSideBySideLines, type SideBySideCell } from './sideBySideLines';
import { buildSideBySide } from './sideBySideModel';
import { SideBySideTable } from './SideBySideTable';
import { useMeasureWords } from './useMeasureWords';

/** Two to four departments beside each other: what they undertook, how much of it has a number, and what only one of them reports. */
export function SideBySidePart({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const names = useNames();
  const words = useMeasureWords();
  const { source, period } = useChartSource();
  const { openQuantity } = useBoardActions();
  const index = useReportIndex();
  const model = useMemo(() => buildSideBySide(index, selection, selection.departments), [index, selection]);
  if (model === null) return <DepartmentPicker />;
  const groups = listSideBySideLines(model, { t, names, words });
  const departments = model.columns.map(({ department }) => department);
  const heads = departments.map(({ name }) => names.text('department', name));
  const title = t('compare.sideBySide.title', { departments: heads.join(names.language === 'ja' ? '・' : ', ') });
  const write = (cell: SideBySideCell): string => {
    if (cell.kind === 'text') return cell.text;
    if (cell.kind === 'count') return String(cell.count);
    return cell.rows.map(({ quantity }) => `${names.quantity(quantity).text} ${names.text('label', quantity.label)}`).join(' / ');
  };
  const summary = model.columns.map(({ department, coverage, rows }) =>
    t('compare.sideBySide.summary', {
      department: names.text('department', department.name),
      initiatives: coverage.initiativeCount,
      achievements: rows.length,
    }),
  );
  return (
    <>
      <DepartmentPicker />
      <ChartFrame
        heading={{ id: 'side-by-side', title, subtitle: period }}
        meta={{ definition: t('compare.sideBySide.definition'), source, notes: [t('compare.sideBySide.note')] }}
        summary={summary.join(names.language === 'ja' ? '' : ' ')}
        table="self"
        content={() => ({
          unit: '',
          period,
          content: {
            kind: 'table',
            columns: [t('compare.sideBySide.item'), ...heads].map((header) => ({ header, type: 'text' as const })),
            rows: groups.flatMap(({ title: group, lines }) => lines.map(({ label, cells }) => [`${group} ${label}`, ...cells.map(write)])),
          },
        })}
        onOpen={openQuantity}
      >
        {() => <SideBySideTable departments={departments} groups={groups} corner={t('compare.sideBySide.item')} label={title} />}
      </ChartFrame>
    </>
  );
}
