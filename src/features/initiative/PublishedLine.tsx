import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportIndex } from '../../store/useBoard';
import { loadSourceLine } from '../../store/loadReport';
import { reportCatalogue } from '../../store/reportCatalogue';
import { ProgressBar } from '../../ui/ProgressBar';
import styles from './PublishedLine.module.css';

interface PublishedLineProps {
  /** 1-based. */
  readonly line: number;
  /** What is marked in it, as printed; null where nothing is. */
  readonly statement: string | null;
}

/** The whole line of the published document, fetched when it is opened. Nothing where the document does not come along. */
export function PublishedLine({ line, statement }: PublishedLineProps) {
  const { t } = useTranslation();
  const { fiscalYear } = useReportIndex().report;
  const [cells, setCells] = useState<readonly string[] | null | undefined>(undefined);
  const url = reportCatalogue.find((entry) => entry.fiscalYear === fiscalYear)?.sourceUrl ?? null;
  if (url === null) return null;
  const load = async () => setCells(await loadSourceLine(url, line, window.fetch.bind(window)));
  return (
    <details className={styles.line} onToggle={({ currentTarget }) => currentTarget.open && !cells && void load()}>
      <summary>{t('initiative.openLine', { line })}</summary>
      {cells === undefined && <ProgressBar label={t('initiative.lineLoading')} share={null} />}
      {cells === null && <p role="alert">{t('initiative.lineFailed')}</p>}
      {cells && (
        <ol lang="ja" className={styles.cells}>
          {cells.map((cell, place) => (
            // the cells of a line have no name but their place
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <MarkedCell cell={cell} statement={statement} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function MarkedCell({ cell, statement }: { cell: string; statement: string | null }) {
  const at = statement === null || statement === '' ? -1 : cell.indexOf(statement);
  if (statement === null || at < 0) return cell;
  return (
    <>
      {cell.slice(0, at)}
      <mark>{statement}</mark>
      {cell.slice(at + statement.length)}
    </>
  );
}
