import { useTranslation } from 'react-i18next';
import { formatMissing } from '../../format/formatMissing';
import { formatNumber } from '../../format/formatNumber';
import { pointUnit, type PrintedPair } from '../../query/selectPrintedChanges';
import { useNames } from '../../store/useNames';

/** Writes a difference with its sign and unit (+1.2ポイント, −0.2日); missing where two values can't be compared. */
export function useDifferenceText(): (pair: PrintedPair) => string {
  const { t } = useTranslation();
  const names = useNames();
  return ({ difference, differenceUnit: unit }) => {
    if (difference === null) return formatMissing();
    const value = Math.abs(difference);
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
    // the document does not print this unit, so no translation of the report holds it
    if (unit === pointUnit) return sign + t('overview.changes.points', { value: formatNumber(value, names.language) });
    return sign + names.quantity({ value, unit, counting: null, qualifiers: [] }).text;
  };
}
