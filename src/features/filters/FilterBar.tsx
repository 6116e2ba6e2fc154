import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countAchievements, selectRows } from '../../query/achievementRows';
import { facets, isSelectionEmpty } from '../../query/selection';
import { useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import styles from './FilterBar.module.css';
import { listChips } from './filterModel';
import { FacetPanel, SearchField, YearField } from './FilterPanel';
import { SavedViews } from './SavedViews';

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

/** Every active filter as a chip that takes it away again, and all of them at once. */
function FilterChips() {
  const { t } = useTranslation();
  const words = useNameWords();
  const selection = useSelection();
  const { toggleFacet, changeSelection, resetSelection } = useBoardActions();
  const list = useRef<HTMLUListElement>(null);
  if (isSelectionEmpty(selection)) return null;
  const chips = listChips(selection, words);
  const remove = (place: number) => {
    const chip = chips[place];
    if (chip === undefined) return;
    if (chip.facet === 'text') changeSelection({ text: '' });
    else toggleFacet(chip.facet, chip.value);
    // The chip goes: the keyboard goes on at the one that takes its place.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[place + 1] ?? buttons[place - 1])?.focus();
  };
  return (
    <ul ref={list} className={styles.chips}>
      {chips.map(({ key, name }, place) => (
        <li key={key}>
          <button type="button" className={styles.chip} onClick={() => remove(place)}>
            <span className="visuallyHidden">{t('filters.remove', { name })}</span>
            <span aria-hidden="true">{name}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <Button look="quiet" onClick={resetSelection}>
          {t('filters.reset')}
        </Button>
      </li>
    </ul>
  );
}

/** The filters as a dialog, for pages without room beside the screen; the button says what would be seen on closing. */
function FilterSheet({ count, onClose }: { count: number; onClose: () => void }) {
  const { t } = useTranslation();
  const selection = useSelection();
  const { resetSelection } = useBoardActions();
  const footer = (
    <>
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
      <FacetPanel />
    </Dialog>
  );
}
