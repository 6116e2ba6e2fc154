import type { Department } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import type { ViewState } from '../query/view';

/** Which of several pages that one screen has is shown, by the key of its name; null where a screen has one page, or shows its first. */
export function namePart({ screen, comparePart, pillarPart }: Pick<ViewState, 'screen' | 'comparePart' | 'pillarPart'>) {
  if (screen === 'compare' && comparePart !== 'measure') return `compare.part.${comparePart}` as const;
  if (screen === 'pillars' && pillarPart !== 'tree') return `pillars.part.${pillarPart}` as const;
  return null;
}

/** The department whose sheet is shown: the one asked for, the first one selected, or the first one printed; undefined on other screens. */
export function findSheetDepartment(
  { departments, report }: ReportIndex,
  { screen, sheetDepartment, selection }: Pick<ViewState, 'screen' | 'sheetDepartment' | 'selection'>,
): Department | undefined {
  if (screen !== 'department') return undefined;
  const id = sheetDepartment ?? selection.departments[0];
  return id === undefined ? report.departments[0] : departments.get(id);
}
