import type { Department, Quantity } from '../domain/report';
import { useNames } from '../store/useNames';
import { MarkedText } from '../ui/MarkedText';
import { ruby } from '../ui/Ruby';
import { ViewLink } from './ViewLink';
import type { NameWords } from '../words/nameFacetValue';
import styles from './ReportParts.module.css';

/** The name of a department, which leads to its sheet. */
export function DepartmentLink({ department }: { department: Department }) {
  const names = useNames();
  return (
    <ViewLink to={{ screen: 'department', sheetDepartment: department.id }}>
      <MarkedText value={names.translate('department', department.name)} />
    </ViewLink>
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
        {before !== '' && <span className={styles.qualifier}>{ruby(before)}</span>}
        {before.endsWith(' ') && ' '}
        <span>{number}</span>
      </button>
      <span className={styles.unit} lang={hasTranslatedUnit ? undefined : 'ja'}>
        {ruby(`${unit}${after}`, number)}
      </span>
    </>
  );
}
