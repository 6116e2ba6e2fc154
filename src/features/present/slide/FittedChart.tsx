import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartSize } from '../../../charts/rowLayout';
import { formatNumber } from '../../../format/formatNumber';
import { useView } from '../../../store/useBoard';
import styles from './FittedChart.module.css';
import type { SlideArea } from './slideMeasures';

interface FittedChartProps {
  readonly room: SlideArea;
  /** The smallest text of the slide, CSS pixels. */
  readonly text: number;
  /** Of the chart; null where the drawing is a table that is shown whole. */
  readonly rowCount: number | null;
  /** Told once, when not all rows have room. */
  readonly onShortened?: () => void;
  readonly children: (size: ChartSize) => ReactNode;
}

/** More rows than this nobody reads from a wall. */
const mostRows = 12;
/** The quieter lines of a chart are 0.88 of its text. */
const detailShare = 0.88;
/** Sizes that are tried, from generous to the smallest that may be. */
const steps = [1.7, 1.5, 1.35, 1.2, 1.1, 1];

/** How many rows are known to fit (one always does), and how many are known not to. */
interface RowSearch {
  readonly fits: number;
  readonly fails: number;
}

const isFound = ({ fits, fails }: RowSearch) => fails - fits <= 1;
/** Halves what is not known; more rows may be higher each, since the longest label decides. */
const nextTrial = (search: RowSearch) => (isFound(search) ? search.fits : Math.floor((search.fits + search.fails) / 2));

/**
 * A chart as large as the slide allows: its text shrinks to the smallest legible size until all rows have room; where they still have none, those
 * at the end are left out and counted. Measured, not computed, since charts and tables lay themselves out.
 */
export function FittedChart({ room, text, rowCount, onShortened, children }: FittedChartProps) {
  const { t } = useTranslation();
  const language = useView('language');
  const content = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const [search, setSearch] = useState<RowSearch | null>(null);
  const maxRows = search === null ? mostRows : nextTrial(search);
  const hidden = rowCount === null ? 0 : Math.max(rowCount - maxRows, 0);
  const isSmallest = step === steps.length - 1;

  useLayoutEffect(() => {
    const element = content.current;
    if (element === null || (search !== null && isFound(search))) return;
    // a chart is given its width; a table may want more than there is
    const isTooWide = rowCount === null && [...element.querySelectorAll('table')].some(({ offsetWidth }) => offsetWidth > room.width + 1);
    const isTooLarge = isTooWide || element.offsetHeight > room.height + 1;
    if (search !== null) setSearch(isTooLarge ? { ...search, fails: maxRows } : { ...search, fits: maxRows });
    else if (isTooLarge && !isSmallest) setStep(step + 1);
    else if (isTooLarge && rowCount !== null) setSearch({ fits: 1, fails: Math.max(Math.min(mostRows, rowCount), 2) });
  }, [step, search, maxRows, room, rowCount, isSmallest]);
  useLayoutEffect(() => {
    if (hidden > 0) onShortened?.();
  }, [hidden, onShortened]);

  const scale = steps[step] ?? 1;
  const fontSize = Math.ceil((text * scale) / detailShare);
  const tableStyle = {
    '--font-size-s': `${Math.ceil((text * scale) / 0.93)}px`,
    '--font-size-m': `${Math.ceil(text * scale * 1.15)}px`,
  };
  return (
    <div
      ref={content}
      className={styles.content}
      data-kind={rowCount === null ? 'table' : 'chart'}
      style={rowCount === null ? tableStyle : undefined}
    >
      {children({ width: room.width, fontSize, maxRows })}
      {rowCount !== null && hidden > 0 && (
        <p className={styles.more}>{t('present.slide.more', { count: hidden, all: formatNumber(rowCount, language) })}</p>
      )}
    </div>
  );
}
