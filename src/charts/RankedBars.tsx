import { Dot } from './Dot';
import { mutedLook } from './emphasis';
import { kindLooks, type MarkLook } from './markPattern';
import { PatternedRect } from './PatternedRect';
import { RowChart } from './RowChart';
import { barTopOf, xOf, type ChartRow, type ChartSize } from './rowGeometry';
import { layoutRows } from './rowLayout';
import type { RowMark } from './rowSeries';
import { buildLogScale, buildPlainScale } from './valueScale';

export interface RankedItem {
  readonly id: string;
  readonly label: string;
  /** Whose value it is, or what to know about it; empty for nothing. */
  readonly detail: string;
  /** null: no number printed. */
  readonly value: number | null;
  /** With unit and qualifiers. */
  readonly text: string;
}

interface RankedBarsProps {
  /** All of one unit and one counting, in the order of the bars. */
  readonly items: readonly RankedItem[];
  readonly size: ChartSize;
  readonly scale: 'linear' | 'log';
  readonly formatTick: (value: number) => string;
  readonly onOpen: (id: string) => void;
  readonly look?: MarkLook;
}

const dotShare = 0.45;
const valuesOf = (items: readonly RankedItem[]) => items.flatMap(({ value }) => value ?? []);
const toRow = ({ id, label, detail, value, text }: RankedItem): ChartRow => ({ id, label, detail, printed: [{ value, text }] });

/**
 * Values of one unit as horizontal bars from 0, each printed at its end. On a logarithmic scale, where no bar has an honest beginning, they are
 * points.
 */
export function RankedBars({ items, size, scale: kind, formatTick, onOpen, look = kindLooks.count }: RankedBarsProps) {
  const values = valuesOf(items);
  const isLog = kind === 'log' && values.some((value) => value > 0);
  const scale = isLog ? buildLogScale(values) : buildPlainScale(values);
  const layout = layoutRows(items.map(toRow), scale, size, isLog ? { formatTick, markRadius: size.fontSize * dotShare } : {});
  const draw = ({ row, x, width, isMuted }: RowMark) => {
    const shown = isMuted ? mutedLook(look) : look;
    const top = barTopOf(layout, row, 0);
    if (!isLog)
      return (
        <PatternedRect
          look={shown}
          x={Math.min(x, x + width)}
          y={top}
          width={width === 0 ? 0 : Math.max(Math.abs(width), 1)}
          height={layout.barHeight}
        />
      );
    const [centre, end] = [top + layout.barHeight / 2, x + width];
    return (
      <g>
        <line x1={layout.plotLeft} x2={end} y1={centre} y2={centre} stroke="var(--color-border-control)" strokeDasharray="2 4" />
        <Dot look={shown} x={Math.max(end, xOf(layout, scale.domain[0]))} y={centre} radius={size.fontSize * dotShare} />
      </g>
    );
  };
  return (
    <RowChart
      {...{ layout, onOpen }}
      series={[
        { key: 'value', values: items.map(({ value }) => (isLog && value !== null && value <= 0 ? null : value)), isStacked: false, draw },
      ]}
    />
  );
}
