import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { fitSteps, isFound, nextTrial, type RowSearch } from './fitSteps';
import styles from './FittedChart.module.css';
import { PartOfRows } from './PartOfRows';
import type { SlideArea } from './slideMeasures';
import { cutIntoParts } from './slideParts';
import { useSlidePlace } from './slidePlace';

interface FittedTableProps {
  readonly room: SlideArea;
  /** The smallest text of the slide, CSS pixels. */
  readonly text: number;
  readonly children: ReactNode;
}

/** Rows of the body; the first one, of the whole, always stays. */
const rowsOf = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('tbody tr')].slice(1);

/**
 * A chart that is a table, as large as the slide allows: its text shrinks to the smallest legible size, then its words stand closer
 * (`data-dense`: names of columns below or upright), and only then the slide has further parts. In the hand the slide scrolls instead.
 */
export function FittedTable({ room, text, children }: FittedTableProps) {
  const { part: asked, onParts, isHandheld } = useSlidePlace();
  const content = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(isHandheld ? fitSteps.length - 1 : 0);
  const [isDense, setDense] = useState(isHandheld);
  const [rows, setRows] = useState<(RowSearch & { readonly all: number }) | null>(null);
  const trial = rows === null ? null : nextTrial(rows);
  const part = rows !== null && trial !== null && isFound(rows) ? cutIntoParts(rows.all, trial, asked) : null;
  const isSmallest = step === fitSteps.length - 1;

  useLayoutEffect(() => {
    const element = content.current;
    if (element === null) return;
    const all = rowsOf(element);
    const first = part?.firstRow ?? 0;
    const end = first + (part?.rowCount ?? trial ?? all.length);
    // rows belong to the table; a slide only shows fewer of them
    for (const [place, row] of all.entries()) row.hidden = place < first || place >= end;
    if (part !== null || isHandheld) return onParts(part?.parts ?? 1);
    const isTooWide = [...element.querySelectorAll('table')].some(({ offsetWidth }) => offsetWidth > room.width + 1);
    const isTooHigh = element.offsetHeight > room.height + 1;
    if (rows !== null) setRows(isTooHigh ? { ...rows, fails: end } : { ...rows, fits: end });
    else if ((isTooWide || isTooHigh) && !isSmallest) setStep(step + 1);
    else if ((isTooWide || isTooHigh) && !isDense) setDense(true);
    else if (isTooHigh && all.length > 2) setRows({ fits: 1, fails: all.length, all: all.length });
    else onParts(1);
  }, [step, isDense, rows, trial, part, room, isSmallest, isHandheld, onParts]);

  const scale = (fitSteps[step] ?? 1) * text;
  const sizes = { '--font-size-s': `${Math.ceil(scale / 0.93)}px`, '--font-size-m': `${Math.ceil(scale * 1.15)}px` };
  // while rows are tried, the line that tells their part takes its room
  const told = part ?? (rows !== null && trial !== null ? cutIntoParts(rows.all, trial, 0) : null);
  return (
    <div ref={content} className={styles.table} style={sizes} data-dense={isDense}>
      {children}
      {rows !== null && told !== null && <PartOfRows shown={told} all={rows.all} />}
    </div>
  );
}
