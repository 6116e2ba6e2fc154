import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useView } from '../../store/useBoard';
import styles from './SheetBlock.module.css';

interface SheetBlockProps {
  readonly title: string;
  /** What is counted, in a quieter line. */
  readonly subtitle?: string;
  /** How many entries the page has no room for; nothing is said for 0 and less. */
  readonly hiddenCount?: number;
  readonly children: ReactNode;
}

/** One part of the sheet under its heading. */
export function SheetBlock({ title, subtitle, hiddenCount = 0, children }: SheetBlockProps) {
  const { t } = useTranslation();
  const language = useView('language');
  return (
    <section className={styles.block}>
      <h3 className={styles.title}>
        {title}
        {subtitle !== undefined && <span className={styles.subtitle}>{subtitle}</span>}
      </h3>
      {children}
      {hiddenCount > 0 && <p className={styles.more}>{t('department.more', { number: formatNumber(hiddenCount, language) })}</p>}
    </section>
  );
}
