import type { Department, Quantity } from '../domain/report';
import { useNames } from '../store/useNames';
import { MarkedText } from '../ui/MarkedText';
import { ViewLink } from './ViewLink';
import { formatNumber, formatPercent } from '../words/formatNumber';
import type { NameWords } from '../words/nameFacetValue';
import { palette } from '../theme/palette';
import styles from './ReportParts.module.css';
import type { Coverage } from '../query/initiativeRows';

/** The name of a department, which leads to its sheet. */
export function DepartmentLink({ department }: { department: Department }) {
  const names = useNames();
  return (
    <ViewLink to={{ screen: 'department', sheetDepartment: department.id }}>
      <MarkedText value={names.translate('department', department.name)} />
    </ViewLink>
  );
}

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

interface QuantityFigureProps {
  readonly quantity: Quantity;
  /** Handed down, not asked for by each of hundreds. */
  readonly words: NameWords;
  readonly onOpen: (id: string) => void;
}

/**
 * A number, one tap from the sentence it stands in, and its unit: two elements, so that a list around them can set digit under digit and the units
 * apart.
 */
export function QuantityFigure({ quantity, words: { names, t }, onOpen }: QuantityFigureProps) {
  const { before, number, unit, after, text } = names.quantity(quantity);
  const hasTranslatedUnit = quantity.unit === null || names.translate('unit', quantity.unit).isTranslated;
  return (
    <>
      <button
        type="button"
        className={styles.number}
        data-quantity={quantity.id}
        aria-label={t('table.openNumber', { label: names.text('label', quantity.label), value: text })}
        onClick={() => onOpen(quantity.id)}
      >
        {before !== '' && <span className={styles.qualifier}>{before.trim()}</span>}
        {number}
      </button>
      <span className={styles.unit} lang={hasTranslatedUnit ? undefined : 'ja'}>{`${unit}${after}`}</span>
    </>
  );
}
