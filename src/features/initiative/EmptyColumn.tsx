import { useTranslation } from 'react-i18next';
import styles from './StatementList.module.css';

/** A column in which the report prints nothing for this initiative. */
export function EmptyColumn() {
  const { t } = useTranslation();
  return <p className={styles.note}>{t('initiative.noStatements')}</p>;
}
