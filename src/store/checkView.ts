import { isFamily } from '../domain/families';
import type { ReportIndex } from '../domain/reportIndex';
import { unitChoiceOf, type Selection } from '../query/selection';
import { nameBranch, type ViewState } from '../query/view';
import { urlFields, type DroppedPart } from './urlCodec';

export interface CheckedView {
  /** The view itself where nothing had to go. */
  readonly view: ViewState;
  readonly dropped: readonly DroppedPart[];
}

/** Keys whose values are ids of one report. */
const idKeys = ['departments', 'sections', 'open', 'highlightedDepartment', 'sheetDepartment', 'openedBranches'] as const;

type IdFacet = 'departments' | 'pillars' | 'sections' | 'units';

function hasOpenItem({ quantities, initiatives }: ReportIndex, { kind, id }: NonNullable<ViewState['open']>): boolean {
  return kind === 'quantity' ? quantities.has(id) : initiatives.has(id);
}

/** A view without its report, its year and everything that is an id of it: in another report the same id means something else. */
function dropReport(view: ViewState): CheckedView {
  const { selection } = view;
  const dropped = idKeys.flatMap((key): DroppedPart[] => {
    const { parameter, write } = urlFields[key];
    const value = write(view);
    return value === '' ? [] : [{ key: parameter, value, reason: view.report === null ? 'otherYear' : 'otherReport' }];
  });
  return {
    view: {
      ...view,
      report: null,
      selection: { ...selection, year: null, departments: [], sections: [] },
      open: null,
      highlightedDepartment: null,
      sheetDepartment: null,
      openedBranches: [],
    },
    dropped,
  };
}

/**
 * Takes out of a view what the report does not hold: ids of another year's report, of an older reading of this one, or invented.
 * A pillar without a name stays possible, since it is a number of the series.
 * @param isForeign the view is of another report, of which there is none
 */
export function checkView(given: ViewState, index: ReportIndex, isForeign = false): CheckedView {
  const { year } = given.selection;
  const isOfReport = !isForeign && (year === null || year === index.report.fiscalYear);
  const { view, dropped: ofOther } = isOfReport ? { view: given, dropped: [] } : dropReport(given);
  const dropped: DroppedPart[] = [...ofOther];
  const units = new Set([...index.achievements].map(({ unit }) => unitChoiceOf(unit)));
  const drop = (key: keyof typeof urlFields, value: string | number) =>
    dropped.push({ key: urlFields[key].parameter, value: String(value), reason: 'unknownValue' });
  const keepKnown = <Item extends string | number>(facet: IdFacet, chosen: readonly Item[], known: { has(item: Item): boolean }) =>
    chosen.filter((item) => known.has(item) || (drop(facet, item), false));
  const { selection, open, highlightedDepartment: highlighted, compareUnit, sheetDepartment } = view;
  const checked: Selection = {
    ...selection,
    departments: keepKnown('departments', selection.departments, index.departments),
    pillars: keepKnown('pillars', selection.pillars, index.pillars),
    sections: keepKnown('sections', selection.sections, index.sections),
    units: keepKnown('units', selection.units, { has: (unit) => units.has(unitChoiceOf(unit)) }),
  };
  const isOpenKnown = open === null || hasOpenItem(index, open);
  const isHighlightKnown = highlighted === null || index.departments.has(highlighted);
  const isSheetKnown = sheetDepartment === null || index.departments.has(sheetDepartment);
  const branches = new Set([...index.departments.keys(), ...[...index.pillars.keys()].map(nameBranch)]);
  const openedBranches = view.openedBranches.filter((id) => branches.has(id) || (drop('openedBranches', id), false));
  const { compareFamily } = view;
  const isFamilyKnown = compareFamily === null || isFamily(compareFamily);
  const isUnitKnown = compareUnit === null || units.has(unitChoiceOf(compareUnit));
  if (!isOpenKnown) drop('open', open.id);
  if (!isHighlightKnown) drop('highlightedDepartment', highlighted);
  if (!isFamilyKnown) drop('compareFamily', compareFamily);
  if (!isUnitKnown) drop('compareUnit', compareUnit);
  if (!isSheetKnown) drop('sheetDepartment', sheetDepartment);
  if (dropped.length === 0) return { view, dropped };
  return {
    view: {
      ...view,
      selection: checked,
      open: isOpenKnown ? open : null,
      highlightedDepartment: isHighlightKnown ? highlighted : null,
      compareFamily: isFamilyKnown ? compareFamily : null,
      compareUnit: isUnitKnown ? compareUnit : null,
      sheetDepartment: isSheetKnown ? sheetDepartment : null,
      openedBranches,
    },
    dropped,
  };
}
