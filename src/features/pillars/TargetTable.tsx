import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../words/formatNumber';
import { useNames } from '../../store/useNames';
import type { TargetPair } from './changesModel';
import { DifferenceText } from './DifferenceText';
import { PairTable } from './PairTable';

/** Target, value, how far they lie apart, and the share of the target where one can be taken. */
export function TargetTable({ targets }: { targets: readonly TargetPair[] }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <PairTable
      caption={t('pillars.changes.targetsTitle')}
      otherHead={t('pillars.changes.columns.target')}
      resultHead={t('pillars.changes.columns.difference')}
      lastHead={t('pillars.changes.columns.attainment')}
      rows={targets.map((pair) => ({
        pair,
        other: names.quantity(pair.other).text,
        result: <DifferenceText pair={pair} beside="target" />,
        last: pair.attainment === null ? t('pillars.changes.noAttainment') : formatPercent(pair.attainment, names.language, 1),
      }))}
    />
  );
}
