import { lazy, Suspense, type ReactNode } from 'react';
import { MarkList } from './MarkList';
import { cutIntoPages } from './cutIntoPages';
import type { RowLayout } from './rowGeometry';
import type { RowSeries } from './rowSeries';
import styles from './RowChart.module.css';

const RowPlot = lazy(() => import('./RowPlot').then((module) => ({ default: module.RowPlot })));

interface RowChartProps {
  readonly layout: RowLayout;
  readonly series: readonly RowSeries[];
  readonly head?: ReactNode;
  /** Opens what a row stands for: the number's sentence, or the table filtered to it. */
  readonly onOpen: (id: string) => void;
}

/**
 * A horizontal chart with a row to explore by keyboard for each of its rows. Its place is kept while the drawing is loaded. On paper a long one is
 * cut between rows, so that no page break goes through a bar: every piece is the whole drawing, seen through a window.
 */
export function RowChart({ layout, series, head, onOpen }: RowChartProps) {
  const pieces = cutIntoPages(layout, layout.pageHeight);
  return (
    <div className={styles.chart} style={{ width: layout.width }}>
      {pieces.map(({ top, height }) => (
        <div key={top} className={styles.piece} style={{ height }}>
          <div className={styles.drawing} style={{ insetBlockStart: -top, height: layout.height }}>
            <Suspense fallback={null}>
              <RowPlot {...{ layout, series, head }} />
            </Suspense>
          </div>
        </div>
      ))}
      <MarkList layout={layout} onOpen={onOpen} />
    </div>
  );
}
