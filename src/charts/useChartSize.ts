import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { ChartSize } from './rowGeometry';

/** A4 landscape without its margins and a little air: charts are as large on paper, whatever the window was. */
const printSize: ChartSize = { width: 960, fontSize: 12, pageHeight: 640 };
const columnGap = 30;

/** The size on paper; charts that stand side by side there say so by `--paper-columns`. */
function paperSize(box: HTMLElement | null): ChartSize {
  const columns = box === null ? 1 : Number(getComputedStyle(box).getPropertyValue('--paper-columns')) || 1;
  const width = Math.floor((printSize.width - columnGap * (columns - 1)) / columns);
  return { ...printSize, width, isDense: columns > 1 };
}

interface MeasuredChart {
  readonly size: ChartSize;
  /** The box whose width the chart takes. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** An element one character high: follows the reader's and the theme's font size. */
  readonly probe: RefObject<HTMLSpanElement | null>;
}

/**
 * The size a chart is drawn in: the width of its box and the size of its text, followed while they change and fixed while the page is printed
 * (recharts' own container does not notice printing).
 */
export function useChartSize(): MeasuredChart {
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState<ChartSize>({ width: 640, fontSize: 14 });
  const paper = usePaperSize(box);

  useLayoutEffect(() => {
    const measure = () => {
      const [width, fontSize] = [box.current?.clientWidth ?? 0, probe.current?.offsetHeight ?? 0];
      if (width > 0 && fontSize > 0)
        setSize((known) => (known.width === width && known.fontSize === fontSize ? known : { width, fontSize }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current !== null) observer.observe(box.current);
    if (probe.current !== null) observer.observe(probe.current);
    return () => observer.disconnect();
  }, []);

  return { size: paper ?? size, box, probe };
}

/** The size while the page is laid out for paper; null on the screen. */
function usePaperSize(box: RefObject<HTMLElement | null>): ChartSize | null {
  const [paper, setPaper] = useState<ChartSize | null>(null);
  useLayoutEffect(() => {
    const media = window.matchMedia('print');
    const follow = () => setPaper(media.matches ? paperSize(box.current) : null);
    // at once: the browser lays the pages out as soon as this event is over
    const begin = () => flushSync(() => setPaper(paperSize(box.current)));
    const end = () => setPaper(null);
    follow();
    media.addEventListener('change', follow);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      media.removeEventListener('change', follow);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [box]);
  return paper;
}
