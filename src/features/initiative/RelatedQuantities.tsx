import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quantity } from '../../domain/report';
import { selectParents } from '../../domain/reportIndex';
import { useBoardActions, useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { writeDifference } from '../../words/writeDifference';
import { MarkedText } from '../../ui/MarkedText';
import { checkBreakdown, listRelations, type Relation } from './listRelations';
import styles from './RelatedQuantities.module.css';

/** Total and parts, earlier value and target with the difference, the same figure elsewhere, another count of the same thing. */
export function RelatedQuantities({ quantity }: { quantity: Quantity }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const names = useNames();
  const relations = useMemo(() => listRelations(index, quantity), [index, quantity]);
  const breakdown = useMemo(() => checkBreakdown(index, quantity), [index, quantity]);
  if (relations.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('initiative.related')}</h3>
      <ul className={styles.list}>
        {relations.map((relation) => (
          <li key={`${relation.relation} ${relation.quantity.id}`}>
            <RelatedQuantity {...relation} />
          </li>
        ))}
      </ul>
      {breakdown && (
        <p className={styles.note}>
          {breakdown.isComplete
            ? t('initiative.partsComplete')
            : t('initiative.partsIncomplete', { sum: names.quantity({ ...quantity, qualifiers: [], value: breakdown.partsTotal }).text })}
        </p>
      )}
      {relations.some(({ relation }) => relation === 'same') && <p className={styles.note}>{t('initiative.sameNote')}</p>}
    </section>
  );
}

function RelatedQuantity({ relation, quantity, difference }: Relation) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const names = useNames();
  const { openQuantity } = useBoardActions();
  const { department } = selectParents(index, quantity);
  return (
    <>
      <span className={styles.relation}>{t(`initiative.relations.${relation}`)}</span>
      <span>
        <MarkedText value={names.translate('label', quantity.label)} />
        {relation === 'same' && (
          <span className={styles.note}>
            {' '}
            <MarkedText value={names.translate('department', department.name)} />
          </span>
        )}
      </span>
      <button type="button" className={styles.value} onClick={() => openQuantity(quantity.id)}>
        {names.quantity(quantity).text}
      </button>
      {difference && (
        <span className={styles.difference}>
          {t('initiative.difference', {
            value: writeDifference({ difference: difference.value, differenceUnit: difference.unit }, { names, t }),
          })}
        </span>
      )}
    </>
  );
}
