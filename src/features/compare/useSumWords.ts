import { useTranslation } from 'react-i18next';
import { formatMissing, formatNumber } from '../../words/formatNumber';
import type { LeftOut, SumResult } from '../../query/sumResult';
import { useNames } from '../../store/useNames';

export interface SumWords {
  /** The sum with unit and qualifiers, ― where there is none. */
  readonly writeSum: (result: SumResult) => string;
  /** How many values it adds up and what it leaves out; or why there is no sum. */
  readonly explain: (result: SumResult) => string;
  /** What holds for the sum as a whole: what was left out, parts without their total, shared figures. */
  readonly listNotes: (result: SumResult) => string[];
}

/** The words for a sum and for its absence, in the reader's language. */
export function useSumWords(): SumWords {
  const { t } = useTranslation();
  const names = useNames();
  const list = new Intl.ListFormat(names.language, { type: 'conjunction', style: 'narrow' });

  const listLeftOut = (leftOut: readonly LeftOut[]): string => {
    const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
    const countOf = (reason: LeftOut['reason']) => leftOut.filter((item) => item.reason === reason).length;
    return list.format(
      reasons.map((reason) =>
        t('compare.sums.leftOutItem', { reason: t(`words.leftOut.${reason}`), number: formatNumber(countOf(reason), names.language) }),
      ),
    );
  };

  return {
    writeSum: (result) => (result.kind === 'sum' ? names.quantity(result).text : formatMissing()),
    explain: (result) => {
      if (result.kind === 'refused') {
        return t('compare.sums.refusedRow', { reasons: list.format(result.reasons.map(({ code }) => t(`words.refusals.${code}`))) });
      }
      const counted = t('compare.sums.counted', { count: result.counted.length });
      return result.leftOut.length === 0 ? counted : `${counted} · ${t('compare.sums.leftOut', { list: listLeftOut(result.leftOut) })}`;
    },
    listNotes: (result) => {
      if (result.kind === 'refused') return [];
      const leftOut = result.leftOut.length === 0 ? [] : [t('compare.sums.totalLeftOut', { list: listLeftOut(result.leftOut) })];
      return [...leftOut, ...result.notes.map(({ code }) => t(`words.sumNotes.${code}`))];
    },
  };
}
