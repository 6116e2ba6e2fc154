import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import type { FacetCounts } from '../../query/facets';
import type { Facet } from '../../query/selection';
import { useBoardActions, useSelection } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { MarkedText } from '../../ui/MarkedText';
import styles from './FacetList.module.css';
import { listFacetOptions, type FacetOption } from './facetOptions';
import { useNameWords } from '../../store/useNameWords';

/** More of a long list come on demand. */
const shortLength = 12;

/** The values of one facet with the number of achievements that choosing each would show. */
export function FacetList({ facet, label, counts }: { facet: Facet; label: string; counts: FacetCounts }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const selection = useSelection();
  const [isWhole, setWhole] = useState(false);
  const options = useMemo(() => listFacetOptions(facet, counts, selection, words), [facet, counts, selection, words]);
  const shown = isWhole ? options : options.filter(({ isSelected }, place) => place < shortLength || isSelected);
  const hiddenCount = options.length - shown.length;
  return (
    <fieldset className={styles.facet}>
      <legend className="visuallyHidden">{label}</legend>
      <ul className={styles.list}>
        {shown.map((option) => (
          <FacetItem key={option.value} facet={facet} option={option} />
        ))}
      </ul>
      {(hiddenCount > 0 || isWhole) && (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('filters.fewer') : t('filters.more', { count: hiddenCount })}
        </Button>
      )}
      {facet === 'sections' && selection.departments.length === 0 && <p className={styles.hint}>{t('filters.sectionHint')}</p>}
    </fieldset>
  );
}

function FacetItem({ facet, option }: { facet: Facet; option: FacetOption }) {
  const { t } = useTranslation();
  const { names } = useNameWords();
  const { toggleFacet } = useBoardActions();
  const reasonId = useId();
  const { value, count, isAbsent } = option;
  return (
    <li>
      <label className={styles.item} data-empty={count === 0}>
        <input
          type="checkbox"
          checked={option.isSelected}
          disabled={isAbsent}
          aria-describedby={isAbsent ? reasonId : undefined}
          onChange={() => toggleFacet(facet, value)}
        />
        <span>
          <MarkedText value={option.name} />
        </span>
        {!isAbsent && (
          <span className={styles.count}>
            {formatNumber(count, names.language)}
            <span className="visuallyHidden">{t('filters.countUnit')}</span>
          </span>
        )}
      </label>
      {isAbsent && (
        <p id={reasonId} className={styles.hint}>
          {t('filters.pillarMissingReason', { number: value })}
        </p>
      )}
    </li>
  );
}
