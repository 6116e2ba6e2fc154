import '../../i18n/laterTexts';
import { ruby } from '../../ui/Ruby';
import { useDeferredValue, useImperativeHandle, useLayoutEffect, useMemo, useRef, type ReactNode, type Ref, type RefObject } from 'react';
import type { ReportIndex } from '../../domain/reportIndex';
import { findHits, type SearchHits as Hits } from '../../query/searchHits';
import { emptySelection, isSelectionEmpty, type Selection } from '../../query/selection';
import type { ViewState } from '../../query/view';
import { useBoardActions, useSelection } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Highlighted } from '../../ui/Highlighted';
import { MarkedText } from '../../ui/MarkedText';
import { SearchedText } from '../../ui/SearchedText';
import { useFollowing } from '../../ui/useFollowing';
import { formatNumber } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';
import { cutToHit, namePassage, readPassage, writePassagesTitle } from '../../words/readPassage';
import styles from './SearchHits.module.css';

/** A line of the list: a hit that opens, all of them in the table, or the same search without the other filters. */
interface Option {
  readonly id: string;
  readonly kind: 'figure' | 'passage' | 'all' | 'widen';
  readonly patch: Partial<ViewState>;
  readonly content: ReactNode;
}

/** So many hits of each sort are shown while typing; a list that scrolls is a screen of its own. */
const [mostFigures, mostPassages] = [5, 3];

/** What Enter does with a search where no line is chosen: its only hit opens, otherwise the table shows all of them. */
export const openHits = (index: ReportIndex, selection: Selection): Partial<ViewState> => openAll(findHits(index, selection));

function openAll({ figures, passages }: Hits): Partial<ViewState> {
  const [figure, ...others] = figures;
  const [passage, ...more] = passages;
  if (figure !== undefined && others.length === 0) return { screen: 'table', open: { kind: 'quantity', id: figure.quantity.id } };
  const isOnly = figure === undefined && passage !== undefined && more.length === 0;
  return { screen: 'table', open: isOnly ? { kind: 'initiative', id: passage.row.initiative.id } : null };
}

interface SearchHitsProps {
  /** The box of the field, below which the list stands. */
  readonly field: RefObject<HTMLElement | null>;
  /** False while the reader has typed nothing yet: only the place is there in which hits will be announced. */
  readonly isOpen: boolean;
  readonly listId: string;
  /** Id of the chosen line; undefined for none. */
  readonly active: string | undefined;
  readonly onActive: (id: string | undefined) => void;
  readonly onClose: () => void;
  readonly ref: Ref<HitKeys>;
}

/** What the list does with a key that is pressed in the field. */
export interface HitKeys {
  /** True where the key is used up. */
  readonly press: (key: string) => boolean;
}

/** The first hits of a search below its field, numbers before sentences: a list to be reached with the arrow keys, on every screen. */
export function SearchHits({ field, isOpen, listId, active, onActive, onClose, ref }: SearchHitsProps) {
  const words = useNameWords();
  const { index, t } = words;
  const { changeView } = useBoardActions();
  const typed = useSelection();
  // letters go first, then what the screen shows, then their hits, also where this comes with the first letters
  const selection = useFollowing(useDeferredValue(typed), emptySelection);
  const hits = useMemo(() => findHits(index, selection), [index, selection]);
  const options = useMemo(() => listOptions(hits, selection, words), [hits, selection, words]);
  const isShown = isOpen && selection.text.trim() !== '';
  const choose = ({ patch }: Option) => {
    onClose();
    changeView(patch);
  };
  useImperativeHandle(ref, () => ({
    press: (key) => {
      if (!isShown) return false;
      // a key goes through what the letters ask for, also where the list below has not caught up with them
      const current = selection === typed ? options : listOptions(findHits(index, typed), typed, words);
      const place = current.findIndex(({ id }) => id === active);
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (step !== undefined && current.length > 0) {
        // the field itself is one of the stops
        const stops = [undefined, ...current];
        onActive(stops.at((place + 1 + step) % stops.length)?.id);
        return true;
      }
      const chosen = current[place];
      if (chosen === undefined) return false;
      if (key === 'Escape') onActive(undefined);
      if (key === 'Enter') choose(chosen);
      return key === 'Escape' || key === 'Enter';
    },
  }));
  return (
    <>
      <span aria-live="polite" className="visuallyHidden">
        {isShown && announce(hits, words)}
      </span>
      {isShown && (
        <Popup field={field}>
          {options.length === 0 ? (
            <p className={styles.none}>{ruby(t('table.hits.none'))}</p>
          ) : (
            <OptionList {...{ listId, options, hits, words, choose }} active={options.find(({ id }) => id === active)?.id} />
          )}
        </Popup>
      )}
    </>
  );
}

/** 数値 12件、文 7件: where a screen reader is told what was found, and what the keys do. */
function announce({ figures, passages }: Hits, { t }: NameWords): string {
  if (figures.length + passages.length === 0) return t('table.hits.none');
  const only = figures.length === 1 || figures.length + passages.length === 1;
  return t(only ? 'table.hits.saidOnly' : 'table.hits.said', { figures: figures.length, passages: passages.length });
}

