import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { fitSteps, isFound, nextTrial, type RowSearch } from './fitSteps';
import styles from './FittedChart.module.css';
import { MoreRows } from './MoreRows';
import type { SlideArea } from './slideMeasures';

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
 * (`data-dense`: names of columns below or upright), and only then rows at its end are left out and counted.
 */
export function FittedTable({ room, text, children }: FittedTableProps) {
  const content = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const [isDense, setDense] = useState(false);
  const [rows, setRows] = useState<(RowSearch & { readonly all: number }) | null>(null);
  const shown = rows === null ? Infinity : nextTrial(rows);
  const isSmallest = step === fitSteps.length - 1;

  useLayoutEffect(() => {
    const element = content.current;
    if (element === null) return;
    const all = rowsOf(element);
    // rows belong to the table; a slide only shows fewer of them
    for (const [place, row] of all.entries()) row.hidden = place >= shown;
    if (rows !== null && isFound(rows)) return;
    const isTooWide = [...element.querySelectorAll('table')].some(({ offsetWidth }) => offsetWidth > room.width + 1);
    const isTooHigh = element.offsetHeight > room.height + 1;
    if (rows !== null) setRows(isTooHigh ? { ...rows, fails: shown } : { ...rows, fits: shown });
    else if ((isTooWide || isTooHigh) && !isSmallest) setStep(step + 1);
    else if ((isTooWide || isTooHigh) && !isDense) setDense(true);
    else if (isTooHigh && all.length > 2) setRows({ fits: 1, fails: all.length, all: all.length });
  }, [step, isDense, rows, shown, room, isSmallest]);

  const scale = (fitSteps[step] ?? 1) * text;
  const sizes = { '--font-size-s': `${Math.ceil(scale / 0.93)}px`, '--font-size-m': `${Math.ceil(scale * 1.15)}px` };
  return (
    <div ref={content} className={styles.table} style={sizes} data-dense={isDense}>
      {children}
      {rows !== null && shown < rows.all && <MoreRows hidden={rows.all - shown} all={rows.all} />}
    </div>
  );
}
