import { useTranslation } from 'react-i18next';
import type { PrintedPair } from '../../query/comparisons';
import { useNames } from '../../store/useNames';
import { writeDifference } from '../../words/writeDifference';

/** Writes a difference with its sign and unit (+1.2ポイント, −0.2日); missing where two values can't be compared. */
export function useDifferenceText(): (pair: PrintedPair) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (pair) => writeDifference(pair, { names, t });
}
