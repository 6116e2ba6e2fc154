import { useTranslation } from 'react-i18next';
import { useKept } from '../../../store/kept';
import { keptThings, maxPaperNumberLength, type PaperFields } from '../../../store/keptSchema';
import { Button } from '../../../ui/Button';
import styles from './TakeDialog.module.css';

/** Paper: what stands at the head of its pages, remembered for the next meeting, and printing. */
export function PaperPart({ onPrint }: { onPrint: () => void }) {
  const { t } = useTranslation();
  const { value: fields } = useKept(keptThings.paper);
  const change = (patch: Partial<PaperFields>) => keptThings.paper().change((present) => ({ ...present, ...patch }));
  return (
    <section className={styles.part}>
      <h3>{t('present.files.paper')}</h3>
      <div className={styles.buttons}>
        <Button onClick={onPrint}>{t('present.files.print')}</Button>
        <label className={styles.field}>
          {t('present.files.paperNumber')}
          <input
            value={fields.number}
            maxLength={maxPaperNumberLength}
            placeholder={t('present.files.paperExample')}
            onChange={(event) => change({ number: event.target.value })}
          />
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={fields.isDraft} onChange={() => change({ isDraft: !fields.isDraft })} />
          {t('present.files.paperDraft')}
        </label>
      </div>
      <p className={styles.hint}>{t('present.files.paperHint')}</p>
    </section>
  );
}
