import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useNames } from '../../store/useNames';
import styles from './WeaknessNote.module.css';
import type { Weakness } from './listWeaknesses';

interface WeaknessNoteProps {
  readonly weaknesses: readonly Weakness[];
  readonly unit: string;
}

/** In one sentence, before the charts: why they say less than they seem to. */
export function WeaknessNote({ weaknesses, unit }: WeaknessNoteProps) {
  const { t } = useTranslation();
  const names = useNames();
  if (weaknesses.length === 0) return null;
  const number = (value: number) => formatNumber(value, names.language);
  const write = (weakness: Weakness): string => {
    if (weakness.code === 'single') return t('compare.weak.single');
    if (weakness.code === 'oneDepartment') return t('compare.weak.oneDepartment', { number: number(weakness.valueCount) });
    if (weakness.code === 'activities') return t('compare.weak.activities', { number: number(weakness.activityCount) });
    if (weakness.code === 'periods') return t('compare.weak.periods', { number: number(weakness.otherCount) });
    if (weakness.code === 'changes') return t('compare.weak.changes', { number: number(weakness.changeCount) });
    return t('compare.weak.overlap', { unit: names.unit(unit), number: number(weakness.valueCount) });
  };
  return (
    <p className={styles.note}>
      {t('compare.weak.sentence', { reasons: weaknesses.map(write).reduce((first, second) => t('compare.weak.both', { first, second })) })}
    </p>
  );
}
