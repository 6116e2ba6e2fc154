import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countFacets } from '../../query/facets';
import { facets, type Facet } from '../../query/selection';
import { facetWordKeys } from '../../words/nameFacetValue';
import { useReportIndex, useSelection } from '../../store/useBoard';
import { FacetList } from './FacetList';
import styles from './FacetPanel.module.css';

/** Those that a reader narrows by first stand open: each of their values is one click away. */
const firstFacets: readonly Facet[] = ['departments', 'pillars', 'units'];
const order = [...firstFacets, ...facets.filter((facet) => !firstFacets.includes(facet))];

/** Every facet with its values, in the order in which readers narrow. */
export function FacetPanel() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const counts = useMemo(() => countFacets(index, selection), [index, selection]);
  return order.map((facet) => (
    <details key={facet} className={styles.facet} open={firstFacets.includes(facet) || selection[facet].length > 0}>
      <summary className={styles.summary}>
        {t(facetWordKeys[facet])}
        {selection[facet].length > 0 && <span className={styles.chosen}>{selection[facet].length}</span>}
      </summary>
      <FacetList facet={facet} label={t(facetWordKeys[facet])} counts={counts} />
    </details>
  ));
}
