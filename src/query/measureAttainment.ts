import type { PrintedPair } from './selectPrintedChanges';

/** Words that turn a target round: to stay below it, or to lessen by it, is no share of it. */
const otherAims = ['以下', '未満', '削減', '減少', '減'];

/**
 * How much of a target was reached: result ÷ target.
 * @returns 0 and more (1.0725 for 42.9ha of 40ha); null where a share says nothing: other unit or counting, a rate (its distance counts in points), a
 *   target of 0, or one to stay below
 */
export function measureAttainment({ row, other, difference }: PrintedPair): number | null {
  const isShare = difference !== null && row.quantity.kind !== 'rate' && row.quantity.kind !== 'change' && other.value > 0;
  return isShare && !otherAims.some((word) => other.qualifiers.includes(word)) ? row.quantity.value / other.value : null;
}