function listOptions({ figures, passages }: Hits, selection: Selection, words: NameWords): readonly Option[] {
  const { index, names, t } = words;
  const search = selection.text;
  const count = (value: number) => formatNumber(value, names.language);
  const found = (hits: Hits) => ({ figures: count(hits.figures.length), passages: count(hits.passages.length) });
  const ofFigures = figures.slice(0, mostFigures).map(({ quantity, department }): Option => ({
    id: quantity.id,
    kind: 'figure',
    patch: { open: { kind: 'quantity', id: quantity.id } },
    content: (
      <>
        <span className={styles.text}>
          <SearchedText value={names.translate('label', quantity.label)} search={search} />
        </span>
        <strong className={styles.value}>{ruby(names.quantity(quantity).text)}</strong>
        <span className={styles.place}>
          <MarkedText value={names.translate('department', department.name)} />
        </span>
      </>
    ),
  }));
  const ofPassages = passages.slice(0, mostPassages).map((passage): Option => {
    const { text, isTranslated, original } = readPassage(passage, words);
    return {
      id: passage.id,
      kind: 'passage',
      patch: { open: { kind: 'initiative', id: passage.row.initiative.id } },
      content: (
        <>
          <span>
            <span className={styles.text} lang={isTranslated ? undefined : 'ja'}>
              <Highlighted text={cutToHit(text, search)} search={search} />
            </span>
            {original !== undefined && (
              <span className={`${styles.text} ${styles.original}`} lang="ja">
                <Highlighted text={cutToHit(original, search)} search={search} />
              </span>
            )}
          </span>
          <span className={styles.value}>{ruby(namePassage(passage, words))}</span>
          <span className={styles.place}>
            <MarkedText value={names.translate('department', passage.row.department.name)} />
          </span>
        </>
      ),
    };
  });
  const hits = { figures, passages };
  if (ofFigures.length + ofPassages.length > 1)
    return [
      ...ofFigures,
      ...ofPassages,
      { id: 'all', kind: 'all', patch: openAll(hits), content: <span>{ruby(t('table.hits.all', found(hits)))}</span> },
    ];
  if (ofFigures.length + ofPassages.length > 0) return [...ofFigures, ...ofPassages];
  const wider: Selection = { ...emptySelection, year: selection.year, text: search };
  const more = isSelectionEmpty({ ...selection, text: '' }) ? hits : findHits(index, wider);
  if (more.figures.length + more.passages.length === 0) return [];
  return [{ id: 'widen', kind: 'widen', patch: { selection: wider }, content: <span>{ruby(t('table.hits.widen', found(more)))}</span> }];
}

interface OptionListProps {
  readonly listId: string;
  readonly options: readonly Option[];
  readonly active: string | undefined;
  readonly hits: Hits;
  readonly words: NameWords;
  readonly choose: (option: Option) => void;
}

function OptionList({ listId, options, active, hits, words, choose }: OptionListProps) {
  const { names, t } = words;
  const number = (value: number) => formatNumber(value, names.language);
  // without a choice Enter takes the line that stands for all hits, or the only one
  const byEnter = active ?? options.at(-1)?.id;
  const groups = [
    { kind: 'figure', title: t('table.hits.figures', { number: number(hits.figures.length) }) },
    { kind: 'passage', title: writePassagesTitle(hits.passages, words) },
  ] as const;
  const draw = (option: Option) => (
    // Reached by the arrow keys from the field, which keeps the focus (ARIA 1.2, combobox).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      key={option.id}
      id={`${listId}-${option.id}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={option.id === active}
      className={styles.option}
      data-kind={option.kind}
      onClick={() => choose(option)}
    >
      {option.content}
      {option.id === byEnter && (
        <kbd className={styles.key} aria-hidden="true">
          Enter
        </kbd>
      )}
    </div>
  );
  return (
    // A native list can't hold the field's own focus.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={listId} role="listbox" aria-label={t('table.hits.label')} className={styles.list}>
      {groups.map(({ kind, title }) => {
        const own = options.filter((option) => option.kind === kind);
        if (own.length === 0) return null;
        return (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          <div key={kind} role="group" aria-label={title}>
            <div className={styles.title} aria-hidden="true">
              {ruby(title)}
            </div>
            {own.map(draw)}
          </div>
        );
      })}
      {options.filter(({ kind }) => kind === 'all' || kind === 'widen').map(draw)}
    </div>
  );
}

/** Room between the list and the edges of the window, CSS pixels. */
const margin = 16;
const widest = 620;

/** Stands above everything, since a field may be in a column that scrolls; below the field, as wide as the window allows. */
function Popup({ field, children }: { readonly field: RefObject<HTMLElement | null>; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const popup = box.current;
    if (popup === null) return undefined;
    const place = () => {
      const { left, bottom, width } = field.current?.getBoundingClientRect() ?? new DOMRect();
      const room = document.documentElement.clientWidth - 2 * margin;
      const own = Math.min(Math.max(width, widest), room);
      popup.style.width = `${own}px`;
      popup.style.left = `${Math.max(margin, Math.min(left, room + margin - own))}px`;
      popup.style.top = `${bottom + 4}px`;
      // what a keyboard on the screen covers is no room
      popup.style.maxHeight = `${Math.max((window.visualViewport?.height ?? window.innerHeight) - bottom - margin, 160)}px`;
    };
    popup.showPopover();
    place();
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, { capture: true });
    };
  }, [field]);
  return (
    // the field keeps the focus while a line is pressed
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} popover="manual" className={styles.popup} onMouseDown={(event) => event.preventDefault()}>
      {children}
    </div>
  );
}
