import { ruby } from '../../ui/Ruby';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countSelected } from '../../query/achievementRows';
import { countFacets } from '../../query/facets';
import { facets, isSelectionEmpty, type Facet } from '../../query/selection';
import { useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { facetWordKeys } from '../../words/nameFacetValue';
import { FacetList, YearField } from './FacetList';
import styles from './FilterBar.module.css';

/** Those that a reader narrows by first stand open. */
const firstFacets: readonly Facet[] = ['departments', 'pillars'];

/** The filters as a dialog, for pages without room for menus; the button says what would be seen on closing, and so does a live region while choosing. */
export function FilterSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const count = useMemo(() => countSelected(index, selection).countedCount, [index, selection]);
  const counts = useMemo(() => countFacets(index, selection), [index, selection]);
  const { resetSelection } = useBoardActions();
  const footer = (
    <>
      <output className="visuallyHidden">{t('filters.resultCount', { count })}</output>
      <Button disabled={isSelectionEmpty(selection)} onClick={resetSelection}>
        {t('filters.reset')}
      </Button>
      <Button look="primary" onClick={onClose}>
        {t('filters.show', { count })}
      </Button>
    </>
  );
  return (
    <Dialog title={t('filters.label')} closeLabel={t('filters.close')} placement="sheet" onClose={onClose} footer={footer}>
      <YearField />
      {facets.map((facet) => (
        <details key={facet} className={styles.facet} open={firstFacets.includes(facet) || selection[facet].length > 0}>
          <summary className={styles.summary}>
            <span>{ruby(t(facetWordKeys[facet]))}</span>
            {selection[facet].length > 0 && <span className={styles.chosenCount}>{selection[facet].length}</span>}
          </summary>
          <FacetList facet={facet} counts={counts} />
        </details>
      ))}
    </Dialog>
  );
}
