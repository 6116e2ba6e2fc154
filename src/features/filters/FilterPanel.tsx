import { lazy, Suspense, useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { countFacets, type FacetCounts } from '../../query/facets';
import { emptySelection, facets, type Facet } from '../../query/selection';
import { reportCatalogue } from '../../store/reportCatalogue';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { MarkedText } from '../../ui/MarkedText';
import { SelectField } from '../../ui/SelectField';
import { useShortcut } from '../../ui/useShortcut';
import { formatFiscalYear } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import { facetWordKeys } from '../../words/nameFacetValue';
import { listFacetOptions, type FacetOption } from './filterModel';
import styles from './FilterPanel.module.css';
import type { HitKeys } from './SearchHits';

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

/**
 * Choice of the fiscal year, once there is more than one report. Another year is another document, whose departments and sections need not be the
 * same: the filters start anew.
 */
export function YearField() {
  const { t } = useTranslation();
  const { changeSelection } = useBoardActions();
  const language = useView('language');
  const { report } = useReportIndex();
  if (reportCatalogue.length < 2) return null;
  return (
    <SelectField
      label={t('words.year')}
      value={String(report.fiscalYear)}
      options={reportCatalogue.map(({ fiscalYear }) => ({ value: String(fiscalYear), label: formatFiscalYear(fiscalYear, language) }))}
      onChange={(year) => changeSelection({ ...emptySelection, year: Number(year) })}
    />
  );
}

const fetchHits = async () => import('./SearchHits');
const SearchHits = lazy(async () => ({ default: (await fetchHits()).SearchHits }));

/**
 * Search in labels, initiatives, goals and sentences; narrows while typing, and shows its first hits below. `/` jumps here, the arrow keys go through
 * the hits, Enter opens the chosen one or shows all of them, Esc clears.
 */
export function SearchField() {
  const { t } = useTranslation();
  const { text } = useView('selection');
  const { changeSelection } = useBoardActions();
  const hasShortcuts = useView('hasShortcuts');
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<HitKeys>(null);
  const [hits, setHits] = useState<'away' | 'ready' | 'open'>('away');
  const [active, setActive] = useState<string>();
  const id = useId();
  const listId = `${id}-hits`;
  useShortcut(
    '/',
    hasShortcuts,
    useCallback(() => input.current?.focus(), []),
  );
  const showHits = useShowHits();
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
        placeholder={t('filters.searchPlaceholder')}
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
        <Suspense fallback={null}>
          <SearchHits
            ref={keys}
            field={box}
            listId={listId}
            isOpen={hits === 'open'}
            active={active}
            onActive={setActive}
            onClose={() => show('ready')}
          />
        </Suspense>
      )}
    </search>
  );
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

/** Those that a reader narrows by first stand open: each of their values is one click away. */
const firstFacets: readonly Facet[] = ['departments', 'pillars', 'units'];
const facetOrder = [...firstFacets, ...facets.filter((facet) => !firstFacets.includes(facet))];

/** Every facet with its values, in the order in which readers narrow. */
export function FacetPanel() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const counts = useMemo(() => countFacets(index, selection), [index, selection]);
  return facetOrder.map((facet) => (
    <details key={facet} className={styles.facet} open={firstFacets.includes(facet) || selection[facet].length > 0}>
      <summary className={styles.summary}>
        {t(facetWordKeys[facet])}
        {selection[facet].length > 0 && <span className={styles.chosenCount}>{selection[facet].length}</span>}
      </summary>
      <FacetList facet={facet} label={t(facetWordKeys[facet])} counts={counts} />
    </details>
  ));
}

/** More of a long list come on demand. */
const shortLength = 12;

/** The values of one facet with the number of achievements that choosing each would show. */
function FacetList({ facet, label, counts }: { facet: Facet; label: string; counts: FacetCounts }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const selection = useSelection();
  const [isWhole, setWhole] = useState(false);
  const options = useMemo(() => listFacetOptions(facet, counts, selection, words), [facet, counts, selection, words]);
  const shown = isWhole ? options : options.filter(({ isSelected }, place) => place < shortLength || isSelected);
  const hiddenCount = options.length - shown.length;
  return (
    <fieldset className={styles.values}>
      <legend className="visuallyHidden">{label}</legend>
      <ul className={styles.valueList}>
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
      <label className={styles.value} data-empty={count === 0}>
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
