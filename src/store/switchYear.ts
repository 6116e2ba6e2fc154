import { buildReportIndex, type ReportIndex } from '../domain/reportIndex';
import { emptySelection } from '../query/selection';
import type { ViewState } from '../query/view';
import type { Board } from './board';
import type { CatalogueEntry } from './reportCatalogue';
import { openEntry } from './yearReports';

export interface CarriedView {
  readonly patch: Partial<ViewState>;
  /** Names of what the other report does not have. */
  readonly dropped: readonly string[];
}

/**
 * A view of one report in another one: what does not depend on the report holds, departments and sections go over by their names. What the other report
 * does not have is told.
 */
export function carryView(
  { selection, highlightedDepartment, sheetDepartment }: ViewState,
  from: ReportIndex,
  to: ReportIndex,
): CarriedView {
  const dropped = new Set<string>();
  const departmentOf = new Map([...to.departments.values()].map(({ id, name }) => [name, id]));
  const find = (id: string | null): string | null => {
    const name = id === null ? undefined : from.departments.get(id)?.name;
    if (name === undefined) return null;
    const found = departmentOf.get(name) ?? null;
    if (found === null) dropped.add(name);
    return found;
  };
  // one of a moved office goes with it, of two offices of one name that of the same department
  const findSection = (id: string): string[] => {
    const section = from.sections.get(id);
    if (section === undefined) return [];
    const named = [...to.sections.values()].filter(({ name }) => name === section.name);
    const department = departmentOf.get(from.departments.get(section.departmentId)?.name ?? '');
    const found = named.find(({ departmentId }) => departmentId === department) ?? named[0];
    if (found === undefined) dropped.add(section.name);
    return found === undefined ? [] : [found.id];
  };
  return {
    patch: {
      selection: {
        ...selection,
        departments: selection.departments.flatMap((id) => find(id) ?? []),
        sections: selection.sections.flatMap(findSection),
      },
      highlightedDepartment: find(highlightedDepartment),
      sheetDepartment: find(sheetDepartment),
      openedBranches: [],
    },
    dropped: [...dropped],
  };
}

/** Shows another report on the same screen, in one step back. Where it can't be had, the board says so as for any report. */
export async function switchReport({ store, actions }: Board, { folder, kept, fiscalYear, ...rest }: CatalogueEntry): Promise<void> {
  const { loading, view } = store.getState();
  const outcome = await openEntry({ folder, fiscalYear, ...(kept !== undefined && { kept }), ...rest });
  const carried =
    outcome.ok && loading.status === 'ready'
      ? carryView(view, loading.index, buildReportIndex(outcome.report))
      : { patch: { selection: emptySelection, highlightedDepartment: null, sheetDepartment: null, openedBranches: [] }, dropped: [] };
  const { selection = emptySelection, ...patch } = carried.patch;
  const year = kept === undefined ? fiscalYear : null;
  actions.showView({ ...patch, report: kept === undefined ? null : folder, selection: { ...selection, year } });
  if (carried.dropped.length > 0) actions.addNotice({ code: 'choicesDropped', names: carried.dropped, year: fiscalYear });
}
