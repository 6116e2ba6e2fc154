import { useTranslation } from 'react-i18next';
import type { Correction } from '../../domain/report';
import styles from './StatementItem.module.css';

/** What was corrected in the reading, with the characters as printed one tap away. */
export function CorrectionNote({ corrections }: { corrections: readonly Correction[] }) {
  const { t } = useTranslation();
  if (corrections.length === 0) return null;
  return (
    <details className={styles.note}>
      <summary>{t('initiative.corrections', { number: corrections.length })}</summary>
      <ul>
        {corrections.map(({ start, original, corrected, reason }) => (
          <li key={start} lang="ja">
            {t('initiative.correction', { original, corrected })} {t('initiative.correctionReason', { reason })}
          </li>
        ))}
      </ul>
    </details>
  );
}
