import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../format/formatNumber';
import { sumAdditive } from '../../query/sumAdditive';
import type { QuantitySum, SumResult } from '../../query/sumResult';
import { useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import styles from './GroupSum.module.css';
import type { TableGroup } from './tableModel';

/** The sum of a group with what went into it; or why there is none, and the sums that can be made within each unit. */
export function GroupSum({ group, sum }: { group: TableGroup; sum: SumResult }) {
  const { t } = useTranslation();
  const names = useNames();
  if (sum.kind === 'sum') {
    return (
      <details className={styles.sum}>
        <summary>
          {t('table.sum')} <strong>{names.quantity(sum).text}</strong>
        </summary>
        <SumDetails sum={sum} />
      </details>
    );
  }
  const reasons = sum.reasons.map(({ code }) => t(`words.refusals.${code}`)).join(names.language === 'ja' ? '、' : '; ');
  const refusal = t('table.noSum', { reasons });
  return sum.reasons.some(({ code }) => code === 'mixedUnits') ? (
    <details className={styles.sum}>
      <summary>{refusal}</summary>
      <SumsByUnit group={group} />
    </details>
  ) : (
    <span className={styles.sum}>{refusal}</span>
  );
}

function SumDetails({ sum }: { sum: QuantitySum }) {
  const { t } = useTranslation();
  const reasons = [...new Set(sum.leftOut.map(({ reason }) => reason))];
  return (
    <ul className={styles.details}>
      <li>{t('table.sumCounted', { count: sum.counted.length })}</li>
      {reasons.map((reason) => (
        <li key={reason}>
          {t('table.sumLeftOut', {
            reason: t(`words.leftOut.${reason}`),
            count: sum.leftOut.filter((left) => left.reason === reason).length,
          })}
        </li>
      ))}
      {sum.notes.map(({ code }) => (
        <li key={code}>{t(`words.sumNotes.${code}`)}</li>
      ))}
    </ul>
  );
}

function SumsByUnit({ group }: { group: TableGroup }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const names = useNames();
  const sums = sumAdditive(
    index,
    group.achievements.map(({ quantity }) => quantity),
  );
  return (
    <dl className={styles.units}>
      {sums.map(({ unit, counting, quantities, result }) => (
        <div key={`${unit} ${counting}`}>
          <dt>
            {names.unit(unit)}
            {counting === null ? '' : ` ${t(`words.countings.${counting}`)}`} ({formatNumber(quantities.length, names.language)})
          </dt>
          <dd>
            {result.kind === 'sum'
              ? names.quantity(result).text
              : t('table.noSum', { reasons: t(`words.refusals.${result.reasons[0]?.code ?? 'empty'}`) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
