import { useTranslation } from 'react-i18next';
import { sumAdditive, type AdditiveSum } from '../../query/sumQuantities';
import type { QuantitySum, RefusalCode, SumResult } from '../../query/sumResult';
import type { TableGroup } from '../../query/tableModel';
import { useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { formatNumber } from '../../words/formatNumber';
import { nameFacetValue, type NameWords } from '../../words/nameFacetValue';
import styles from './GroupHeading.module.css';

/** Nothing where nothing is grouped. */
function nameGroup({ heading }: TableGroup, words: NameWords): string {
  if (heading === 'all') return '';
  if (heading === 'withoutNumber') return words.t('table.withoutNumber');
  return heading.value === null ? words.t('table.groupNone') : nameFacetValue(heading.facet, heading.value, words).text;
}

/** Head of a group: its name, how many rows, and their sum or the reason why there is none. */
export function GroupHeading({ group }: { group: TableGroup }) {
  const words = useNameWords();
  return (
    <span className={styles.heading}>
      <span className={styles.name}>{nameGroup(group, words)}</span>
      <span className={styles.count}>{words.t('table.groupRows', { rows: formatNumber(group.rows.length, words.names.language) })}</span>
      {group.sum !== null && <GroupSum group={group} sum={group.sum} />}
    </span>
  );
}

/** The sum of a group with what went into it; or why there is none, and the sums that can be made within each unit. */
function GroupSum({ group, sum }: { group: TableGroup; sum: SumResult }) {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
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
  const partial = sumAdditive(
    index,
    group.achievements.map(({ quantity }) => quantity),
  );
  const isMixed = sum.reasons.some(({ code }) => code === 'mixedUnits');
  // of several reasons the units say enough; the sums by unit tell the others
  const told = isMixed ? sum.reasons.filter(({ code }) => code === 'mixedUnits') : sum.reasons;
  const reasons = told.map(({ code }) => t(`words.refusals.${code}`)).join(names.language === 'ja' ? '、' : '; ');
  const refusal = t('table.noSum', { reasons });
  return partial.some(({ result }) => result.kind === 'sum') ? (
    <details className={styles.sum}>
      <summary>{refusal}</summary>
      <PartialSums sums={partial} />
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

/** What can be added within one unit and one way of counting, and how many values were left out of it. */
function PartialSums({ sums }: { sums: readonly AdditiveSum[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const refuse = (code: RefusalCode) => t('table.noSum', { reasons: t(`words.refusals.${code}`) });
  return (
    <dl className={styles.units}>
      {sums.map(({ unit, counting, quantities, result }) => (
        <div key={`${unit} ${counting}`}>
          <dt>
            {names.unit(unit)} {counting !== null && t(`words.countings.${counting}`)}{' '}
            <span>
              {result.kind === 'sum' && result.leftOut.length > 0
                ? t('table.sumOfSome', { counted: result.counted.length, leftOut: result.leftOut.length })
                : t('table.groupRows', { rows: quantities.length })}
            </span>
          </dt>
          <dd>{result.kind === 'sum' ? names.quantity(result).text : refuse(result.reasons[0]?.code ?? 'empty')}</dd>
        </div>
      ))}
    </dl>
  );
}
