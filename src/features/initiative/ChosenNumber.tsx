import { useTranslation } from 'react-i18next';
import type { Quantity, Statement } from '../../domain/report';
import { formatDate } from '../../words/formatDate';
import { useNameWords } from '../../store/useNameWords';
import { useNumberLink } from '../../store/useBoard';
import { CopyButton } from '../../ui/CopyButton';
import { MarkedText } from '../../ui/MarkedText';
import styles from './ChosenNumber.module.css';
import { writeCitation } from './writeCitation';

/** The number itself, large, with what takes it along. */
export function ChosenNumber({ quantity, statement }: { quantity: Quantity; statement: Statement }) {
  const words = useNameWords();
  const { names, t } = words;
  const readLink = useNumberLink(quantity.id);
  const copyWords = { copied: t('initiative.copied'), refused: t('initiative.copyRefused'), text: t('initiative.copyText') };
  return (
    <section className={styles.chosen}>
      <h3 className={styles.label}>
        <MarkedText value={names.translate('label', quantity.label)} />
      </h3>
      <Value quantity={quantity} printed={statement.text.slice(quantity.span.start, quantity.span.end)} />
      <div className={styles.actions}>
        <CopyButton
          icon="copy"
          label={t('initiative.copyCitation')}
          words={copyWords}
          readText={() => writeCitation(quantity, words, readLink())}
        />
        <CopyButton icon="link" label={t('initiative.copyLink')} words={copyWords} readText={() => readLink() ?? window.location.href} />
      </div>
    </section>
  );
}

/** Dates and names are no measured values: they stand as printed. */
function Value({ quantity, printed }: { quantity: Quantity; printed: string }) {
  const { i18n } = useTranslation();
  const { names } = useNameWords();
  if (quantity.role === 'date') return <p className={styles.printed}>{formatDate(String(quantity.value), i18n.language)}</p>;
  if (quantity.role === 'name') return <p className={styles.printed}>{printed}</p>;
  const { before, number, unit, after } = names.quantity(quantity);
  return (
    <p className={styles.value}>
      {before !== '' && <span className={styles.small}>{before}</span>}
      <span className={styles.number}>{number}</span>
      <span className={styles.small}>{`${names.language === 'ja' || unit === '%' ? '' : ' '}${unit}${after}`}</span>
    </p>
  );
}
