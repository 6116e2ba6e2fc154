import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { startTransition, useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { entryAt } from '../../domain/collections';
import { keyOfLine, type TableLine } from '../../query/tableModel';
import { useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { formatNumber } from '../../words/formatNumber';
import { useRows } from './AchievementTable';
import { Pages } from './CardList';
import { openIdOf } from './NumberCell';
import { stepAfter, TableRow, type TableBodyProps } from './TableBody';
import { useRowFocus } from './useRowFocus';
import styles from './TableView.module.css';

/**
 * Up to so many lines every row stands in the page, where the browser's own search and print find it: they are drawn within a second. Of more, those
 * in view are drawn, or a page of them.
 */
export const wholeLines = 500;
/** Lines on one page, and on paper. */
const pageLines = 200;
/** Lines that are scrolled through at a time: of some hundred thousand more a browser shows the first ones only, since no element may be higher. */
const partLines = 100_000;

type Lines = readonly TableLine[];
type Region = RefObject<HTMLElement | null>;

/** Rows are counted from 1, and the head of the columns is the first. */
const firstRowIndex = 2;

/** The place among all lines of the one that stands first in view, below the heads of the columns: these stay, the `thead` around them scrolls away. */
function findSeenPlace(region: HTMLElement | null): number {
  const top = region?.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0;
  const lines = [...(region?.querySelectorAll<HTMLElement>('tr[data-row][aria-rowindex]') ?? [])];
  const seen = lines.find((line) => line.getBoundingClientRect().bottom > top);
  return seen === undefined ? 0 : Number(seen.ariaRowIndex) - firstRowIndex;
}

interface LongTableState {
  /** The first line of the page that is drawn; null where lines are drawn as they come into view. */
  readonly from: number | null;
  /** The first line of those that are scrolled through. */
  readonly part: number;
  readonly total: number;
  readonly setPaged: (isPaged: boolean) => void;
  readonly go: (step: number) => void;
}

/** How a long table is drawn: continuously, in pages where the reader asks for them, and on paper the page that is in view. */
export function useLongTable(lines: Lines, region: Region): LongTableState | null {
  const isLong = lines.length > wholeLines;
  const [isPaged, setPaged] = useState(false);
  const [place, setPlace] = useState({ lines, from: 0 });
  const [printed, setPrinted] = useState<number | null>(null);
  // other lines begin anew
  const from = place.lines === lines ? place.from : 0;
  useEffect(() => {
    if (!isLong || isPaged) return undefined;
    const print = () => flushSync(() => setPrinted(Math.floor(findSeenPlace(region.current) / pageLines) * pageLines));
    const leave = () => setPrinted(null);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', leave);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', leave);
    };
  }, [isLong, isPaged, region]);
  if (!isLong) return null;
  const go = (step: number) => {
    setPlace({ lines, from: from + step });
    region.current?.scrollTo(0, 0);
    region.current?.focus({ preventScroll: true });
  };
  return { from: isPaged ? from : printed, part: Math.floor(from / partLines) * partLines, total: lines.length, setPaged, go };
}

/** Says what of a long table stands in the page, and changes it. */
export function LongTableTools({ state: { from, part, total, setPaged, go } }: { readonly state: LongTableState }) {
  const { t } = useTranslation();
  const language = useView('language');
  const length = formatNumber(pageLines, language);
  const isPaged = from !== null;
  return (
    <div className={styles.long}>
      {isPaged && <Pages {...{ from, total, go }} length={pageLines} />}
      {!isPaged && total > partLines && <Pages {...{ total, go }} from={part} length={partLines} />}
      <p>{ruby(isPaged ? t('table.long.paged', { length }) : t('table.long.seen', { length, total: formatNumber(total, language) }))}</p>
      <Button onClick={() => setPaged(!isPaged)}>{isPaged ? t('table.long.toScroll') : t('table.long.toPages', { length })}</Button>
    </div>
  );
}

/** Places of the heads of groups among all lines, ascending; empty where nothing is grouped. */
export function listHeads(lines: Lines): readonly number[] {
  // lines in groups begin with a head
  if (lines[0]?.kind !== 'group') return [];
  const heads: number[] = [];
  for (const [place, { kind }] of lines.entries()) if (kind === 'group') heads.push(place);
  return heads;
}

/**
 * Which lines to draw: those from `first` to `last`, the head of the group that the first one goes on with, and the one with the focus.
 * @param heads of `listHeads`
 * @param focused undefined where no line has the focus
 * @returns places in ascending order, each once
 */
export function listPlaces(heads: readonly number[], first: number, last: number, focused?: number): readonly number[] {
  const head = heads.findLast((place) => place <= first);
  const seen = Array.from({ length: last - first + 1 }, (_, line) => first + line);
  return [...new Set([head, focused, ...seen])].filter((place) => place !== undefined).toSorted((a, b) => a - b);
}

