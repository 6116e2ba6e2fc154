import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ChartSize } from '../../../charts/rowLayout';
import { fitSteps, isFound, mostRows, nextTrial, type RowSearch } from './fitSteps';
import styles from './FittedChart.module.css';
import { MoreRows } from './MoreRows';
import type { SlideArea } from './slideMeasures';

interface FittedChartProps {
  readonly room: SlideArea;
  /** The smallest text of the slide, CSS pixels. */
  readonly text: number;
  readonly rowCount: number;
  /** Told when not all rows have room. */
  readonly onShortened?: () => void;
  readonly children: (size: ChartSize) => ReactNode;
}

/** The quieter lines of a chart are 0.88 of its text. */
const detailShare = 0.88;

/**
 * A chart as large as the slide allows: its text shrinks to the smallest legible size until all rows have room; where they still have none, those
 * at the end are left out and counted. Measured, not computed, since charts lay themselves out.
 */
export function FittedChart({ room, text, rowCount, onShortened, children }: FittedChartProps) {
  const content = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const [search, setSearch] = useState<RowSearch | null>(null);
  const maxRows = search === null ? mostRows : nextTrial(search);
  const hidden = Math.max(rowCount - maxRows, 0);
  const isSmallest = step === fitSteps.length - 1;

  useLayoutEffect(() => {
    const element = content.current;
    if (element === null || (search !== null && isFound(search))) return;
    const isTooLarge = element.offsetHeight > room.height + 1;
    if (search !== null) setSearch(isTooLarge ? { ...search, fails: maxRows } : { ...search, fits: maxRows });
    else if (isTooLarge && !isSmallest) setStep(step + 1);
    else if (isTooLarge) setSearch({ fits: 1, fails: Math.max(Math.min(mostRows, rowCount), 2) });
  }, [step, search, maxRows, room, rowCount, isSmallest]);
  useLayoutEffect(() => {
    if (hidden > 0) onShortened?.();
  }, [hidden, onShortened]);

  return (
    <div ref={content} className={styles.chart}>
      {children({ width: room.width, fontSize: Math.ceil((text * (fitSteps[step] ?? 1)) / detailShare), maxRows })}
      {hidden > 0 && <MoreRows hidden={hidden} all={rowCount} />}
    </div>
  );
}
