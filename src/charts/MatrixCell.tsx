import { useTranslation } from 'react-i18next';
import type { MatrixCounts, Shade } from './matrixData';
import styles from './Matrix.module.css';

interface MatrixCellProps {
  readonly counts: MatrixCounts;
  /** Department and pillar, for its accessible name. */
  readonly name: string;
  readonly formatNumber: (value: number) => string;
  /** null for totals. */
  readonly shade: Shade | null;
  readonly onOpen: () => void;
}

/** Achievements counted, and of how many initiatives; a dash where nothing was undertaken, which is not a 0. */
export function MatrixCell({ counts, name, formatNumber, shade, onOpen }: MatrixCellProps) {
  const { t } = useTranslation();
  const { achievementCount, initiativeCount, withNumberCount } = counts;
  if (initiativeCount === 0 && achievementCount === 0) {
    return (
      <td className={styles.none}>
        <span aria-hidden="true">{t('words.missing')}</span>
        <span className="visuallyHidden">{t('charts.matrix.noInitiatives')}</span>
      </td>
    );
  }
  const achievements = formatNumber(achievementCount);
  const [withNumber, all] = [formatNumber(withNumberCount), formatNumber(initiativeCount)];
  return (
    <td className={shade === null ? styles.whole : undefined} data-shade={shade ?? undefined}>
      <button
        type="button"
        className={styles.cell}
        aria-label={t('charts.matrix.cell', { name, achievements, withNumber, all })}
        onClick={onOpen}
      >
        <span className={styles.count}>{achievements}</span>
        <span className={styles.initiatives}>
          {withNumber}/{all}
        </span>
      </button>
    </td>
  );
}
