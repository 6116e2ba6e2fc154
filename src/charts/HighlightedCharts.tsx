import { useMemo, type ReactNode } from 'react';
import { selectParents, type ReportIndex } from '../domain/reportIndex';
import { useReportIndex, useView } from '../store/useBoard';
import { EmphasisContext, type Emphasis } from './emphasis';

function departmentOf(index: ReportIndex, id: string): string | null {
  if (index.departments.has(id)) return id;
  const quantity = index.quantities.get(id);
  return quantity === undefined ? null : selectParents(index, quantity).department.id;
}

/** 強調する部局: every chart inside points out the chosen department's rows. */
export function HighlightedCharts({ children }: { children: ReactNode }) {
  const index = useReportIndex();
  const highlighted = useView('highlightedDepartment');
  const emphasisOf = useMemo(
    () =>
      (id: string): Emphasis => {
        const department = highlighted === null ? null : departmentOf(index, id);
        if (department === null) return 'none';
        return department === highlighted ? 'strong' : 'muted';
      },
    [index, highlighted],
  );
  return <EmphasisContext value={emphasisOf}>{children}</EmphasisContext>;
}
