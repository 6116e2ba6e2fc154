import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareSearch } from '../../query/foldReport';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { lazyPart } from '../../ui/lazyPart';
import { useShortcut } from '../../ui/useShortcut';
import styles from './FilterBar.module.css';
import type { HitKeys } from './SearchHits';

const fetchHits = async () => import('./SearchHits');
/** Without them the search itself goes on. */
const { Part: SearchHits } = lazyPart(async () => (await fetchHits()).SearchHits, { otherwise: null });

/** There is one field on the page, to which a link leads. */
const id = 'search';

/**
 * Search in labels, initiatives, goals and sentences; narrows while typing, and shows its first hits below. `/` jumps here, the arrow keys go through
 * the hits, Enter opens the chosen one or shows all of them, Esc clears.
 */
export function SearchField({
  hasExample = false,
}: {
  /** Says what could be looked for, where there is room. */ readonly hasExample?: boolean;
}) {
  const { t } = useTranslation();
  const { text } = useView('selection');
  const { changeSelection } = useBoardActions();
  const hasShortcuts = useView('hasShortcuts');
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<HitKeys>(null);
  const [hits, setHits] = useState<'away' | 'ready' | 'open'>('away');
  const [active, setActive] = useState<string>();
  const listId = `${id}-hits`;
  useShortcut(
    '/',
    hasShortcuts,
    useCallback(() => input.current?.focus(), []),
  );
  const showHits = useShowHits();
  usePreparedSearch();
  const show = (state: typeof hits) => {
    setHits(state);
    setActive(undefined);
  };
  const change = (typed: string) => {
    changeSelection({ text: typed });
    show('open');
  };
  const clear = () => {
    change('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && hits !== 'open') show('open');
    if (keys.current?.press(event.key) === true) event.preventDefault();
    else if (event.key === 'Escape' && text !== '') clear();
    else if (event.key === 'Enter' && text.trim() !== '') {
      show('ready');
      void showHits();
    }
  };
  return (
    <search ref={box} className={styles.search}>
      <label htmlFor={id} className="visuallyHidden">
        {t('filters.search')}
      </label>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hits === 'open' && text.trim() !== ''}
        aria-controls={listId}
        aria-activedescendant={active && `${listId}-${active}`}
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        className={styles.input}
        placeholder={t(hasExample ? 'filters.searchExample' : 'filters.searchPlaceholder')}
        value={text}
        onChange={(event) => change(event.target.value)}
        onFocus={() => show('ready')}
        onBlur={() => show('away')}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <Button look="quiet" icon="close" isIconOnly className={styles.clear} onClick={clear}>
          {t('filters.clearSearch')}
        </Button>
      )}
      {hits !== 'away' && (
        <SearchHits
          ref={keys}
          field={box}
          listId={listId}
          isOpen={hits === 'open'}
          active={active}
          onActive={setActive}
          onClose={() => show('ready')}
        />
      )}
    </search>
  );
}

/** Ms: the screen is drawn before texts are made ready for the first search; a slice of that work, and the pause after it. */
const [prepareAfter, sliceTime, pauseTime] = [1000, 5, 5];

/** Makes the texts of the report ready for the first search, in slices that no one feels. */
function usePreparedSearch(): void {
  const index = useReportIndex();
  useEffect(() => {
    const step = () => {
      const end = performance.now() + sliceTime;
      if (!prepareSearch(index, () => performance.now() < end)) timer = setTimeout(step, pauseTime);
    };
    let timer = setTimeout(step, prepareAfter);
    return () => clearTimeout(timer);
  }, [index]);
}

/** Opens the only hit of a search, or all of them in the table; also where what shows them did not come. */
function useShowHits(): () => Promise<void> {
  const index = useReportIndex();
  const selection = useSelection();
  const { changeView } = useBoardActions();
  return useCallback(async () => {
    const part = await fetchHits().catch(() => null);
    changeView(part === null ? { screen: 'table', open: null } : part.openHits(index, selection));
  }, [index, selection, changeView]);
}
