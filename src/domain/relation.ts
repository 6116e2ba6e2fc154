import { groupBy } from './collections';
import type { Quantity, Report } from './report';

/** The relations of a quantity, by the field that stores the id of the other one. */
export const relationFields = ['partOf', 'priorOf', 'targetOf', 'contextOf', 'sameAs', 'alternativeOf'] as const;

/** What a breakdown says about its total. */
export interface Breakdown {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly partsTotal: number;
  /** `exceeds`: an error of the data; `incomplete`: the document names only some parts. */
  readonly state: 'complete' | 'incomplete' | 'exceeds';
}

/** Printed decimals have at most this precision when parts are added. */
const precision = 1e6;

/** Every total of a report with the parts that the document names, in document order; total and parts share a unit. */
export function listBreakdowns(report: Report): Breakdown[] {
  const byId = new Map(report.quantities.map((quantity) => [quantity.id, quantity]));
  const parts = report.quantities.filter(({ partOf }) => partOf !== undefined);
  return [...groupBy(parts, ({ partOf }) => partOf)].flatMap(([id = '', list]) => {
    const total = byId.get(id);
    if (total === undefined) return [];
    const partsTotal = list.reduce((sum, { value }) => sum + Math.round(value * precision), 0) / precision;
    const isBound = total.qualifiers.includes('以上') || total.qualifiers.includes('超');
    const state = partsTotal === total.value ? 'complete' : partsTotal < total.value || isBound ? 'incomplete' : 'exceeds';
    return [{ total, parts: list, partsTotal, state } as const];
  });
}
