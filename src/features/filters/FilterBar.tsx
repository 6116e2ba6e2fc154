import { ruby } from '../../ui/Ruby';
import { memo, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countSelected } from '../../query/achievementRows';
import { countFacets } from '../../query/facets';
import { facets, isSelectionEmpty, type Facet, type FacetValue } from '../../query/selection';
import { defaultView } from '../../query/view';
import { writeLink } from '../../store/history';
import { serializeView } from '../../store/urlCodec';
import { useShownChartView } from '../../store/ShownView';
import { BoardContext, useBoard, useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { facetWordKeys, listFilters } from '../../words/nameFacetValue';
import { FacetList, YearField } from './FacetList';
import styles from './FilterBar.module.css';
import { nameChosen } from './filterModel';
import { SearchField } from './SearchField';

interface FilterBarProps {
  /** A department's sheet is whole: what can be done with it stands here, no filters. */
  readonly hasFilters: boolean;
  /** The screen that the board begins with: on a phone with its search. */
  readonly isStart: boolean;
  /** What else can be done with the screen as a whole. */
  readonly tools: ReactNode;
  /** The views that the reader has kept, in a dialog. */
  readonly drawSavedViews: (onClose: () => void) => ReactNode;
  /** All filters, in a dialog. */
  readonly drawSheet: (onClose: () => void) => ReactNode;
}

/**
 * One line above every screen: a menu for each facet with what is chosen in it, how many numbers are left, and what can be done with the view. Where
 * there is no room for the menus, a button opens all of them as a sheet; where there is none for the actions, they stand in a menu.
 */
export const FilterBar = memo(function FilterBar({ hasFilters, isStart, tools, drawSavedViews, drawSheet }: FilterBarProps) {
  const { t } = useTranslation();
  const hasRoomForMenus = useMediaQuery('(width >= 1000px)');
  const hasRoomForActions = useMediaQuery('(width >= 1180px)');
  const isSmall = useMediaQuery('(width < 640px)');
  const [isManaging, setManaging] = useState(false);
  const actions = (
    <>
      <CopyViewLink />
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setManaging(true)}>
        {t('filters.savedViews')}
      </Button>
      {tools}
    </>
  );
  return (
    <div className={styles.bar} data-start={(isStart && isSmall) || undefined}>
      {isSmall && <SearchField hasExample={isStart} />}
      {hasFilters && <Filters hasMenus={hasRoomForMenus} drawSheet={drawSheet} />}
      {hasRoomForActions ? (
        <section aria-label={t('filters.actions')} className={styles.actions}>
          {actions}
        </section>
      ) : (
        <Popup
          className={styles.more}
          label={isSmall ? '' : t('filters.actions')}
          icon="more"
          isKept
          {...(isSmall && { name: t('filters.actions') })}
        >
          <div className={styles.actionList}>{actions}</div>
        </Popup>
      )}
      {isManaging && drawSavedViews(() => setManaging(false))}
    </div>
  );
});

/**
 * Copies the address of the present view, filters and all. Where the browser refuses, the address stands there to be copied by hand; a page opened from
 * a file has none that would open elsewhere.
 */
function CopyViewLink() {
  const { t } = useTranslation();
  const board = useContext(BoardContext);
  const view = useBoard((state) => state.view);
  /** What became of the last copy; it says nothing about another view. */
  const [last, setLast] = useState<{ readonly hash: string; readonly link: string; readonly isCopied: boolean } | null>(null);
  if (board === null || writeLink(board, defaultView) === null) return null;
  const state = last !== null && last.hash === serializeView(view) ? (last.isCopied ? 'copied' : 'refused') : 'idle';
  const copy = async () => {
    const [hash, link] = [serializeView(view), writeLink(board, { ...view, chart: null }) ?? ''];
    try {
      await navigator.clipboard.writeText(link);
      setLast({ hash, link, isCopied: true });
    } catch {
      setLast({ hash, link, isCopied: false });
    }
  };
  return (
    <span className={styles.link}>
      <Button look="quiet" icon={state === 'copied' ? 'check' : 'link'} onClick={() => void copy()}>
        {t('filters.copyLink')}
      </Button>
      <output className="visuallyHidden">{state === 'copied' && t('filters.copied')}</output>
      {state === 'refused' && (
        <label className={styles.byHand}>
          <span>{ruby(t('filters.copyByHand'))}</span>
          <input readOnly value={last?.link} onFocus={(event) => event.target.select()} onBlur={() => setLast(null)} />
        </label>
      )}
    </span>
  );
}

