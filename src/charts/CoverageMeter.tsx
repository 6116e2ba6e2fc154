import { formatNumber, formatPercent } from '../words/formatNumber';
import type { Coverage } from '../query/initiativeRows';
import type { NameWords } from '../words/nameFacetValue';
import { palette } from '../theme/palette';
import styles from './CoverageMeter.module.css';

/** Initiatives with a number out of all, as a small bar and in figures: 12／20（60%）. The outline is the whole. */
export function CoverageMeter({ coverage, words: { names, t } }: { coverage: Coverage; words: NameWords }) {
  const { withNumberCount, initiativeCount, share } = coverage;
  const text = t('words.coverage', {
    withNumber: formatNumber(withNumberCount, names.language),
    all: formatNumber(initiativeCount, names.language),
    share: formatPercent(share, names.language),
  });
  return (
    <span className={styles.coverage}>
      <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(share ?? 0) * 100} height={10} fill={palette.count} />
        <rect className={styles.whole} width={100} height={10} fill="none" stroke="var(--color-border-control)" />
      </svg>
      <span className={styles.text}>
        <span className="visuallyHidden">{t('words.withNumber')} </span>
        {text}
      </span>
    </span>
  );
}
