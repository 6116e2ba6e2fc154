import { useTranslation } from 'react-i18next';
import { FacetPanel } from './FacetPanel';
import styles from './FilterPanel.module.css';
import { SearchField } from './SearchField';
import { YearField } from './YearField';

/** All filters beside the screen, for wide pages. */
export function FilterPanel() {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-label={t('filters.label')}>
      <YearField />
      <SearchField />
      <div>
        <FacetPanel />
      </div>
    </section>
  );
}
