import { ruby } from '../../ui/Ruby';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quantity } from '../../domain/report';
import { isOfficial } from '../../store/reportCatalogue';
import { useNumberLink } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { CopyButton } from '../../ui/CopyButton';
import styles from './InitiativeDetails.module.css';
import { writeMistakeReport } from './initiativeModel';

/** A text about a number that may be wrong, to be sent by the reader's own means; whose board this is, and what may be reused. */
export function MistakeReport({ quantity }: { quantity: Quantity }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const readLink = useNumberLink(quantity.id);
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const { source } = words.index.report;
  const publisher = words.names.text('municipality', source.publisher);
  const read = () => typed ?? writeMistakeReport(quantity, words, readLink());
  return (
    <details className={styles.mistake}>
      <summary>{ruby(t('initiative.mistake.title'))}</summary>
      <p className={styles.note}>{ruby(t('initiative.mistake.how', { publisher }))}</p>
      <label htmlFor={id}>{ruby(t('initiative.mistake.text'))}</label>
      <textarea id={id} rows={10} value={read()} onChange={(event) => setTyped(event.target.value)} />
      <CopyButton
        icon="copy"
        label={t('initiative.mistake.copy')}
        words={{ copied: t('initiative.copied'), refused: t('initiative.copyRefused'), text: t('initiative.copyText') }}
        readText={read}
      />
      {!isOfficial() && <p className={styles.note}>{ruby(t('footer.unofficial', { publisher }))}</p>}
      <p className={styles.note}>
        {ruby(
          source.licence === null
            ? t('initiative.mistake.reuseUnknown', { publisher })
            : t('initiative.mistake.reuse', { licence: source.licence }),
        )}
      </p>
    </details>
  );
}
