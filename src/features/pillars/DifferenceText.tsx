import { useTranslation } from 'react-i18next';
import { directionOf, type Direction } from '../../query/findings/finding';
import type { PrintedPair } from '../../query/comparisons';
import { useNames } from '../../store/useNames';
import { writeDifference } from '../../words/writeDifference';
import styles from './DifferenceText.module.css';

const arrows: Readonly<Record<Direction, string>> = { up: 'M4 12 12 4M6 4h6v6', down: 'M4 4 12 12M12 6v6H6', same: 'M3 8h10M9 4l4 4-4 4' };

/** A difference with its direction told by sign, arrow and word; one colour for all of them, since none is good or bad. */
export function DifferenceText({ pair, beside }: { pair: PrintedPair; beside: 'prior' | 'target' }) {
  const { t } = useTranslation();
  const names = useNames();
  const direction = directionOf(pair);
  if (direction === null) return t('pillars.changes.incomparable');
  return (
    <span className={styles.difference} data-direction={direction}>
      <svg className={styles.arrow} viewBox="0 0 16 16" aria-hidden="true">
        <path d={arrows[direction]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className={styles.value}>{writeDifference(pair, { names, t })}</span>
      <span className={styles.word}>{t(`pillars.changes.words.${beside}.${direction}`)}</span>
    </span>
  );
}