/** The lines of one page, under the head of the group that they go on with. */
export function PageRows({ lines, columns, options, search, from }: TableBodyProps & { readonly from: number }) {
  const open = useView('open');
  const heads = useMemo(() => listHeads(lines), [lines]);
  const { places, drawn } = useMemo(() => {
    const shown = listPlaces(heads, from, Math.min(from + pageLines, lines.length) - 1);
    return { places: shown, drawn: shown.map((place) => entryAt(lines, place)) };
  }, [heads, from, lines]);
  const rows = useRows(options, drawn);
  return (
    <tbody>
      {rows.map((row, at) => {
        const isOpen = open !== null && open.id === openIdOf(row.original);
        return <TableRow key={row.id} {...{ row, columns, search, isOpen }} rowIndex={entryAt(places, at) + firstRowIndex} />;
      })}
    </tbody>
  );
}

/** Natural heights, px, until a line is measured. */
const heights = { group: 52, comfortable: 64, compact: 44 } as const;
/** Lines drawn beyond what is in view, so that keyboard and wheel find them there. */
const overscan = 12;

/** How many lines to draw beyond those in view: of other lines none until those are painted. */
function useOverscan(lines: Lines): number {
  const [painted, setPainted] = useState<Lines | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setPainted(lines)), stepAfter);
    return () => clearTimeout(timer);
  }, [lines]);
  return painted === lines ? overscan : 0;
}

/**
 * Of lines that are more than can be scrolled through those from one on, under the head of the group that they go on with.
 * @param length how many can be scrolled through
 * @returns the lines, and their places among all
 */
export function cutPart(all: Lines, from: number, length = partLines): { readonly lines: Lines; readonly placeOf: (at: number) => number } {
  if (all.length <= length) return { lines: all, placeOf: (at) => at };
  const own = all.slice(from, from + length);
  const head = listHeads(all).findLast((place) => place <= from) ?? from;
  if (head === from) return { lines: own, placeOf: (at) => from + at };
  return { lines: [entryAt(all, head), ...own], placeOf: (at) => (at === 0 ? head : from + at - 1) };
}

interface SeenRowsProps extends TableBodyProps {
  /** The first line of those that are scrolled through. */
  readonly part: number;
  readonly region: Region;
}

/** The lines in view, between two gaps as high as all others; the head of their group and the line with the focus stay. */
export function SeenRows({ lines: all, columns, options, search, part, region }: SeenRowsProps) {
  const open = useView('open');
  const density = useView('tableDensity');
  const { lines, placeOf } = useMemo(() => cutPart(all, part), [all, part]);
  const heads = useMemo(() => listHeads(lines), [lines]);
  const focused = useFocusedPlace(lines, region);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return [...listPlaces(heads, seen[0] ?? 0, seen.at(-1) ?? -1, focused)];
    },
    [heads, focused],
  );
  // what it answers is used here only, and nothing is remembered of it
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => region.current,
    estimateSize: (place) => heights[lines[place]?.kind === 'group' ? 'group' : density],
    initialRect: { width: 1280, height: 800 },
    rangeExtractor,
    overscan: useOverscan(lines),
  });
  useHeadHeight(region);
  const items = virtualizer.getVirtualItems().filter(({ index: place }) => place < lines.length);
  const rows = useRows(options, useDrawnLines(lines, items));
  let end = 0;
  const drawn = items.flatMap(({ index: place, start, end: nextEnd }, at) => {
    const row = entryAt(rows, at);
    const gap = start - end;
    end = nextEnd;
    const isOpen = open !== null && open.id === openIdOf(row.original);
    const isSticky = row.original.kind === 'group';
    const rowIndex = placeOf(place) + firstRowIndex;
    const line = (
      <TableRow key={row.id} {...{ row, columns, search, isOpen, place, rowIndex, isSticky }} measure={virtualizer.measureElement} />
    );
    return gap > 0 ? [<Gap key={`before ${row.id}`} height={gap} />, line] : [line];
  });
  return (
    <tbody>
      {drawn}
      <Gap height={virtualizer.getTotalSize() - end} />
    </tbody>
  );
}

/** The lines at the places of the virtualizer: the same list for the same lines, so that rows are not made again. */
function useDrawnLines(lines: Lines, items: readonly { readonly index: number }[]): Lines {
  const places = items.map(({ index }) => index).join();
  return useMemo(() => (places === '' ? [] : places.split(',').map((place) => entryAt(lines, Number(place)))), [lines, places]);
}

/** Stands for lines that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return <tr aria-hidden="true" style={{ height }} />;
}

/** The line that holds the focus, which would be lost if the line were not drawn any more; in another order it is the same line at another place. */
function useFocusedPlace(lines: Lines, region: Region): number | undefined {
  const [key, setKey] = useState<string | null>(null);
  const follow = useCallback(
    (row: HTMLElement | null) => {
      const held = row === null ? undefined : lines[Number(row.dataset['index'])];
      setKey(held === undefined ? null : keyOfLine(held));
    },
    [lines],
  );
  useRowFocus(region, follow);
  const place = useMemo(() => (key === null ? -1 : lines.findIndex((line) => keyOfLine(line) === key)), [lines, key]);
  return place < 0 ? undefined : place;
}

/** Heads of groups stand below the head of the columns, however many lines that has. */
function useHeadHeight(region: Region): void {
  useEffect(() => {
    const [section, head] = [region.current, region.current?.querySelector('thead')];
    if (!section || !head) return undefined;
    const observer = new ResizeObserver(() => section.style.setProperty('--head-height', `${head.offsetHeight}px`));
    observer.observe(head);
    return () => observer.disconnect();
  }, [region]);
}
