import type { Quantity } from '../domain/report';
import type { NotAddable } from './sumResult';

/**
 * Why a value can never be part of a sum (data.md «Counting, additivity, relations»).
 * A rate and a change are refused by their kind, whatever their additivity says: a mistake in the data must not become a wrong sum.
 * @returns null for a value that can be added to others of its unit and counting
 */
export function selectNotAddable({ role, kind, unit, additivity, additivityReason }: Quantity): NotAddable | null {
  if (role !== 'result') return 'notResult';
  if (kind === 'rate' || kind === 'change') return kind;
  if (additivity !== 'additive') return additivityReason ?? 'nonAdditive';
  return unit === null ? 'noUnit' : null;
}
