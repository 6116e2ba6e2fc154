import { type ReactNode, useRef, useState, type KeyboardEvent } from 'react';
import { cutIntoPages, type RowLayout, type RowSeries } from './rowGeometry';
import styles from './RowChart.module.css';
import { lazyPart } from '../ui/lazyPart';
import { useTranslation } from 'react-i18next';

const { Part: RowPlot, fetch: fetchPlot } = lazyPart(async () => (await import('./RowPlot')).RowPlot);
// asked for beside what is drawn first; one that does not come is asked for again by the first drawing
void fetchPlot().catch(() => undefined);

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
            <RowPlot {...{ layout, series, head }} />
          </div>
        </div>
      ))}
      <MarkList layout={layout} onOpen={onOpen} />
    </div>
  );
}

interface MarkListProps {
  readonly layout: RowLayout;
  readonly onOpen: (id: string) => void;
}

/** Where a key leads among `count` rows; null for keys that are not ours. */
function moveBy(key: string, from: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowRight: from + 1,
    ArrowUp: from - 1,
    ArrowLeft: from - 1,
    Home: 0,
    End: count - 1,
    PageDown: from + 5,
    PageUp: from - 5,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}

/**
 * The rows of a chart as buttons over the drawing: one tab stop, arrow keys go from row to row, each says its words, Enter or a tap opens it.
 * recharts' own keyboard layer is off: it stops working while a screen reader is on.
 */
export function MarkList({ layout, onOpen }: MarkListProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const { rows } = layout;
  const stop = Math.min(current, rows.length - 1);

  const move = (event: KeyboardEvent) => {
    const to = moveBy(event.key, stop, rows.length);
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  };

  return (
    <ul ref={list} className={styles.list} aria-label={t('charts.marks')}>
      {rows.map(({ id, label, detail, printed, parts = [], top, height }, row) => (
        <li key={id} className={styles.item} style={{ top, height }}>
          <button
            type="button"
            className={styles.mark}
            tabIndex={row === stop ? 0 : -1}
            aria-label={[label, detail, ...printed.map(({ text }) => text), ...parts].filter((part) => part !== '').join(' ')}
            title={parts.length > 0 ? parts.join('\n') : undefined}
            onClick={() => onOpen(id)}
            onFocus={() => setCurrent(row)}
            onKeyDown={move}
          />
        </li>
      ))}
    </ul>
  );
}
