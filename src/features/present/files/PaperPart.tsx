import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findStorage } from '../../../store/browserStorage';
import { loadPaperFields, maxPaperNumberLength, savePaperFields, type PaperFields } from '../../../store/paper';
import { Button } from '../../../ui/Button';
import styles from './TakeDialog.module.css';

/** Paper: what stands at the head of its pages, remembered for the next meeting, and printing. */
export function PaperPart({ onPrint }: { onPrint: () => void }) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(() => loadPaperFields(findStorage()));
  const change = (next: PaperFields) => {
    setFields(next);
    savePaperFields(findStorage(), next);
  };
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
            onChange={(event) => change({ ...fields, number: event.target.value })}
          />
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={fields.isDraft} onChange={() => change({ ...fields, isDraft: !fields.isDraft })} />
          {t('present.files.paperDraft')}
        </label>
      </div>
      <p className={styles.hint}>{t('present.files.paperHint')}</p>
    </section>
  );
}
