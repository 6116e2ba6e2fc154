import { useTranslation } from 'react-i18next';
import { useBoard } from '../store/useBoard';
import { useNames } from '../store/useNames';
import { useYearReports } from '../store/yearReports';
import { Button } from '../ui/Button';
import { ProgressBar } from '../ui/ProgressBar';
import { ruby } from '../ui/Ruby';
import { formatFiscalYear } from '../words/formatDate';
import { ViewLink } from './ViewLink';
import styles from './YearReports.module.css';

/** Brings the reports of other years, and says how far it is, what could not be had, and where there are none. */
export function YearReports() {
  const { t } = useTranslation();
  const names = useNames();
  const years = useBoard((state) => state.years);
  const { loading, retry } = useYearReports();
  if (loading.status === 'loading') {
    const share = loading.total === 0 ? null : loading.loaded / loading.total;
    return <ProgressBar label={t('compare.years.loading', { loaded: loading.loaded, total: loading.total })} share={share} />;
  }
  const hasOthers = years !== null && years.others.length > 0;
  if (hasOthers && loading.failed.length === 0 && loading.linksFault === '') return null;
  return (
    <div className={styles.told}>
      {loading.failed.length > 0 && (
        <p role="alert">
          {loading.failed.map(({ entry }) => (
            <span key={entry.folder}>{ruby(t('compare.years.failed', { year: formatFiscalYear(entry.fiscalYear, names.language) }))} </span>
          ))}
          <Button onClick={retry}>{t('compare.years.retry')}</Button>
        </p>
      )}
      {loading.linksFault !== '' && (
        <p role="alert">{ruby(t('compare.years.linksBroken', { message: loading.linksFault.slice(0, 200) }))}</p>
      )}
      {!hasOthers && loading.failed.length === 0 && (
        <p>
          <span>{ruby(t('compare.years.onlyOne'))}</span>{' '}
          <ViewLink to={{ screen: 'data', dataPart: 'read' }}>{t('compare.years.toRead')}</ViewLink>
        </p>
      )}
    </div>
  );
}
