import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countAchievements, selectRows } from '../../query/achievementRows';
import { facets } from '../../query/selection';
import { useReportIndex, useSelection } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import styles from './FilterBar.module.css';
import { FilterChips } from './FilterChips';
import { FilterSheet } from './FilterSheet';
import { SavedViews } from './SavedViews';
import { SearchField } from './SearchField';

/**
 * What is chosen, above every screen: chips, and how many achievements are left.
 * @param props.isCompact no room for the filters beside the screen: search and a button that opens them stand here
 * @param props.tools what can be done with the screen as a whole
 */
export function FilterBar({ isCompact, tools }: { isCompact: boolean; tools?: ReactNode }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const [isOpen, setOpen] = useState(false);
  const [isManaging, setManaging] = useState(false);
  const count = useMemo(() => countAchievements(index, selectRows(index, selection)).countedCount, [index, selection]);
  const chosenCount = facets.reduce((sum, facet) => sum + selection[facet].length, 0);
  return (
    <section className={styles.bar} aria-label={t('filters.active')}>
      {isCompact && (
        <div className={styles.tools}>
          <SearchField />
          <Button icon="filter" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {chosenCount === 0 ? t('filters.open') : t('filters.openCount', { count: chosenCount })}
          </Button>
        </div>
      )}
      {isCompact && isOpen && <FilterSheet count={count} onClose={() => setOpen(false)} />}
      <div className={styles.chosen}>
        <output className={styles.count}>{t('filters.resultCount', { count })}</output>
        <FilterChips />
        <div className={styles.views}>
          <Button look="quiet" aria-haspopup="dialog" onClick={() => setManaging(true)}>
            {t('views.open')}
          </Button>
          {tools}
        </div>
      </div>
      {isManaging && <SavedViews onClose={() => setManaging(false)} />}
    </section>
  );
}
