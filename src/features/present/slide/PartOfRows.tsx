import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../words/formatNumber';
import { useView } from '../../../store/useBoard';
import styles from './FittedChart.module.css';
import type { SlidePart } from './slideParts';

/** Which of all rows are on this part of the slide, and how many are on none; nothing where all are. */
export function PartOfRows({ shown: { part, parts, firstRow, rowCount, rest }, all }: { shown: SlidePart; all: number }) {
  const { t } = useTranslation();
  const language = useView('language');
  if (parts === 1) return null;
  const number = (value: number) => formatNumber(value, language);
  const place = { from: number(firstRow + 1), to: number(firstRow + rowCount), all: number(all), part: part + 1, parts };
  return (
    <p className={styles.more}>
      {t('present.slide.part', place)}
      {rest > 0 && part === parts - 1 && ` ${t('present.slide.rest', { rest: number(rest) })}`}
    </p>
  );
}
