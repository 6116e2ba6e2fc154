import type { Department } from '../domain/report';
import { useNames } from '../store/useNames';
import { MarkedText } from '../ui/MarkedText';
import { ViewLink } from '../ui/ViewLink';

/** The name of a department, which leads to its sheet. */
export function DepartmentLink({ department }: { department: Department }) {
  const names = useNames();
  return (
    <ViewLink to={{ screen: 'department', sheetDepartment: department.id }}>
      <MarkedText value={names.translate('department', department.name)} />
    </ViewLink>
  );
}
