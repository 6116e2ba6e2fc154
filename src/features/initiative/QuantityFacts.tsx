import { useTranslation } from 'react-i18next';
import type { Quantity } from '../../domain/report';
import { formatFiscalYear } from '../../words/formatDate';
import { useNames } from '../../store/useNames';
import styles from './QuantityFacts.module.css';

/** How the number is to be understood, and how it was read. */
export function QuantityFacts({ quantity }: { quantity: Quantity }) {
  const { t } = useTranslation();
  const names = useNames();
  const { role, kind, activity, counting, qualifiers, period, additivity, additivityReason } = quantity;
  // the way of counting is told in its own line
  const others = counting === null ? qualifiers : qualifiers.filter((qualifier) => qualifier !== '延べ' && qualifier !== '実人数');
  const facts: readonly (readonly [string, string | null])[] = [
    [t('initiative.role'), t(`words.roles.${role}`)],
    [t('initiative.kind'), kind && t(`words.kinds.${kind}`)],
    [t('initiative.activity'), activity && t(`words.activities.${activity}`)],
    [t('initiative.period'), period === null ? t('initiative.periodUnknown') : formatFiscalYear(period, names.language)],
    [t('initiative.counting'), counting && t(`initiative.countings.${counting}`)],
    [t('initiative.qualifiers'), others.length === 0 ? null : names.qualifiers(others)],
    [t('initiative.additivity'), describeAdditivity()],
    [t('initiative.decided'), describeDecision()],
  ];
  function describeAdditivity() {
    if (role !== 'result' || additivity === null) return null;
    return additivity === 'additive' ? t('initiative.additive') : t(`words.reasons.${additivityReason ?? 'average'}`);
  }
  function describeDecision() {
    const by = quantity.decidedBy === 'person' ? t('initiative.decidedByPerson') : t('initiative.decidedByRule');
    return t('initiative.decision', { by, confidence: t(`initiative.confidences.${quantity.confidence}`) });
  }
  return (
    <section>
      <h3 className={styles.heading}>{t('initiative.facts')}</h3>
      <dl className={styles.facts}>
        {facts.map(
          ([name, fact]) =>
            fact !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
