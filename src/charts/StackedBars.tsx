import { ChartKey, layoutKey, type KeyEntry } from './ChartKey';
import { mutedLook } from './emphasis';
import type { MarkLook } from './markPattern';
import { PatternedRect } from './PatternedRect';
import { RowChart } from './RowChart';
import { barTopOf, type ChartSize } from './rowGeometry';
import { layoutRows } from './rowLayout';
import type { RowMark, RowSeries } from './rowSeries';
import { buildPlainScale } from './valueScale';

export interface StackedItem {
  readonly id: string;
  readonly label: string;
  /** What the parts are, in words: every value of the stack is printed here. */
  readonly detail: string;
  /** One value to a part, in the order of the key; never negative. */
  readonly values: readonly number[];
  /** The whole, with unit. */
  readonly text: string;
}

interface StackedBarsProps {
  readonly items: readonly StackedItem[];
  /** What the parts are, from left to right. */
  readonly parts: readonly KeyEntry[];
  readonly size: ChartSize;
  readonly onOpen: (id: string) => void;
}

const totalOf = ({ values }: StackedItem) => values.reduce((sum, value) => sum + value, 0);

/** Counts of things cut into parts; whole and parts are printed, colour and pattern only repeat them. */
export function StackedBars({ items, parts, size, onOpen }: StackedBarsProps) {
  const key = layoutKey(parts, size);
  const rows = items.map((item) => ({
    id: item.id,
    label: item.label,
    detail: item.detail,
    printed: [{ value: totalOf(item), text: item.text }],
  }));
  const layout = layoutRows(rows, buildPlainScale(items.map(totalOf)), size, { headHeight: key.height });
  const drawPart =
    (look: MarkLook) =>
    ({ row, x, width, isMuted }: RowMark) =>
      width > 0 && (
        <PatternedRect
          look={isMuted ? mutedLook(look) : look}
          x={x}
          y={barTopOf(layout, row, 0)}
          width={Math.max(width - 1, 1)}
          height={layout.barHeight}
        />
      );
  const series = parts.map(({ label, look }, part): RowSeries => ({
    key: label,
    values: items.map(({ values }) => values[part] ?? 0),
    isStacked: true,
    draw: drawPart(look),
  }));
  return <RowChart {...{ layout, series, onOpen }} head={<ChartKey layout={key} />} />;
}
