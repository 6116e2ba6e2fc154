import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptySelection } from '../../query/selection';
import { useKept } from '../../store/kept';
import { keptThings, type KeptReport } from '../../store/keptSchema';
import { useBoardActions, useBoardContext, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { formatDate, formatFiscalYear } from '../../words/formatDate';
import styles from './DataScreen.module.css';
import { removeImport, showImport } from './openImport';

/** The reports that this browser keeps: opened, removed after a second question, or left for the one of the site. */
export function ImportList() {
  const { t } = useTranslation();
  const { showView } = useBoardActions();
  const { value: reports } = useKept(keptThings.imports);
  const shown = useView('report');
  return (
    <section className={styles.imports} aria-labelledby="imports-title">
      <h3 id="imports-title">{ruby(t('data.list.title'))}</h3>
      {reports.length === 0 ? (
        <p className={styles.quiet}>{ruby(t('data.list.none'))}</p>
      ) : (
        <ul>
          {reports.map((report) => (
            <ImportItem key={report.id} report={report} isShown={report.id === shown} />
          ))}
        </ul>
      )}
      {reports.length > 0 && <p className={styles.quiet}>{ruby(t('data.list.backup'))}</p>}
      {shown !== null && (
        <Button look="quiet" icon="undo" onClick={() => showView({ report: null, selection: emptySelection })}>
          {t('data.list.back')}
        </Button>
      )}
    </section>
  );
}

function ImportItem({ report, isShown }: { report: KeptReport; isShown: boolean }) {
  const { t } = useTranslation();
  const language = useView('language');
  const board = useBoardContext();
  const { actions } = board;
  const [isSure, setSure] = useState(false);
  const { id, municipality, fiscalYear, file, savedAt } = report;
  const name = t('data.list.name', { municipality, year: formatFiscalYear(fiscalYear, language) });
  const remove = async () => {
    if (isShown) actions.showView({ report: null, selection: emptySelection });
    await removeImport(id);
  };
  return (
    <li className={styles.import} data-shown={isShown || undefined}>
      <div>
        <p>
          <strong>{name}</strong> {isShown && <span className={styles.badge}>{ruby(t('data.list.shown'))}</span>}
        </p>
        <p className={styles.quiet}>{ruby(t('data.list.from', { file, date: formatDate(savedAt.slice(0, 10), language) }))}</p>
      </div>
      <Button onClick={() => showImport(board, id, { screen: 'overview', dataPart: 'read' })}>{t('data.list.open')}</Button>
      <Button look="quiet" icon="close" isIconOnly aria-expanded={isSure} onClick={() => setSure(!isSure)}>
        {t('data.list.remove', { name })}
      </Button>
      {isSure && (
        <div className={styles.sure} role="alert">
          <p>{ruby(t('data.list.sure', { name }))}</p>
          <Button onClick={() => void remove()}>{t('data.list.yes')}</Button>
          <Button look="quiet" onClick={() => setSure(false)}>
            {t('data.list.no')}
          </Button>
        </div>
      )}
    </li>
  );
}
