import type { ReportIndex } from '../../domain/reportIndex';
import { isSelectionEmpty, type Selection } from '../../query/selection';

/** Characters that some file system refuses. */
const refused = /[\\/:*?"<>|\p{Cc}]/gu;

/** File name of an export: municipality, year and content always, single choices of department and pillar where they narrow it. */
export function nameExport(index: ReportIndex, selection: Selection, content: string): string {
  const { municipality, fiscalYear } = index.report;
  const parts = [municipality.name, `${fiscalYear}年度`, content];
  const [department, pillar] = [selection.departments, selection.pillars];
  if (department.length === 1) parts.push(index.departments.get(department[0] ?? '')?.name ?? '');
  if (pillar.length === 1) parts.push(`柱${pillar[0]}`);
  const isNarrowedFurther = !isSelectionEmpty({ ...selection, departments: [], pillars: [] }) || department.length > 1 || pillar.length > 1;
  if (isNarrowedFurther) parts.push('抜粋');
  return `${parts.join('_').replace(refused, '')}.csv`;
}
