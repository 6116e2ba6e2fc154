import type { Quantity } from '../domain/report';
import { isInferredTarget, pointUnit } from '../query/printedPairs';
import { formatMissing, formatNumber } from './formatNumber';
import type { NameWords } from './nameFacetValue';

interface Difference {
  /** Result − other value; null where the two can't be compared. */
  readonly difference: number | null;
  /** ポイント between rates. */
  readonly differenceUnit: string | null;
}

type Words = Pick<NameWords, 'names' | 't'>;

/** How far two values lie apart, without a sign: 1.2ポイント, 0.2日; missing where they can't be compared. */
export function writeDistance({ difference, differenceUnit: unit }: Difference, { names, t }: Words): string {
  if (difference === null) return formatMissing();
  const value = Math.abs(difference);
  // the document does not print this unit, so no translation of the report holds it
  if (unit === pointUnit) return t('words.points', { value: formatNumber(value, names.language) });
  return names.quantity({ value, unit, counting: null, qualifiers: [] }).text;
}

/** A difference with its sign and unit: +1.2ポイント, −0.2日; missing where two values can't be compared. */
export function writeDifference(pair: Difference, words: Words): string {
  const { difference } = pair;
  const sign = difference === null ? '' : difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return sign + writeDistance(pair, words);
}

/** A number with its unit; where it is taken for a target that the document does not call one, that: 40ha以上（「目標」の記載はなく推定）. */
export function writeTarget(quantity: Quantity, { index, names, t }: NameWords): string {
  const { text } = names.quantity(quantity);
  return isInferredTarget(index, quantity) ? t('words.inferredTarget', { value: text }) : text;
}
