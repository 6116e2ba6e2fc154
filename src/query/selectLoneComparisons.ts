import type { Quantity } from '../domain/report';
import { selectParents, type QuantityParents, type ReportIndex } from '../domain/reportIndex';
import { selectInitiatives } from './selectInitiatives';
import { noUnit, type Selection } from './selection';

/** A target or an earlier value beside which the document prints no result. */
export interface LoneComparison extends QuantityParents {
  readonly quantity: Quantity;
}

/**
 * The targets or earlier values of a selection that stand alone: what was aimed at (26%削減) without what was reached. They are no achievements, so
 * no row of a table shows them. In document order.
 */
export function selectLoneComparisons(index: ReportIndex, selection: Selection, role: 'target' | 'prior'): readonly LoneComparison[] {
  const { sections, activities, units, kinds } = selection;
  const initiatives = new Set(selectInitiatives(index, selection).map(({ initiative }) => initiative.id));
  const fits = <Value>(chosen: readonly Value[], value: Value | null) => chosen.length === 0 || (value !== null && chosen.includes(value));
  return [...index.quantities.values()]
    .filter((quantity) => {
      const result = role === 'target' ? quantity.targetOf : quantity.priorOf;
      const isLone = quantity.role === role && (result === undefined || !index.quantities.has(result));
      const { kind, activity, unit, initiativeId } = quantity;
      return isLone && initiatives.has(initiativeId) && fits(kinds, kind) && fits(activities, activity) && fits(units, unit ?? noUnit);
    })
    .map((quantity) => ({ quantity, ...selectParents(index, quantity) }))
    .filter((lone) => sections.length === 0 || lone.sections.some(({ id }) => sections.includes(id)));
}
