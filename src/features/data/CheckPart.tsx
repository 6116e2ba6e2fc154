import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buildCheckBook } from '../../exports/checkBook';
import { cleanFileName } from '../../exports/fileName';
import { useReportIndex } from '../../store/useBoard';
import { writeToday } from '../../store/writeToday';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { saveFile } from '../../ui/saveFile';
import { makeCheckBook } from './checkRows';
import styles from './DataScreen.module.css';
import { listDecisions } from './findAnswered';
import { useRecords, useShownEntry } from './useRecords';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 確認 Excel of the open report: what is doubtful and what is asked, one sheet for each office. */
export function CheckPart() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const records = useRecords(useShownEntry());
  const [told, setTold] = useState<string | null>(null);
  const curation = typeof records === 'object' ? records.curation : null;
  const book = useMemo(() => makeCheckBook(index, listDecisions(curation), writeToday()), [index, curation]);
  const { municipality, fiscalYear } = index.report;
  const count = book.groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const make = async () => {
    const name = `${cleanFileName(`${municipality.name}_${fiscalYear}年度_実績の確認`)}.xlsx`;
    try {
      saveFile(name, await buildCheckBook(book), type);
      setTold(t('data.publish.made', { name }));
    } catch (error) {
      setTold(t('data.publish.failed', { message: error instanceof Error ? error.message.slice(0, 300) : String(error) }));
    }
  };
  return (
    <section className={styles.card} aria-labelledby="check-title">
      <h3 id="check-title">{ruby(t('data.check.title'))}</h3>
      <p className={styles.quiet}>{ruby(t('data.check.lead'))}</p>
      {count === 0 ? (
        <p>{ruby(t('data.check.none'))}</p>
      ) : (
        <div className={styles.actions}>
          <Button icon="download" disabled={records === 'loading'} onClick={() => void make()}>
            {t('data.check.make')}
          </Button>
          <span className={styles.quiet}>{ruby(t('data.check.counts', { count, sheets: book.groups.length }))}</span>
        </div>
      )}
      <output className={styles.answer}>{told !== null && <p className={styles.told}>{ruby(told)}</p>}</output>
    </section>
  );
}
