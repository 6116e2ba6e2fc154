import { useTranslation } from 'react-i18next';
import { eraFiscalYear } from '../../domain/fiscalYear';
import type { Quantity } from '../../domain/report';
import { formatFiscalYear } from '../../words/formatDate';
import type { PrintedPair } from '../../query/comparisons';
import { useNames } from '../../store/useNames';
import { DifferenceText } from './DifferenceText';
import { PairTable } from './PairTable';

/** Earlier value, present value and the difference, with its direction as a word and an arrow. */
export function ChangeTable({ changes }: { changes: readonly PrintedPair[] }) {
  const { t } = useTranslation();
  const writePrior = usePriorText();
  return (
    <PairTable
      caption={t('pillars.changes.listTitle')}
      otherHead={t('pillars.changes.columns.before')}
      resultHead={t('pillars.changes.columns.difference')}
      rows={changes.map((pair) => ({
        pair,
        other: writePrior(pair.other),
        result: <DifferenceText pair={pair} beside="prior" />,
      }))}
    />
  );
}

/** 14.9日（令和3年度） */
function usePriorText(): (prior: Quantity) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (prior) => {
    const value = names.quantity(prior).text;
    if (prior.period === null) return t('pillars.changes.priorUnknown', { value });
    const period = names.language === 'ja' ? eraFiscalYear(prior.period) : formatFiscalYear(prior.period, names.language);
    return t('pillars.changes.priorOfPeriod', { value, period });
  };
}
