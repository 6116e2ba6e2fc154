import type { Quantity } from '../../domain/report';
import type { Selection } from '../selection';
import type { Proof } from './finding';

/** A proof by rows of the table within a selection. */
export function proveByRows(selection: Selection, narrowing: Partial<Selection>, sort: Proof['sort'] = null): Proof {
  return { selection: { ...selection, ...narrowing }, showsWithoutNumber: false, sort, openQuantity: null };
}

/** A proof by initiatives, those without a number included; what describes a number only can't narrow them. */
export function proveByInitiatives(selection: Selection, narrowing: Partial<Selection>): Proof {
  return { ...proveByRows(selection, { activities: [], units: [], kinds: [], ...narrowing }), showsWithoutNumber: true };
}

/** A proof by one number: its department's row of that label, and the panel with its sentence. */
export function proveByQuantity(selection: Selection, department: string, { id, label }: Quantity): Proof {
  return { ...proveByRows(selection, { departments: [department], text: label }), openQuantity: id };
}
