import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../format/formatNumber';
import { useView } from '../../../store/useBoard';
import styles from './FittedChart.module.css';

/** How many rows are not on the slide. */
export function MoreRows({ hidden, all }: { hidden: number; all: number }) {
  const { t } = useTranslation();
  const language = useView('language');
  return <p className={styles.more}>{t('present.slide.more', { count: hidden, all: formatNumber(all, language) })}</p>;
}