function Filters({ hasMenus, drawSheet }: { hasMenus: boolean } & Pick<FilterBarProps, 'drawSheet'>) {
  const { t } = useTranslation();
  const words = useNameWords();
  const selection = useSelection();
  const { resetSelection } = useBoardActions();
  const [isOpen, setOpen] = useState(false);
  const chosenCount = facets.reduce((sum, facet) => sum + selection[facet].length, 0);
  return (
    <section className={styles.filters} aria-label={t('filters.label')}>
      {hasMenus ? (
        <>
          <YearField />
          {facets.map((facet) => (
            <FacetMenu key={facet} facet={facet} />
          ))}
          {!isSelectionEmpty(selection) && (
            <Button look="quiet" className={styles.reset} onClick={resetSelection}>
              {t('filters.reset')}
            </Button>
          )}
        </>
      ) : (
        <Button icon="filter" className={styles.open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {chosenCount === 0 ? t('filters.open') : t('filters.openCount', { count: chosenCount })}
        </Button>
      )}
      {/* how many numbers the whole document has is told to nobody who sees the page: it answers no question */}
      <ResultCount isSeen={!isSelectionEmpty(selection)} />
      {isOpen && !hasMenus && drawSheet(() => setOpen(false))}
      <p className={styles.printed}>{ruby(listFilters(selection, words).join('／'))}</p>
    </section>
  );
}

/** From the filters past everything else to what they leave: the rows of the table, otherwise the screen. The menu closes as it is left. */
const goToResults = () => (document.getElementById('results') ?? document.getElementById('content'))?.focus();

function useCount(): number {
  const index = useReportIndex();
  const { selection: counted } = useShownChartView();
  return useMemo(() => countSelected(index, counted).countedCount, [index, counted]);
}

function ResultCount({ isSeen }: { isSeen: boolean }) {
  const { t } = useTranslation();
  const count = useCount();
  return <output className={isSeen ? styles.count : 'visuallyHidden'}>{ruby(t('filters.resultCount', { count }))}</output>;
}

/** What an open menu holds. */
function FacetBox({ facet }: { facet: Facet }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const { selection: counted } = useShownChartView();
  const counts = useMemo(() => countFacets(index, counted), [index, counted]);
  const count = useCount();
  return (
    <>
      <FacetList facet={facet} counts={counts} />
      <Button className={styles.show} onClick={goToResults}>
        {t('filters.show', { count })}
      </Button>
    </>
  );
}

/** One facet: its menu, what is chosen in it, and a way to let all of that go. It is drawn anew where something of its own is chosen. */
const FacetMenu = memo(function FacetMenu({ facet }: { facet: Facet }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const values: readonly FacetValue[] = useBoard(({ view }) => view.selection[facet]);
  const { changeSelection } = useBoardActions();
  const menu = useRef<HTMLDivElement>(null);
  const name = t(facetWordKeys[facet]);
  const chosen = nameChosen(facet, values, words);
  const [first, ...others] = chosen;
  const clear = () => {
    changeSelection({ [facet]: [] });
    // this button goes: the keyboard goes on at the menu
    menu.current?.querySelector('button')?.focus();
  };
  const label = (
    <>
      <span className={styles.facetName}>{ruby(name)}</span>
      {first !== undefined && <span className={styles.chosen}>{ruby(first)}</span>}
      {others.length > 0 && <span className={styles.others}>{ruby(t('filters.andMore', { count: others.length }))}</span>}
    </>
  );
  return (
    <div ref={menu} className={styles.menu} data-chosen={chosen.length > 0} title={chosen.length > 0 ? chosen.join('、') : undefined}>
      <Popup look="pill" label={label}>
        <FacetBox facet={facet} />
      </Popup>
      {chosen.length > 0 && (
        <Button look="quiet" icon="close" isIconOnly className={styles.clear} onClick={clear}>
          {t('filters.remove', { name: chosen.join('、') })}
        </Button>
      )}
    </div>
  );
});
