import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ChartSize } from '../../../charts/rowGeometry';
import { chartSteps, isFound, mostRows, nextTrial, type RowSearch } from './fitSteps';
import styles from './FittedChart.module.css';
import { PartOfRows } from './PartOfRows';
import type { SlideArea } from './slideMeasures';
import { cutIntoParts } from './slideParts';
import { useSlidePlace } from './slidePlace';

interface FittedChartProps {
  readonly room: SlideArea;
  /** The smallest text of the slide, CSS pixels. */
  readonly text: number;
  readonly rowCount: number;
  /** Told when some rows stand on no part of the slide. */
  readonly onShortened?: () => void;
  readonly children: (size: ChartSize) => ReactNode;
}

const inHand = { scale: 1, isDense: false };
/** The quieter lines of a chart are 0.88 of its text. */
const detailShare = 0.88;

/**
 * A chart as large as the slide allows: its text shrinks to the smallest legible size, then its rows stand closer; where they still have no room,
 * the slide has further parts. Measured, not computed, since charts lay themselves out. In the hand the slide scrolls instead.
 */
export function FittedChart({ room, text, rowCount, onShortened, children }: FittedChartProps) {
  const { part: asked, onParts, isHandheld } = useSlidePlace();
  const content = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const [search, setSearch] = useState<RowSearch | null>(null);
  const [hasRoom, setHasRoom] = useState(false);
  // parts are about equally long, so that each may have room for larger text than the most rows have
  const [partStep, setPartStep] = useState(0);
  const most = Math.min(mostRows, Math.max(rowCount, 1));
  const isSettled = isHandheld || (search === null ? hasRoom : isFound(search));
  const capacity = isHandheld ? rowCount : search === null ? most : nextTrial(search);
  const shown = cutIntoParts(rowCount, capacity, isSettled ? asked : 0);
  const maxRows = isSettled ? shown.rowCount : capacity;
  const smallest = chartSteps.length - 1;
  const triedStep = search !== null && isSettled ? partStep : step;
  const { scale, isDense } = isHandheld ? inHand : (chartSteps[triedStep] ?? inHand);

  useLayoutEffect(() => {
    const element = content.current;
    if (element === null || isHandheld) return;
    const isTooLarge = element.offsetHeight > room.height + 1;
    if (isSettled) {
      // rows of a later part may be higher than those of the first
      if (isTooLarge && search !== null && partStep < smallest) setPartStep(partStep + 1);
      else if (isTooLarge && capacity > 1) setSearch({ fits: capacity - 1, fails: capacity });
    } else if (search !== null) setSearch(isTooLarge ? { ...search, fails: maxRows } : { ...search, fits: maxRows });
    else if (!isTooLarge) setHasRoom(true);
    else if (step === smallest) setSearch({ fits: 1, fails: Math.max(most, 2) });
    else setStep(step + 1);
    // another part is measured anew
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [step, partStep, search, maxRows, capacity, most, room, smallest, isSettled, isHandheld, shown.firstRow]);
  useLayoutEffect(() => {
    if (isSettled && shown.rest > 0) onShortened?.();
  }, [isSettled, shown.rest, onShortened]);
  useLayoutEffect(() => {
    if (isSettled) onParts(shown.parts);
  }, [isSettled, shown.parts, onParts]);

  const fontSize = Math.ceil((text * scale) / (isDense ? 1 : detailShare));
  return (
    <div ref={content} className={styles.chart}>
      {children({ width: room.width, fontSize, maxRows, isDense, firstRow: shown.firstRow })}
      <PartOfRows shown={shown} all={rowCount} />
    </div>
  );
}
